/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.11 after:adj
0.2 after:bare
0.29 after:colon
-0.08 after:ing
0.6 after:none
0.14 after:np-as
0.08 after:np-colon
-0.12 after:np-pronoun
0.11 after:np-quote
0.36 after:np-that
-0.25 after:np-wh
0.19 after:pp-about
0.38 after:pp-against
-0.44 after:pp-around
-0.11 after:pp-as
0.09 after:pp-at
-0.45 after:pp-behind
-0.45 after:pp-from
-0.21 after:pp-into
0.09 after:pp-like
0.16 after:pp-of
-0.42 after:pp-out
-0.15 after:pp-over
-0.1 after:pp-to
-0.96 after:pp-toward
0.16 after:quote
0.37 after:that
-0.1 after:to
0.15 after:wh
-2.29 always
0.62 before:about
-0.49 before:across
0.21 before:after
-0.51 before:against
0.27 before:although
-1.24 before:among
0.44 before:around
-0.15 before:as
-0.63 before:at
0.27 before:because
0.17 before:but
0.65 before:despite
-1.52 before:during
0.34 before:for
-0.41 before:from
-0.3 before:how
-0.11 before:if
-0.28 before:in
-0.8 before:into
-0.74 before:like
-2.1 before:nor
-0.08 before:on
-1.06 before:or
-1.12 before:over
0.31 before:since
-0.17 before:so
-0.4 before:than
-0.15 before:that
0.15 before:though
-0.47 before:through
-0.35 before:to
-1.01 before:toward
-1.15 before:under
-0.46 before:until
-0.17 before:what
0.08 before:when
-0.25 before:where
-0.49 before:whether
0.36 before:which
0.59 before:while
0.48 before:who
-0.39 before:whom
0.47 before:why
0.08 before:with
-0.59 before:without
0.37 before:yet
0.7 beforepos:
0.33 beforepos:"
-0.44 beforepos:)
0.3 beforepos:,
0.28 beforepos:.
-1.3 beforepos:/
-1.55 beforepos:>
-0.32 beforepos:DT
-0.17 beforepos:EX
-0.6 beforepos:JJ
-1.07 beforepos:JJR
-0.16 beforepos:JJS
-0.29 beforepos:MD
-0.31 beforepos:NN
-0.31 beforepos:NNP
-0.24 beforepos:NNS
-0.72 beforepos:POS
-0.8 beforepos:PRP
-1.26 beforepos:PRP$
0.39 beforepos:RBR
-0.2 beforepos:RBS
-0.23 beforepos:RP
-0.56 beforepos:VB
-0.45 beforepos:VBG
-0.43 beforepos:VBN
-0.37 beforepos:VBZ
-0.89 block:body
1.38 block:headline
-0.39 cue %
-0.38 cue % noun-of
-0.25 cue % noun-to
-0.37 cue % subject none
0.14 cue :
0.42 cue : label-capitals
0.6 cue : label-quote
0.14 cue : subject phrase
-1.16 cue abandon
-0.86 cue abandon subject controller
0.35 cue ability
-1.01 cue ability noun-to-owned
-1.01 cue ability subject phrase
-1.64 cue accelerate
0.37 cue accept
1.18 cue accept np
-0.46 cue accept subject controller
-0.56 cue accept subject phrase
0.52 cue access noun-to
0.45 cue access subject none
-1.44 cue accompany
-0.59 cue accord
-0.58 cue accord pp-to
-0.79 cue accord subject controller
-0.35 cue accord subject none
-0.47 cue accord subject phrase
-0.8 cue accord to
0.6 cue according to
0.55 cue according to according-end
0.66 cue according to according-front
0.21 cue according to according-middle
0.6 cue according to subject phrase
0.23 cue account
1.08 cue account noun-of
0.64 cue account subject none
0.41 cue accusation
0.51 cue accuse
1.14 cue accuse np
0.96 cue accuse np-pronoun
0.92 cue accuse subject controller
0.27 cue accuse subject phrase
0.72 cue accuse subject pronoun
-0.48 cue accuse subject relative
0.89 cue accuse subject shared
-0.19 cue achieve
0.5 cue acknowledge
1.5 cue acknowledge np
-0.48 cue acknowledge subject controller
0.61 cue acknowledge subject phrase
1.57 cue acknowledge subject pronoun
0.09 cue acknowledge that
-0.99 cue act
-0.39 cue act subject none
-0.97 cue act subject phrase
-0.93 cue action
0.56 cue add
0.42 cue add colon
1.74 cue add front
0.94 cue add front-quote
-2.4 cue add np
-2.05 cue add pp-to
0.32 cue add quote
0.4 cue add subject controller
0.37 cue add subject inverted
0.22 cue add subject none
0.57 cue add subject phrase
1.07 cue add subject pronoun
0.63 cue add that
-0.48 cue addition
-0.47 cue addition noun-to
-0.48 cue addition subject none
0.26 cue address
0.1 cue address np
0.92 cue address subject controller
0.12 cue address subject none
-0.87 cue address subject phrase
-0.65 cue administration
-0.65 cue administration subject none
0.85 cue admit
-1.15 cue admit subject controller
1.42 cue admit subject phrase
-0.08 cue admit that
-0.86 cue adopt
-1.23 cue adopt np
-0.16 cue adopt subject phrase
-0.55 cue advantage
-0.42 cue advantage noun-of
-0.52 cue advantage subject none
0.91 cue advice
-1 cue advise
0.32 cue advise subject controller
-0.69 cue advise subject relative
-0.57 cue adviser
-0.41 cue adviser noun-to
-0.41 cue adviser subject none
0.69 cue advocate
-0.61 cue advocate noun-for
-0.94 cue advocate subject none
1.09 cue advocate subject phrase
-0.99 cue affect
-0.74 cue affect subject phrase
-0.79 cue age
-0.28 cue age noun-of
-0.3 cue age subject none
-0.77 cue agenda
0.39 cue agree
1.66 cue agree pp-with
0.97 cue agree subject phrase
0.18 cue agree that
-0.73 cue aide
-0.35 cue aide noun-to
-0.51 cue aide subject none
0.14 cue aim
-0.29 cue aim participle-pp-at
0.09 cue aim subject phrase
1.52 cue aim to
-0.51 cue air
-0.9 cue air pp-on
-1.26 cue alarm
-0.24 cue align
1.06 cue allegation
0.69 cue allege
0.52 cue allege subject phrase
-0.43 cue allege that
0.31 cue allow
-0.61 cue allow front
-0.18 cue allow np-to
-0.42 cue allow subject controller
0.4 cue allow subject phrase
-0.3 cue allow subject pronoun
-0.73 cue allow subject relative
-0.77 cue ally
-0.29 cue ally noun-of
-0.58 cue ally subject none
-0.77 cue ally subject phrase
-1.03 cue ambassador
-0.77 cue amount
-0.36 cue amount noun-of
-0.37 cue amount subject none
-0.74 cue analysis
-0.35 cue anger
-1.24 cue anger subject phrase
0.8 cue announce
0.22 cue announce bare
1.23 cue announce front
0.81 cue announce np
0.25 cue announce np-to
-0.09 cue announce subject controller
-0.41 cue announce subject none
0.74 cue announce subject phrase
0.66 cue announce subject pronoun
0.52 cue announce that
0.97 cue announcement
0.19 cue anonymity
0.25 cue anonymity noun-to
0.19 cue anonymity subject none
0.12 cue answer
0.75 cue answer np
0.4 cue answer subject controller
-0.98 cue answer subject none
-0.44 cue answer subject phrase
0.62 cue apologize
0.34 cue appeal
-0.66 cue appeal noun-to
-0.42 cue appeal pp-to
0.11 cue appeal subject controller
-0.68 cue appeal subject none
0.61 cue appeal subject phrase
0.36 cue appear
0.76 cue appear adj
-1.58 cue appear front
-1.68 cue appear pp-at
-1.47 cue appear pp-in
-2.1 cue appear pp-on
-1.23 cue appear subject controller
0.58 cue appear subject none
0.24 cue appear subject phrase
0.17 cue appear subject pronoun
0.31 cue appear subject relative
0.97 cue appear to
0.58 cue appearance subject none
-1.18 cue appearance subject phrase
0.57 cue applaud
-1.6 cue apply
0.8 cue appoint
-0.61 cue approach
-0.41 cue approach noun-to
-0.38 cue approach subject none
-0.27 cue approach subject phrase
0.51 cue approve
1.76 cue approve subject phrase
0.85 cue argue
0.82 cue argue bare
0.4 cue argue front
1.11 cue argue subject controller
0.32 cue argue subject phrase
1.54 cue argue subject pronoun
0.26 cue argue that
-1.27 cue arm
-1.04 cue arrive
-0.81 cue arrive pp-at
-0.9 cue arrive subject phrase
-1 cue article
0.37 cue articulate
0.73 cue ask
0.73 cue ask front-quote
0.36 cue ask np
0.68 cue ask np-pronoun
0.22 cue ask np-to
1.57 cue ask np-wh
0.12 cue ask participle-pp-about
-0.7 cue ask participle-wh
1.09 cue ask passive-pp-about
0.74 cue ask quote
-0.4 cue ask subject controller
1.4 cue ask subject none
0.36 cue ask subject phrase
0.87 cue ask subject pronoun
0.34 cue ask subject shared
0.78 cue ask wh
-0.37 cue assail
1.22 cue assert
0.21 cue assert that
3.03 cue assertion
-1.19 cue assign
-1.15 cue associate
0.72 cue assume
0.67 cue assume subject pronoun
0.19 cue assure
0.37 cue assure subject phrase
0.8 cue attack
1.49 cue attack noun-on-owned
0.74 cue attack np
0.12 cue attack subject controller
0.33 cue attack subject phrase
0.37 cue attempt noun-to-owned
-0.08 cue attempt subject none
-0.6 cue attempt subject phrase
-1.09 cue attempt to
-0.61 cue attend
-1.14 cue attend np
0.15 cue attend subject controller
-0.7 cue attend subject phrase
-0.79 cue attend subject relative
-0.35 cue attention
0.43 cue attention noun-to
-0.9 cue attract
-0.78 cue attract np
-0.62 cue attract subject controller
-0.74 cue attract subject phrase
1.4 cue attribute
-0.81 cue audience
-0.61 cue audience subject none
0.82 cue author
-0.74 cue author noun-of
-0.74 cue author subject none
0.15 cue authorize
-0.61 cue average
-0.3 cue average noun-of
-0.3 cue average subject none
-0.89 cue avoid
-0.72 cue avoid ing
-0.8 cue avoid np
-0.69 cue avoid subject controller
-1.08 cue avoid subject phrase
-1.06 cue avoid subject pronoun
-0.9 cue await
-0.9 cue await np
-1.36 cue award
0.33 cue back
1.91 cue back np
-0.55 cue back subject controller
-0.42 cue back subject relative
-0.43 cue backer
-0.43 cue backer noun-of
-0.43 cue backer subject none
-0.71 cue backing
-0.95 cue ballot
0.15 cue ban np
-0.25 cue ban subject controller
0.73 cue ban subject phrase
-1.22 cue bank
0.97 cue bar
-0.99 cue base
-0.17 cue base participle-pp-in
-0.49 cue base participle-pp-on
-0.56 cue base subject controller
-0.57 cue base subject none
-1.06 cue base subject phrase
0.7 cue bash
-0.58 cue battle
-0.57 cue battle subject none
-1.11 cue battle subject phrase
-0.4 cue be
-0.99 cue be bare
-0.44 cue be block
0.1 cue be colon
-0.25 cue be front
-0.71 cue be front-quote
-0.74 cue be np
0.76 cue be np-as
-1.33 cue be np-bare
-1.27 cue be np-colon
-0.11 cue be np-pronoun
-0.65 cue be np-that
-0.32 cue be np-to
-0.68 cue be np-wh
-0.43 cue be passive-none
0.69 cue be pp-about
-0.92 cue be pp-as
-1.02 cue be pp-at
0.92 cue be pp-for
-0.55 cue be pp-in
-1.16 cue be pp-of
-1.11 cue be pp-out
0.21 cue be quote
0.22 cue be subject controller
-0.74 cue be subject inverted
-0.51 cue be subject phrase
-0.64 cue be subject pronoun
-0.34 cue be subject relative
0.28 cue be subject shared
-0.77 cue be to
-0.76 cue be wh
-1.12 cue bear
-0.78 cue bear subject phrase
-1.04 cue beat
-1.04 cue beat np
-0.92 cue beat subject phrase
-0.5 cue become
-0.34 cue become adj
0.34 cue become bare
-0.55 cue become front
-0.86 cue become np
-1.36 cue become np-to
-0.55 cue become subject none
-0.81 cue become subject phrase
-1.11 cue become subject pronoun
0.43 cue become subject relative
-0.1 cue become subject shared
-0.86 cue begin
-0.46 cue begin front
-0.45 cue begin ing
-0.96 cue begin np
-0.22 cue begin pp-in
0.08 cue begin subject controller
-1.07 cue begin subject phrase
-0.33 cue begin subject pronoun
-0.51 cue begin subject relative
-0.9 cue begin subject shared
-0.77 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.48 cue behalf
-0.45 cue behalf noun-of
-0.45 cue behalf subject none
0.89 cue believe
-0.18 cue believe bare
-0.11 cue believe np-pronoun
0.62 cue believe subject controller
1.22 cue believe subject phrase
0.72 cue believe subject pronoun
-0.18 cue believe subject relative
-0.31 cue believe that
-0.55 cue benefit
-0.5 cue benefit pp-from
-0.52 cue benefit subject none
-0.71 cue benefit subject phrase
-0.84 cue bet
-0.73 cue bid
-0.67 cue bid noun-for-owned
-0.69 cue bid subject phrase
0.71 cue bill
0.26 cue bill subject none
-1.17 cue bind
0.48 cue blame
1.14 cue blame np
0.68 cue blast
0.47 cue blast np
0.64 cue blast subject phrase
0.21 cue block
0.47 cue block np
0.97 cue block subject phrase
-1.36 cue blow
-0.93 cue board
-0.37 cue board subject none
0.72 cue boast
1.19 cue boast subject phrase
-1.9 cue bolster
0.31 cue boo
0.42 cue boo subject phrase
-1.1 cue book
-0.36 cue boost
0.43 cue boost np
-1.09 cue borrow
-0.66 cue brace
1.16 cue brag
-0.43 cue break
-0.97 cue break np
-1.11 cue break subject none
-1.19 cue break subject phrase
-0.32 cue brief
-0.75 cue bring
-0.11 cue bring np
0.51 cue bring subject controller
-1.31 cue bring subject phrase
-1.36 cue bring subject pronoun
-0.94 cue bring subject relative
0.28 cue broadcast
-0.73 cue build
-0.37 cue build subject controller
-1.41 cue build subject phrase
-0.84 cue build subject relative
-0.16 cue buy np
-0.08 cue buy subject controller
-0.28 cue buy subject phrase
0.51 cue call
-1.93 cue call front
0.63 cue call noun-for
1.27 cue call noun-to
0.25 cue call np
1.27 cue call np-pronoun
-0.36 cue call np-quote
1.13 cue call out
-1.26 cue call participle-np
1.84 cue call participle-pp-for
1.19 cue call participle-to
-0.37 cue call passive-none
1.01 cue call pp-for
0.38 cue call quote
0.32 cue call subject controller
0.65 cue call subject none
0.49 cue call subject phrase
0.46 cue call subject pronoun
0.27 cue call subject relative
-1.4 cue call subject shared
0.78 cue call to
-0.09 cue campaign
-0.53 cue campaign noun-for
-1.18 cue campaign noun-for-owned
-0.4 cue campaign noun-in-owned
-0.52 cue campaign noun-of
-0.48 cue campaign noun-on
-0.58 cue campaign noun-to
-0.58 cue campaign subject none
-0.14 cue campaign subject phrase
-1.67 cue cancel
-0.8 cue candidacy
-0.52 cue candidate
-0.35 cue candidate noun-for
-0.53 cue candidate noun-to
-0.52 cue candidate subject none
-0.69 cue capital
-1.74 cue capitalize
-1.84 cue capture np
-0.91 cue capture subject controller
0.57 cue capture subject phrase
-0.22 cue care
-0.93 cue carry
-1.33 cue carry out
-0.92 cue carry out np
-1.15 cue carry subject phrase
-0.08 cue case
-0.85 cue case noun-that
-0.52 cue case noun-to
-0.67 cue case subject none
-0.25 cue cast
0.51 cue cast np
0.43 cue cast np-as
0.72 cue cast subject phrase
-1.06 cue catch
-0.9 cue catch np
-0.97 cue caucus
-0.34 cue caucus noun-on
-0.34 cue caucus subject none
-1.01 cue cause
-0.7 cue cause np
-0.98 cue cause subject phrase
2.23 cue caution
0.25 cue celebrate np
-0.46 cue center noun-of
-0.58 cue center subject none
-1.33 cue chair
-0.26 cue chair noun-of
-0.27 cue chair subject none
-0.45 cue chairman
-0.43 cue chairman noun-of
-0.45 cue chairman subject none
0.41 cue challenge
-0.18 cue challenge np
0.09 cue challenge subject controller
-0.94 cue challenge subject none
0.76 cue challenge subject phrase
-1.22 cue challenge subject relative
0.79 cue champion
-0.37 cue chance
-0.63 cue chance noun-of
0.48 cue chance noun-to
-1.29 cue chance subject phrase
-0.36 cue change
-1.33 cue change np
0.59 cue change subject controller
-0.56 cue change subject none
-0.78 cue change subject phrase
1.05 cue chant
0.49 cue charge
-0.57 cue charge noun-of
0.61 cue charge np
1.93 cue charge passive-pp-with
-1.11 cue charge subject none
0.24 cue charge subject phrase
-0.34 cue check
0.36 cue cheer
-0.51 cue cheer subject controller
-0.58 cue chief
-0.41 cue chief noun-of
-0.73 cue chief noun-of-owned
-0.41 cue chief subject none
-0.73 cue chief subject phrase
-0.56 cue child
-0.4 cue child noun-of
-0.42 cue child subject none
-0.82 cue choice
-0.46 cue choice subject none
0.34 cue choose
-0.13 cue choose np
-1.51 cue choose subject controller
-0.1 cue choose subject phrase
-0.31 cue choose to
-0.14 cue circulate
0.49 cue cite
1.01 cue cite np
1.73 cue cite np-as
1.26 cue cite subject controller
0.46 cue cite subject phrase
0.68 cue claim
0.23 cue claim bare
-1.1 cue claim noun-that-owned
-0.18 cue claim np
0.12 cue claim subject controller
0.09 cue claim subject none
0.71 cue claim subject phrase
0.64 cue claim subject pronoun
0.59 cue claim subject relative
-0.46 cue claim that
0.33 cue clash
-0.26 cue clash subject phrase
-0.77 cue classify
-0.47 cue classify participle-np
-0.71 cue classify subject controller
-1.86 cue clear
-0.23 cue clinch
-1.67 cue clinch np
0.54 cue clinch subject controller
-0.8 cue close
-0.65 cue close np
-0.76 cue close subject controller
-0.3 cue close subject none
-1.1 cue close subject phrase
-0.41 cue co-founder
-0.42 cue co-founder noun-of
-0.42 cue co-founder subject none
-1.75 cue co-host
-0.69 cue coalition
-1 cue collapse
-1.28 cue collect
-0.99 cue collect np
-1.35 cue combine
-0.47 cue come
-0.09 cue come adj
-1.41 cue come colon
-0.6 cue come front
-0.65 cue come np
-0.13 cue come out
-0.17 cue come out subject phrase
-0.87 cue come pp-as
-0.94 cue come pp-at
-0.37 cue come pp-from
-0.68 cue come pp-in
-0.56 cue come pp-into
-0.19 cue come pp-to
-0.51 cue come pp-with
-0.74 cue come subject controller
-0.48 cue come subject none
-0.65 cue come subject phrase
-1.2 cue come subject pronoun
-0.54 cue come subject relative
-0.63 cue come subject shared
-0.94 cue come to
-0.16 cue command
1.13 cue comment
2.17 cue comment pp-on
-0.08 cue comment subject controller
-0.76 cue comment subject none
0.94 cue comment subject phrase
0.42 cue commit
0.3 cue commitment
-0.66 cue committee
-0.66 cue committee subject none
-1.14 cue company
-0.26 cue compare
1.08 cue compare np
-0.71 cue compare participle-pp-to
-0.78 cue compare participle-pp-with
-0.66 cue compare subject controller
1.09 cue compare subject pronoun
-1.32 cue compete
-0.36 cue compile
1.12 cue complain
-0.58 cue complain subject phrase
2.09 cue complain that
-1.82 cue complete
-1.59 cue complicate
0.51 cue concede
0.26 cue concede that
0.09 cue concern
0.56 cue concern noun-about
0.75 cue concern noun-that
0.44 cue concern subject none
-0.84 cue concern subject phrase
1.04 cue conclude
0.39 cue conclude front-quote
0.76 cue conclude subject phrase
0.92 cue conclude subject pronoun
-0.68 cue conclude that
1.08 cue condemn
0.7 cue condemn np
0.74 cue condemn subject phrase
0.22 cue condition noun-of
-0.53 cue conduct
-0.58 cue conduct agent-pp-by
0.44 cue conduct np
-1.48 cue conduct subject phrase
0.11 cue conference
0.33 cue conference subject none
1.27 cue confirm
0.11 cue confirm np
0.36 cue confirm subject phrase
0.35 cue confirm that
0.09 cue conflict
-0.28 cue confront
0.66 cue confront np
-0.46 cue confront subject phrase
0.23 cue connect
0.73 cue consider
1.37 cue consider np
1.12 cue consider subject controller
0.86 cue consider subject phrase
-0.98 cue contain
-0.73 cue contain subject phrase
0.85 cue contend
-0.62 cue contest
-0.6 cue contest participle-np
-0.74 cue contest subject controller
-0.45 cue contest subject none
-0.63 cue contest subject phrase
0.12 cue continue
0.08 cue continue front
0.62 cue continue front-quote
-0.52 cue continue np
1.27 cue continue quote
0.31 cue continue subject controller
-0.46 cue continue subject phrase
0.91 cue continue subject pronoun
0.71 cue continue subject shared
-1.61 cue continue to
0.86 cue contradict
-0.08 cue contrast
-0.54 cue contrast noun-to
-0.59 cue contrast subject none
-0.92 cue contribute
-0.65 cue contribute colon
-0.51 cue contribute pp-to
-0.62 cue contribute subject none
-0.98 cue contribute subject phrase
-0.88 cue control
-0.33 cue control noun-of
-1.03 cue control np
-0.33 cue control subject none
-0.85 cue control subject phrase
0.4 cue controversy noun-over
-0.65 cue convention
-0.27 cue convention noun-in-owned
-0.27 cue convention subject phrase
-1.08 cue conversation
-1.81 cue convert
-1.14 cue convict
0.27 cue convince
0.56 cue convince subject controller
-1.34 cue coordinate
-1.04 cue cost
-0.31 cue cost noun-of
-0.34 cue cost subject none
0.48 cue count pp-on
1.1 cue count subject phrase
0.83 cue counter
-0.64 cue country
-0.42 cue country noun-to
-0.53 cue country subject none
-0.79 cue couple
-0.8 cue court
-0.59 cue court subject none
-0.21 cue cover
0.14 cue cover np
-0.5 cue create
-1.22 cue create np
-1.21 cue create subject controller
0.08 cue create subject phrase
1.22 cue credit
-0.8 cue critic
1.1 cue criticism
0.9 cue criticism noun-for
-0.4 cue criticism noun-of
0.8 cue criticism noun-of-owned
0.86 cue criticism subject none
0.8 cue criticism subject phrase
0.91 cue criticize
0.95 cue criticize np
1.17 cue criticize subject controller
0.15 cue criticize subject phrase
0.44 cue criticize subject pronoun
0.6 cue critique
-1.45 cue cross
-0.87 cue crowd
-0.29 cue crowd noun-of
-0.48 cue crowd subject none
-1.36 cue crush
-0.08 cue cut
-1.02 cue cut np
0.84 cue cut subject controller
-0.39 cue cut subject phrase
-1.29 cue date
-0.57 cue daughter
-0.4 cue daughter noun-of
-0.4 cue daughter subject none
-0.57 cue day
-0.4 cue day noun-of
-0.48 cue day subject none
-0.97 cue deal
-0.76 cue deal pp-with
-0.38 cue deal subject controller
-1.23 cue deal subject phrase
-0.4 cue death
-0.4 cue death noun-of
-0.4 cue death subject none
0.36 cue debate
0.2 cue debate noun-on
0.57 cue debate noun-over
-1.77 cue debate noun-that
0.5 cue debate subject none
-0.47 cue decade
-0.42 cue decade noun-of
-0.47 cue decade subject none
0.38 cue decide
0.13 cue decide bare
0.32 cue decide subject phrase
0.57 cue decide to
0.11 cue decide wh
0.53 cue decision
0.36 cue decision noun-to-owned
-1.08 cue decision subject none
0.94 cue decision subject phrase
0.67 cue declare
-0.34 cue declare front-quote
0.36 cue declare np
-2.15 cue declare passive-none
0.2 cue declare subject controller
0.78 cue declare subject phrase
0.54 cue declare subject pronoun
0.34 cue declare that
0.58 cue decline
0.53 cue decline subject phrase
0.12 cue decline subject relative
0.47 cue decline to
1.43 cue decry
1.16 cue decry np
1.76 cue decry subject phrase
-1.37 cue dedicate
1.33 cue deem
0.88 cue deem subject phrase
-0.68 cue defeat
-1.17 cue defeat np
-1.35 cue defeat subject controller
-0.56 cue defeat subject none
0.91 cue defend
0.28 cue defend np
0.58 cue defend subject controller
0.37 cue defend subject phrase
0.43 cue defend subject pronoun
0.69 cue defend subject shared
-0.2 cue define
-1.28 cue define np
-1.09 cue delay
-0.62 cue delegate
-0.33 cue delegate noun-on
-0.42 cue delegate noun-to
-0.45 cue delegate subject none
-0.47 cue deliver
0.18 cue deliver np
0.33 cue deliver subject controller
0.71 cue demand
0.09 cue demand subject phrase
0.52 cue demonstrate
-2.06 cue demonstrate np
0.43 cue demonstrate subject controller
0.56 cue denounce
1.21 cue denounce np
0.26 cue denounce subject controller
-0.38 cue denounce subject phrase
0.66 cue deny
0.94 cue deny np
-0.51 cue deny subject phrase
-1.05 cue depend
-0.7 cue depend pp-on
-1.56 cue deploy
0.47 cue deport
0.94 cue describe
0.08 cue describe np
0.16 cue describe np-as
0.47 cue describe pp-as
1.31 cue describe subject controller
0.77 cue describe subject phrase
0.88 cue describe subject pronoun
0.77 cue describe subject shared
-1.9 cue deserve
0.41 cue design
-1.34 cue design participle-to
-0.2 cue design subject phrase
0.8 cue detail
-0.36 cue detail subject none
0.62 cue determine
-0.46 cue determine np
0.67 cue determine subject controller
-0.27 cue determine subject phrase
0.85 cue determine wh
-0.45 cue develop
-1.36 cue develop np
-0.92 cue die
-0.44 cue die pp-in
-1.06 cue die subject phrase
-0.76 cue die subject relative
-1.43 cue differ
-1.47 cue diminish
-0.26 cue direct
-1.5 cue direct subject phrase
-0.55 cue director
-0.37 cue director noun-for
-0.4 cue director noun-of
-0.41 cue director subject none
0.29 cue disclose
0.99 cue disclose subject phrase
-0.4 cue discover
0.52 cue discuss
0.89 cue discuss np
0.58 cue discuss subject controller
0.9 cue discuss subject phrase
0.46 cue discuss subject pronoun
1.26 cue discussion
1.83 cue dislike
0.59 cue dismiss
0.11 cue dismiss np
-1.27 cue dismiss subject controller
0.93 cue dismiss subject phrase
0.83 cue display
-0.08 cue display subject phrase
0.72 cue dispute
0.6 cue distance
-0.43 cue distribute
-0.64 cue divide
-0.46 cue do
-0.36 cue do adj
-0.21 cue do bare
0.19 cue do front
-0.35 cue do np
-0.87 cue do np-pronoun
-0.51 cue do pp-in
-0.08 cue do subject controller
-0.28 cue do subject inverted
-0.32 cue do subject none
-0.57 cue do subject phrase
-0.85 cue do subject pronoun
-0.5 cue do subject shared
-1.13 cue do wh
1.22 cue document
-1.01 cue dollar
-0.41 cue dollar subject none
-0.89 cue dominate
-0.93 cue dominate np
-0.77 cue dominate subject phrase
-0.58 cue dominate subject relative
-1.37 cue donate
-0.83 cue donor
0.81 cue double down
0.96 cue doubt
-0.08 cue doubt subject none
-0.46 cue dozen
-0.43 cue dozen noun-of
-0.46 cue dozen subject none
-0.14 cue draft
0.59 cue draft np
-0.3 cue draw
-0.51 cue draw np
-0.37 cue draw subject pronoun
-0.77 cue draw subject relative
-1.16 cue drive
-0.81 cue drive np
-0.57 cue drive subject controller
-0.71 cue drive subject phrase
-0.66 cue drop
0.49 cue drop np
-1.19 cue drop pp-out
-0.56 cue drop subject phrase
-0.92 cue earn
-0.17 cue earn np
-0.97 cue earn subject controller
-1.16 cue earn subject phrase
-1.59 cue eat
0.71 cue echo
-0.4 cue echo np
1.1 cue echo subject phrase
-1.42 cue edge
-0.57 cue effect
-0.48 cue effect subject none
-0.33 cue effort
-0.53 cue effort noun-to
0.34 cue effort noun-to-owned
-0.54 cue effort subject none
0.09 cue elect
-0.21 cue elect np
-1.27 cue elect participle-np
-1.37 cue elect passive-none
0.11 cue elect subject controller
-0.68 cue election
-0.43 cue election subject none
-0.51 cue elevate
-0.66 cue eliminate
0.14 cue eliminate np
0.23 cue email
-0.56 cue email noun-to
1.34 cue email np
-0.75 cue email subject none
-0.38 cue email subject phrase
0.13 cue embrace
1.08 cue embrace np
-0.77 cue emerge
-0.76 cue emerge pp-as
-1.24 cue emerge subject phrase
1.41 cue emphasize
0.31 cue emphasize np
1.66 cue emphasize subject phrase
-1.49 cue employ
-0.54 cue employee
-0.54 cue employee subject none
0.96 cue encourage
-0.3 cue encourage np
0.08 cue encourage subject controller
1.04 cue encourage subject phrase
-0.52 cue end
-0.37 cue end noun-of
0.27 cue end np
0.12 cue end subject controller
-0.42 cue end subject none
-0.55 cue end subject phrase
-1.39 cue end up
-0.83 cue end up subject phrase
0.66 cue endorse
-1.75 cue endorse front
0.54 cue endorse np
1.02 cue endorse subject controller
0.29 cue endorse subject phrase
0.36 cue endorse subject relative
1.29 cue endorsement
0.4 cue endorsement noun-of
0.19 cue endorsement subject none
1.55 cue endorsement subject phrase
-1.13 cue energize
0.22 cue engage
-0.2 cue engage subject phrase
0.68 cue enjoy
-0.21 cue enjoy np
-0.2 cue enjoy subject phrase
-1.43 cue ensure
-1.13 cue ensure subject controller
-0.52 cue enter
-0.6 cue enter np
0.18 cue enter subject controller
-0.4 cue enter subject none
-0.68 cue enter subject phrase
-1.24 cue enter subject pronoun
0.73 cue enthusiasm
-1.08 cue enthusiasm subject none
-0.44 cue error
-0.44 cue error subject none
-0.99 cue erupt
-0.94 cue erupt subject phrase
0.37 cue escalate
-1.65 cue escape
0.46 cue establish
-0.27 cue establish np
1.31 cue estimate
0.26 cue estimate subject phrase
0.62 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.74 cue event
-0.5 cue event subject none
-0.73 cue evidence
-0.71 cue evidence subject none
-0.41 cue example
-0.41 cue example noun-of
-0.41 cue example subject none
-1.15 cue exceed
-0.99 cue exceed np
-0.57 cue exception
-0.57 cue exception subject none
-0.25 cue exchange
0.79 cue exchange subject none
-0.44 cue executive
-0.44 cue executive noun-of
-0.44 cue executive subject none
-1.12 cue exist
-0.48 cue exist np
-0.72 cue exist subject controller
-0.92 cue exit
-0.99 cue exit np
-0.38 cue expand
-0.62 cue expand np
0.38 cue expand subject controller
1.14 cue expect
-1.74 cue expect front
0.94 cue expect np-to
0.96 cue expect passive-to
0.53 cue expect subject phrase
0.82 cue expect subject pronoun
0.38 cue expect subject relative
0.24 cue expect to
0.23 cue experience
1.41 cue experience subject phrase
-0.49 cue expert
-0.34 cue expert noun-on
-0.49 cue expert subject none
0.8 cue explain
1.75 cue explain front-quote
0.13 cue explain np
0.8 cue explain subject controller
0.22 cue explain subject phrase
-0.23 cue explain subject pronoun
0.2 cue explain that
1.41 cue explain wh
0.65 cue expose
0.23 cue expose subject phrase
0.54 cue express
0.98 cue express np
1.16 cue express np-that
1.22 cue express subject controller
0.32 cue express subject phrase
0.18 cue express subject pronoun
-1.31 cue extend
-0.95 cue extend subject phrase
0.92 cue eye
-0.9 cue face
-0.33 cue face front
-0.32 cue face noun-of
-0.8 cue face np
-0.9 cue face subject controller
-0.37 cue face subject none
-1.05 cue face subject phrase
-0.96 cue face subject pronoun
-0.48 cue face subject relative
-0.11 cue fact
-0.11 cue fact subject none
-0.95 cue fail
-0.65 cue fail subject controller
-0.85 cue fail subject phrase
-0.91 cue fail to
-0.84 cue fall
-0.66 cue fall adj
-0.48 cue fall np
-0.81 cue fall subject controller
-0.5 cue fall subject none
-0.88 cue fall subject phrase
-0.91 cue fall subject pronoun
-0.67 cue family
-0.34 cue family noun-of
-0.45 cue family subject none
-1.11 cue fare
-1.06 cue fare adj
-0.42 cue fate
-0.42 cue fate noun-of
-0.42 cue fate subject none
0.19 cue favor
-0.61 cue favor noun-of
0.42 cue favor np
-0.66 cue favor subject none
0.73 cue favor subject phrase
-0.29 cue favor subject relative
1.69 cue fear
0.54 cue fear bare
0.2 cue fear subject none
0.33 cue fear subject phrase
-0.6 cue feature
-1.4 cue feed
1.17 cue feel
0.55 cue feel adj
-0.38 cue feel bare
0.51 cue feel np
-0.82 cue feel subject phrase
-1.21 cue field
-0.14 cue fight
-1.57 cue fight adj
-0.45 cue fight np
-0.11 cue fight subject controller
-0.76 cue fight subject none
0.94 cue fight subject phrase
-0.45 cue figure
-0.65 cue figure subject none
-0.58 cue file
0.32 cue file subject phrase
-0.44 cue fill
-1.56 cue fill np
0.3 cue fill subject phrase
-1.48 cue finance
0.41 cue find bare
1.01 cue find front
0.19 cue find np
-0.96 cue find np-pronoun
-1.01 cue find np-to
-1.07 cue find subject controller
0.26 cue find subject phrase
0.44 cue find subject pronoun
0.42 cue find subject shared
0.81 cue find that
-0.59 cue finish
-1.13 cue finish adj
-1.27 cue finish np
0.17 cue finish subject phrase
-0.26 cue fire
0.35 cue fire subject phrase
-0.2 cue fit
-1 cue flee
-0.75 cue flee np
-0.88 cue flee subject phrase
-0.95 cue flip
-0.69 cue flip subject phrase
-1.18 cue flood
0.47 cue floor
-1.26 cue flow
-1.31 cue fly
-0.87 cue fly pp-to
-0.9 cue fly subject phrase
0.28 cue focus
0.99 cue focus adj
0.57 cue focus noun-on
-1.89 cue focus passive-pp-on
1.15 cue focus pp-on
-0.28 cue focus subject controller
-0.19 cue focus subject none
-0.26 cue focus subject phrase
0.94 cue focus subject pronoun
-0.55 cue focus subject shared
-0.68 cue follow
-0.7 cue follow adj
-0.77 cue follow agent-pp-by
-0.81 cue follow np
-0.12 cue follow subject controller
-0.36 cue follow subject none
-0.41 cue follow subject phrase
-0.64 cue follow subject relative
0.37 cue force np
0.36 cue force np-to
-1.94 cue force subject controller
-1.75 cue force subject phrase
-1.18 cue form
-0.88 cue form np
-1.06 cue found
-0.56 cue found agent-pp-by
-0.81 cue found np
-0.75 cue found subject phrase
-0.62 cue found subject relative
-0.57 cue founder
-0.39 cue founder noun-of
-0.39 cue founder subject none
-0.69 cue friend
-0.7 cue friend subject none
-0.48 cue front
-0.45 cue front noun-of
-0.48 cue front subject none
-0.94 cue fuel
-0.82 cue fuel np
-0.73 cue fuel subject phrase
-1.27 cue fund
0.18 cue fundraise
0.22 cue fundraise np
-0.93 cue gain
-1.04 cue gain subject controller
-0.19 cue gain subject phrase
-0.92 cue galvanize
-0.92 cue galvanize np
-1.53 cue garner
-1.33 cue gather
-0.89 cue gather subject phrase
-1.19 cue generate
-0.89 cue generate np
-0.43 cue get
0.38 cue get adj
-1.41 cue get bare
-0.76 cue get front
-0.5 cue get np
-0.96 cue get np-pronoun
-0.4 cue get np-to
0.33 cue get subject controller
-0.4 cue get subject none
-0.61 cue get subject phrase
-1.33 cue get subject pronoun
-0.78 cue get subject relative
0.16 cue get subject shared
-0.32 cue give
-0.84 cue give front
0.2 cue give np
-1.48 cue give np-pronoun
-0.79 cue give np-to
-0.98 cue give participle-np
-1.3 cue give participle-that
-1.3 cue give pp-to
-0.68 cue give subject controller
-0.48 cue give subject phrase
0.32 cue give subject pronoun
-1.02 cue give subject relative
-0.16 cue give subject shared
-0.47 cue go
0.19 cue go adj
-0.69 cue go front
-1.03 cue go np
-0.45 cue go pp-into
-0.78 cue go pp-to
-0.1 cue go subject controller
-0.72 cue go subject none
-0.69 cue go subject phrase
-0.44 cue go subject pronoun
-0.76 cue go subject relative
0.09 cue go subject shared
-1.07 cue go to
0.32 cue goal
0.28 cue govern
-0.63 cue government
-0.63 cue government subject none
-0.45 cue governor
-0.41 cue governor noun-of
-0.45 cue governor subject none
-1.03 cue graduate
-0.13 cue grant
0.39 cue greet
-0.55 cue group
-0.37 cue group noun-of
-0.45 cue group subject none
-0.82 cue grow
-0.6 cue grow adj
-0.6 cue grow np
-0.73 cue grow subject controller
-0.91 cue grow subject phrase
-1.41 cue grow up
-1.02 cue guarantee
0.31 cue guess
1.95 cue hail
-0.43 cue half
-0.44 cue half noun-of
-0.43 cue half subject none
-0.96 cue hand
-0.53 cue hand subject none
-0.87 cue hand subject phrase
-0.42 cue handful
-0.42 cue handful noun-of
-0.42 cue handful subject none
-1.38 cue handle
-0.7 cue handling
-0.69 cue handling noun-of-owned
-0.69 cue handling subject phrase
-1.77 cue hang
-0.54 cue happen
-0.44 cue happen adj
-0.59 cue happen pp-in
-0.74 cue happen pp-to
-0.42 cue happen subject none
-1.02 cue happen subject phrase
-1.05 cue happen subject pronoun
0.39 cue happen subject shared
-0.49 cue have
-0.41 cue have adj
-0.52 cue have bare
-0.69 cue have front
-0.34 cue have np
0.66 cue have np-colon
-1.32 cue have np-to
-1.02 cue have np-wh
-1.21 cue have pp-at
1.41 cue have pp-in
0.16 cue have subject controller
-0.91 cue have subject inverted
-0.78 cue have subject none
-0.61 cue have subject phrase
-0.59 cue have subject pronoun
0.52 cue have subject relative
-1.04 cue have subject shared
-0.95 cue have to
-0.72 cue head
-0.35 cue head noun-of
-1.07 cue head np
-0.43 cue head pp-into
-0.92 cue head pp-to
-0.4 cue head subject none
-0.67 cue head subject phrase
-0.65 cue head subject pronoun
-0.59 cue headquarters
-0.5 cue headquarters subject phrase
-0.11 cue hear
-0.41 cue hear np
0.16 cue hear subject controller
-0.68 cue hear subject phrase
0.17 cue hear subject pronoun
-0.54 cue heart
-0.38 cue heart noun-of
-0.38 cue heart subject none
-0.6 cue help
-0.24 cue help adj
0.26 cue help bare
-0.91 cue help np
-0.97 cue help np-pronoun
-0.21 cue help subject controller
-0.48 cue help subject none
-0.97 cue help subject phrase
-1.63 cue help subject pronoun
-1.05 cue help subject relative
0.98 cue help subject shared
-0.84 cue help to
0.77 cue highlight
0.67 cue highlight np
0.18 cue highlight subject phrase
0.51 cue hint
0.11 cue hire
0.43 cue hire np
-0.65 cue hire subject controller
-0.71 cue hire subject phrase
-0.82 cue history
-0.32 cue history noun-of
-0.44 cue history subject none
0.1 cue hit
-0.83 cue hit np
0.62 cue hit subject controller
0.47 cue hit subject phrase
-0.28 cue hold
0.38 cue hold adj
-0.35 cue hold bare
-0.47 cue hold front
-0.72 cue hold np
0.76 cue hold subject controller
-0.63 cue hold subject none
-0.52 cue hold subject phrase
-0.78 cue hold subject relative
-1.19 cue hold subject shared
-0.17 cue hold up
-0.52 cue home
-0.45 cue home noun-to
-0.49 cue home subject none
0.47 cue hope
0.74 cue hope bare
-0.55 cue hope noun-of
-1.1 cue hope subject none
0.47 cue hope subject phrase
0.37 cue hope subject pronoun
1.52 cue hope that
0.43 cue hope to
-0.38 cue host
-0.41 cue host agent-pp-by
-0.88 cue host noun-of
-1.32 cue host np
0.78 cue host subject none
-0.97 cue host subject phrase
-0.47 cue hour
-0.37 cue hour noun-of
-0.47 cue hour subject none
-0.73 cue house
-0.43 cue hundred
-0.43 cue hundred noun-of
-0.43 cue hundred subject none
-1.46 cue hurt
0.45 cue idea
0.52 cue idea noun-of
0.63 cue idea noun-that
0.66 cue idea subject none
1.03 cue identify
-0.12 cue identify np
0.31 cue identify subject phrase
0.11 cue ignore
0.77 cue ignore np
0.86 cue ignore subject phrase
-0.47 cue image
-0.44 cue image noun-of
-0.46 cue image subject none
-0.34 cue imagine
-0.86 cue impact
-0.37 cue impact subject none
0.38 cue imply
-1.45 cue imply that
-0.45 cue importance
-0.41 cue importance noun-of
-0.45 cue importance subject none
0.45 cue impose
0.33 cue impose np
-0.86 cue improve
-0.74 cue improve np
-0.88 cue improve subject controller
-0.41 cue incite
-0.41 cue incite np
-0.34 cue incite subject phrase
-0.14 cue include
-0.25 cue include bare
-0.75 cue include front
-0.2 cue include np
1.05 cue include np-to
0.11 cue include np-wh
-0.18 cue include subject controller
-0.74 cue include subject none
-0.36 cue include subject phrase
-0.08 cue include subject pronoun
0.13 cue include subject relative
-0.11 cue increase
-0.38 cue increase np
0.64 cue increase subject controller
-0.62 cue increase subject none
-0.71 cue increase subject phrase
0.33 cue indicate
0.95 cue indicate bare
0.94 cue indicate subject phrase
-0.27 cue indicate that
-1.03 cue influence
-0.44 cue influence subject none
0.76 cue insist
0.4 cue insist bare
0.44 cue insist subject controller
0.76 cue insist subject phrase
0.5 cue insist subject pronoun
-0.08 cue insist that
-1.23 cue inspire
0.56 cue intend
1.67 cue intend subject phrase
0.28 cue interest
0.51 cue interest subject none
-1.03 cue interrupt
-0.79 cue interview
-0.26 cue interview noun-on
-0.67 cue interview noun-that
-0.2 cue interview np
-0.48 cue interview subject none
-0.48 cue interview subject phrase
0.25 cue introduce np
0.21 cue introduce subject phrase
0.51 cue introduce subject pronoun
-1.1 cue invest
-0.48 cue invest pp-in
-0.97 cue invest subject phrase
-0.24 cue investigate
-1.44 cue investigate np
-0.27 cue investigate subject phrase
-0.74 cue investigation
-0.48 cue investigation subject none
-0.33 cue invite
1.07 cue invoke np
0.85 cue invoke subject phrase
-0.58 cue involve
-0.48 cue involve np
-0.31 cue involve participle-pp-in
0.82 cue involve passive-pp-in
-1.13 cue involve subject phrase
-0.2 cue issue
0.41 cue issue noun-of
0.28 cue issue np
-0.18 cue issue subject none
0.48 cue issue subject phrase
-0.6 cue job
-0.62 cue job subject none
-0.38 cue join
-0.95 cue join agent-pp-by
-0.46 cue join np
0.13 cue join subject controller
-0.78 cue join subject phrase
-1.68 cue join subject pronoun
1.03 cue joke
0.73 cue judge
-1.18 cue judge subject none
-0.08 cue jump
0.08 cue jump subject phrase
-0.34 cue keep
-0.19 cue keep ing
-0.48 cue keep np
-0.9 cue keep np-pronoun
-1.59 cue keep subject pronoun
-0.8 cue keep subject shared
-0.75 cue kill
-0.6 cue kill np
-0.73 cue kill subject controller
-0.78 cue kill subject phrase
-0.71 cue kill subject relative
-0.54 cue kind noun-of
-0.54 cue kind subject none
0.95 cue knock
0.49 cue know
0.1 cue know bare
0.12 cue know np
-1.03 cue know participle-pp-as
0.3 cue know passive-pp-as
1.38 cue know passive-pp-for
0.09 cue know subject controller
0.68 cue know subject none
0.49 cue know subject phrase
-0.14 cue know subject pronoun
0.24 cue know subject relative
0.82 cue know that
0.27 cue know wh
-0.99 cue lack
-0.91 cue lack subject phrase
1.82 cue lament
0.47 cue lament subject phrase
-1.66 cue land
-0.1 cue launch
-0.13 cue launch np
-0.14 cue launch subject phrase
0.4 cue lay
-0.86 cue lay np
0.45 cue lay out
-0.13 cue lay out np
1 cue lay out subject phrase
0.65 cue lay subject phrase
-0.61 cue lead
-0.72 cue lead agent-pp-by
-0.86 cue lead bare
-0.45 cue lead front
-0.24 cue lead noun-in-owned
-0.55 cue lead noun-over
-0.23 cue lead noun-over-owned
-0.43 cue lead np
-1.21 cue lead np-to
-0.13 cue lead pp-to
-0.94 cue lead subject controller
-0.41 cue lead subject none
-0.65 cue lead subject phrase
-1.24 cue lead subject pronoun
-0.76 cue lead subject relative
0.61 cue lead subject shared
-0.5 cue lead up
-0.5 cue lead up pp-to
-0.5 cue lead up subject phrase
-0.12 cue leader
-0.67 cue leader noun-of
0.39 cue lean
-0.31 cue lean subject phrase
0.28 cue learn
0.46 cue learn subject phrase
-0.52 cue learn subject pronoun
0.08 cue learn that
-0.42 cue leave
-1.25 cue leave bare
-0.98 cue leave np
-1.23 cue leave np-to
-0.51 cue leave subject controller
-0.54 cue leave subject none
-0.85 cue leave subject phrase
-0.38 cue leave subject pronoun
-0.52 cue leave subject relative
-1.01 cue leave to
0.09 cue lend
-0.18 cue let
-1.37 cue let np
0.81 cue let np-pronoun
-0.9 cue let subject none
-1.11 cue let subject shared
-0.51 cue letter
-0.41 cue letter noun-to
-0.51 cue letter subject none
-0.29 cue level
0.54 cue level noun-of
0.42 cue level subject none
0.11 cue lie
-0.82 cue life
-0.51 cue lift
-0.82 cue light
-0.63 cue light subject none
0.79 cue like
1.47 cue like subject phrase
-0.1 cue like subject pronoun
0.69 cue like to
-0.84 cue limit
-0.79 cue limit np
-0.74 cue limit subject controller
-0.9 cue line
-0.52 cue line subject none
0.99 cue line up
0.36 cue link
-0.4 cue link subject phrase
0.83 cue list
-0.74 cue list noun-of
-0.81 cue list subject none
0.56 cue list subject phrase
-0.38 cue listen
-0.13 cue listen pp-to
-0.68 cue live
-0.85 cue live np
-0.74 cue live pp-in
-0.32 cue live subject none
-0.99 cue live subject phrase
-0.15 cue live subject pronoun
-0.49 cue live subject relative
-0.24 cue lobby
-1.43 cue lock
0.45 cue look
-1.56 cue look front
-0.24 cue look pp-at
-0.4 cue look pp-for
-0.98 cue look pp-like
0.14 cue look subject controller
-0.15 cue look subject none
0.61 cue look subject pronoun
-1.18 cue look subject shared
1.12 cue look to
-1.25 cue loom
-0.8 cue lose
-0.79 cue lose adj
-0.4 cue lose np
0.34 cue lose subject controller
-1.32 cue lose subject phrase
-1.14 cue lose subject pronoun
-0.78 cue lose subject relative
-1.07 cue lose subject shared
-0.73 cue loss
-0.33 cue loss noun-of
-0.41 cue loss subject none
-0.43 cue lot
-0.42 cue lot noun-of
-0.43 cue lot subject none
1.85 cue love
-0.66 cue maintain
-0.51 cue maintain np
-0.28 cue maintain subject phrase
-0.44 cue majority
-0.43 cue majority noun-of
-0.43 cue majority subject none
0.84 cue make adj
-0.71 cue make bare
-0.93 cue make front
-0.72 cue make ing
-0.35 cue make np
1.77 cue make np-that
-0.67 cue make np-to
-1.55 cue make passive-adj
-0.13 cue make subject controller
-0.26 cue make subject phrase
-0.33 cue make subject relative
0.62 cue make subject shared
-1.11 cue make up
-0.77 cue make up np
-0.88 cue make up subject phrase
-0.78 cue manage
-1.21 cue manage np
-1.33 cue manage subject phrase
0.15 cue manage to
-0.8 cue march
-0.58 cue margin
-0.37 cue margin noun-of
-0.42 cue margin subject none
-0.44 cue mark
1.1 cue mark np
-0.26 cue mark subject phrase
-1.09 cue market
-1.75 cue marry
-1.4 cue match
-1.03 cue matter
-0.28 cue matter noun-of
-0.32 cue matter subject none
-0.63 cue mayor
-0.38 cue mayor noun-of
-0.4 cue mayor subject none
-1.35 cue mean bare
-1.59 cue mean ing
-1.23 cue mean np
-0.64 cue mean subject controller
-0.87 cue mean subject none
-0.58 cue mean subject phrase
0.09 cue mean subject pronoun
0.91 cue mean subject relative
-0.33 cue mean that
-0.36 cue measure
-0.71 cue media
-0.71 cue media subject none
-0.34 cue meet
-0.5 cue meet np
-1.13 cue meet pp-with
-0.89 cue meet subject controller
-0.14 cue meet subject phrase
-1.34 cue meet subject pronoun
-0.59 cue meeting
-0.39 cue meeting noun-of
-0.49 cue meeting subject none
-0.46 cue member
-0.41 cue member noun-of
-0.44 cue member subject none
1.25 cue mention
-0.85 cue mention noun-of
0.74 cue mention subject controller
-1.12 cue mention subject none
0.8 cue mention subject phrase
0.73 cue mention subject pronoun
-0.15 cue message
-0.4 cue message noun-to
-0.88 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.58 cue million
-0.42 cue million noun-of
-0.42 cue million subject none
-1.3 cue mind
-0.67 cue miss
-1.24 cue miss np
0.1 cue miss subject phrase
-1.07 cue mix
0.4 cue mock
1.06 cue mock np
0.28 cue mock subject phrase
-0.52 cue moment
-0.38 cue moment noun-of
-0.51 cue moment subject none
-0.57 cue money
-0.4 cue money noun-for
-0.49 cue money subject none
-0.25 cue monitor
0.51 cue month
-0.97 cue month noun-of
-1.1 cue month noun-to
-0.76 cue mount
-0.53 cue move
-0.78 cue move adj
-0.95 cue move pp-to
-0.82 cue move subject none
-0.78 cue move subject phrase
-0.96 cue move subject pronoun
0.2 cue move subject shared
0.21 cue move to
0.36 cue name
1 cue name np
0.15 cue name subject controller
-1.07 cue name subject none
0.75 cue name subject phrase
-0.42 cue need
-0.23 cue need np
0.22 cue need np-to
-0.74 cue need participle-to
-0.65 cue need subject none
-0.32 cue need subject phrase
-0.68 cue need subject pronoun
-0.96 cue need subject relative
-0.58 cue need to
0.35 cue negotiate
-1.18 cue neighbor
0.6 cue network
-0.96 cue network subject none
-0.6 cue news
-0.32 cue news noun-for
-0.6 cue news subject none
-0.13 cue night
-0.57 cue night noun-of
-0.13 cue night subject none
0.53 cue nominate
0.8 cue nominate np
0.76 cue nominate subject phrase
-0.55 cue nomination
-0.36 cue nomination noun-for
-0.36 cue nomination noun-on
-0.4 cue nomination subject none
-0.64 cue nominee
-0.53 cue nominee subject none
-0.45 cue none
-0.44 cue none noun-of
-0.45 cue none subject none
0.78 cue note
1.03 cue note bare
0.83 cue note front
1.42 cue note front-quote
0.83 cue note np
0.38 cue note subject controller
-1.62 cue note subject none
0.24 cue note subject phrase
1.94 cue note subject pronoun
0.37 cue note that
0.19 cue nothing
0.19 cue nothing subject none
0.81 cue notice
-0.91 cue notion
-0.67 cue notion subject none
-0.47 cue number
-0.41 cue number noun-of
-0.42 cue number subject none
-1.08 cue obtain
-0.93 cue obtain np
-0.53 cue obtain subject controller
-0.87 cue obtain subject phrase
-1.26 cue occur
0.57 cue offer
-0.79 cue offer front
0.24 cue offer subject phrase
1.06 cue offer subject pronoun
-1.02 cue office
-0.25 cue open
-0.33 cue open np
1.4 cue open subject controller
-0.87 cue open subject phrase
1.12 cue open up
0.34 cue opinion
-0.91 cue opponent
-0.45 cue opportunity
-0.37 cue opportunity noun-for
-0.49 cue opportunity noun-to
-0.45 cue opportunity subject none
0.81 cue oppose
-1.27 cue oppose front
0.68 cue oppose np
0.49 cue oppose subject controller
0.99 cue oppose subject phrase
-0.17 cue oppose subject relative
0.58 cue opposition
0.33 cue opposition noun-to
0.65 cue opposition noun-to-owned
0.21 cue opposition subject none
0.65 cue opposition subject phrase
1 cue order
-0.17 cue order noun-to
-0.46 cue order subject none
1.85 cue order subject phrase
-0.6 cue organize
-1.11 cue organize np
-0.98 cue organize subject phrase
-1.07 cue organizer
-0.65 cue other
-0.65 cue other subject none
0.8 cue outline
-1.39 cue overcome
-0.97 cue overlook
-1.67 cue oversee
-1.33 cue overshadow
-1.52 cue overtake
-0.95 cue own
-0.86 cue own np
-0.84 cue own subject phrase
-0.5 cue own subject relative
-0.47 cue page
-0.39 cue page noun-of
-0.4 cue page subject none
0.69 cue paint
-0.41 cue pair
-0.41 cue pair noun-of
-0.41 cue pair subject none
-0.51 cue part
-0.22 cue part noun-of
-0.27 cue part subject none
-0.83 cue participate
-0.77 cue participate pp-in
-0.66 cue party
-0.56 cue party subject none
-0.84 cue party subject phrase
-0.41 cue pass
0.51 cue pass np
-0.51 cue pass subject controller
0.55 cue pass subject phrase
-0.91 cue path
-0.4 cue path subject none
-0.48 cue pay
-0.55 cue pay np
0.4 cue pay participle-np
-1.05 cue pay pp-for
-0.54 cue pay subject controller
-0.61 cue pay subject none
-0.91 cue pay subject phrase
-1.06 cue pay subject pronoun
0.61 cue pay subject shared
-1.09 cue pend
0.15 cue people subject none
0.87 cue perceive
-0.37 cue percent
-0.39 cue percent noun-of
-0.27 cue percent noun-to
-0.37 cue percent subject none
-0.4 cue perform
-1.4 cue perform adj
-0.52 cue period
-0.37 cue period noun-of
-0.52 cue period subject none
-0.65 cue person
-0.65 cue person subject none
0.56 cue persuade
1.13 cue persuade np-to
0.17 cue persuade subject controller
-0.46 cue photo
-0.46 cue photo noun-of
-0.46 cue photo subject none
-0.41 cue pick
-0.85 cue pick np
-1.03 cue pick subject controller
-0.39 cue pick subject phrase
-0.78 cue pick up
-0.32 cue pick up np
-0.2 cue pick up subject phrase
-0.55 cue picture
-0.56 cue picture subject none
-0.53 cue piece
-0.53 cue piece subject none
0.23 cue pile
0.34 cue pile subject phrase
-0.63 cue pitch
-1.66 cue pivot
-0.16 cue place
-0.25 cue place np
-0.79 cue place subject none
-1.43 cue place subject phrase
0.18 cue plan
0.08 cue plan noun-to
-0.65 cue plan noun-to-owned
0.5 cue plan subject none
0.17 cue plan subject phrase
1.54 cue plan to
-0.84 cue play
-0.47 cue play adj
-0.74 cue play np
-0.72 cue play subject controller
-0.44 cue play subject none
-1.03 cue play subject phrase
-1.13 cue play subject pronoun
-0.5 cue play subject relative
0.86 cue plead
0.82 cue plead subject phrase
0.35 cue pledge
0.35 cue pledge np
-1.48 cue pledge participle-np
0.38 cue pledge subject controller
-1.26 cue pledge subject none
0.71 cue pledge subject phrase
1.46 cue pledge subject pronoun
-1.58 cue pledge subject relative
1.06 cue pledge to
-0.43 cue plenty
-0.43 cue plenty noun-of
-0.43 cue plenty subject none
0.27 cue point
-0.6 cue point noun-for
0.62 cue point noun-of
1.14 cue point out
0.22 cue point out subject controller
0.11 cue point out subject phrase
0.44 cue point out that
0.96 cue point pp-to
0.39 cue point subject controller
-0.42 cue point subject none
0.38 cue point subject phrase
0.98 cue point subject pronoun
-0.99 cue poise
-0.86 cue poise passive-to
-0.89 cue poise subject phrase
0.44 cue policy
-0.62 cue politics
-0.53 cue politics subject none
-0.16 cue poll
-0.41 cue poll noun-of
-0.6 cue poll subject none
0.2 cue poll subject phrase
-0.86 cue popularity
0.56 cue portray
0.39 cue portray np-as
0.55 cue portray subject controller
0.56 cue portray subject phrase
-0.53 cue pose
0.1 cue pose subject phrase
-0.29 cue position
0.17 cue position noun-on-owned
-0.68 cue position subject none
0.74 cue position subject phrase
-0.6 cue possibility
-0.68 cue possibility noun-that
-0.6 cue possibility subject none
0.3 cue post
0.59 cue post np
-0.86 cue post subject none
1.49 cue post subject pronoun
-1.09 cue pour
-0.95 cue pour subject phrase
-0.78 cue power
-0.54 cue power subject none
-1.16 cue practice
0.65 cue praise
1.26 cue praise np
0.6 cue praise subject phrase
1.18 cue predict
0.45 cue predict subject phrase
0.08 cue predict that
1.74 cue prefer
0.83 cue prefer subject phrase
-0.18 cue prepare
-0.88 cue prepare np
0.34 cue prepare pp-for
-1.71 cue prepare subject phrase
-1.65 cue prepare subject pronoun
-0.69 cue presence
1.29 cue present
-0.67 cue present np
-0.73 cue present subject phrase
-0.23 cue president
-0.59 cue president noun-of
-0.13 cue president subject none
0.87 cue press
-1.03 cue press np
0.39 cue press subject controller
0.62 cue press subject phrase
-0.44 cue pressure noun-on
-0.64 cue pressure noun-to
-0.6 cue pressure subject none
0.6 cue prevent
-1.54 cue prevent np
-1.21 cue prevent subject controller
0.66 cue price
-0.57 cue primary
-0.5 cue primary subject none
-0.52 cue priority
-0.52 cue priority subject none
-0.78 cue problem
-0.7 cue produce
0.21 cue produce np
0.28 cue produce subject phrase
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
1.27 cue project
0.28 cue project subject phrase
1.12 cue promise
-0.16 cue promise pp-to
1.36 cue promise subject controller
0.65 cue promise subject none
0.74 cue promise subject phrase
0.3 cue promise subject pronoun
0.83 cue promise to
0.82 cue promote
0.31 cue promote np
0.3 cue promote subject controller
0.78 cue promote subject phrase
-0.49 cue prompt
0.71 cue prompt np
-1.16 cue prompt np-to
-0.72 cue prompt subject phrase
-1.25 cue propel
0.64 cue proposal
-1.11 cue proposal subject none
1.01 cue proposal subject phrase
0.97 cue propose
0.49 cue propose np
-0.18 cue propose subject controller
1.39 cue propose subject pronoun
0.61 cue prosecute
0.19 cue prospect
0.54 cue prospect noun-of
0.19 cue prospect subject none
-0.98 cue protect
-0.86 cue protect np
-0.71 cue protect subject controller
0.46 cue protest
-0.55 cue prove
-0.88 cue prove adj
0.56 cue prove subject controller
-0.24 cue prove subject phrase
-1.62 cue prove subject pronoun
0.16 cue prove that
1.08 cue prove to
-0.32 cue provide
-0.61 cue provide agent-pp-by
0.28 cue provide np
0.78 cue provide np-to
-0.32 cue provide subject controller
-0.27 cue provide subject phrase
-1.39 cue provide subject shared
0.14 cue publish
1.01 cue publish np
-0.67 cue publish participle-pp-in
0.21 cue publish subject phrase
-0.97 cue pull
0.11 cue pull np
-0.45 cue pull subject phrase
-1.41 cue purchase
-0.38 cue pursue
-0.24 cue pursue np
1.12 cue pursue subject controller
0.58 cue push
0.8 cue push adj
-0.57 cue push np
-0.2 cue push np-to
0.71 cue push pp-for
0.48 cue push subject controller
-1.42 cue push subject none
0.28 cue push subject phrase
0.69 cue push subject shared
0.89 cue push to
-0.19 cue put
-0.58 cue put np
-0.63 cue put np-pronoun
-0.91 cue put subject controller
-0.79 cue put subject none
0.65 cue put subject phrase
-1.05 cue put subject shared
-1.06 cue qualify
-0.94 cue qualify subject phrase
-0.48 cue quarter
-0.35 cue quarter noun-of
-0.48 cue quarter subject none
0.5 cue question
0.42 cue question noun-about
0.11 cue question noun-of
2.09 cue question np
-0.34 cue question subject controller
0.36 cue question subject none
0.89 cue question subject phrase
0.71 cue question wh
0.2 cue quote
0.84 cue quote subject phrase
-0.63 cue race
-0.31 cue race noun-for
-0.41 cue race subject none
-1.14 cue race subject phrase
1.23 cue rail
0.58 cue rail subject phrase
-0.14 cue raise
-1.35 cue raise bare
-0.31 cue raise subject controller
0.68 cue raise subject none
-0.67 cue raise subject phrase
-0.15 cue raise subject pronoun
0.72 cue raise subject relative
-0.64 cue rally
0.1 cue rally subject controller
-0.48 cue rally subject none
-1.19 cue rally subject phrase
0.15 cue range
0.65 cue range pp-from
-0.38 cue rank
-1.37 cue rank subject phrase
-0.99 cue rate
-0.35 cue rate subject none
-1.52 cue rattle
-0.22 cue reach
0.43 cue reach np
-1.13 cue reach out
-0.88 cue reach out pp-to
-0.31 cue reach subject controller
-0.45 cue reach subject phrase
0.48 cue react
0.29 cue react pp-to
-0.46 cue react subject phrase
0.4 cue read
1.37 cue read front-quote
0.44 cue read np
0.08 cue read subject controller
1.4 cue read subject phrase
0.31 cue reason
-0.93 cue reason noun-for
0.68 cue reason noun-to
0.39 cue reason subject none
1.93 cue rebuke
0.83 cue recall
0.6 cue recall front-quote
0.37 cue recall np
1.1 cue recall subject controller
0.33 cue recall subject phrase
-0.67 cue receive
-0.73 cue receive np
-0.45 cue receive subject phrase
-1.07 cue receive subject pronoun
0.3 cue recognize
0.14 cue recognize np
1.6 cue recognize subject phrase
-0.17 cue recognize that
0.89 cue recommend
-0.36 cue record
-0.4 cue record noun-of
-0.51 cue record subject none
0.18 cue record subject phrase
0.98 cue recount
-0.5 cue reduce
0.14 cue reduce np
0.2 cue reduce subject controller
0.82 cue refer
1.42 cue refer pp-to
0.13 cue refer subject controller
0.89 cue reference
-0.1 cue reference noun-to
0.53 cue reference np
-0.16 cue reference subject none
-0.32 cue reflect
-0.13 cue reflect np
1.28 cue reflect pp-on
-1.75 cue reflect subject controller
0.33 cue reflect subject phrase
0.58 cue refuse
0.44 cue refuse subject phrase
-0.69 cue refuse subject pronoun
0.53 cue refuse subject shared
0.36 cue refuse to
1.04 cue regard
-0.55 cue regard np
-0.71 cue register
-0.42 cue register participle-bare
-0.62 cue register participle-np
-0.75 cue register subject controller
-0.37 cue register subject none
0.5 cue reiterate
-0.31 cue reiterate subject phrase
0.94 cue reject
0.65 cue reject np
-0.11 cue reject np-that
0.79 cue reject subject phrase
-0.74 cue relate
-0.73 cue relate subject phrase
-0.56 cue relationship
-0.43 cue relationship noun-with-owned
-0.51 cue relationship subject phrase
-1.28 cue release agent-pp-by
0.5 cue release bare
-0.48 cue release noun-of
0.57 cue release np
-0.25 cue release participle-bare
0.11 cue release participle-np
0.98 cue release passive-none
0.22 cue release subject controller
-0.76 cue release subject none
0.36 cue release subject phrase
0.14 cue rely
0.43 cue rely pp-on
-1.05 cue rely subject phrase
-0.22 cue remain
-1.13 cue remain bare
-0.91 cue remain front
-0.28 cue remain np
-0.84 cue remain pp-in
-0.42 cue remain subject controller
-0.54 cue remain subject none
-0.09 cue remain subject phrase
-0.15 cue remain subject pronoun
-0.93 cue remain subject shared
0.87 cue remark
0.34 cue remark subject phrase
1.16 cue remember
-0.1 cue remember subject phrase
1.35 cue remind
-0.27 cue remind subject phrase
0.24 cue reminder
0.24 cue reminder subject none
-1.11 cue remove
-0.65 cue remove subject phrase
-0.15 cue renew
-1 cue repeal
0.73 cue repeat
0.64 cue repeat np
0.83 cue repeat subject controller
0.33 cue repeat subject phrase
-1.2 cue replace
-0.89 cue replace np
-0.59 cue replace subject controller
0.41 cue reply
1.66 cue reply subject phrase
0.7 cue report
1.12 cue report agent-pp-by
1.31 cue report bare
1.81 cue report front
-0.27 cue report front-quote
0.09 cue report ing
0.66 cue report np
-1.49 cue report pp-from
-0.52 cue report subject controller
0.32 cue report subject none
0.45 cue report subject phrase
0.43 cue report that
-0.62 cue reporter
-0.67 cue reporter noun-that
-0.62 cue reporter subject none
-0.38 cue represent
-0.68 cue represent front
-0.44 cue represent np
-0.31 cue represent subject phrase
0.42 cue represent subject pronoun
-0.89 cue represent subject relative
-0.74 cue reputation
1.51 cue request
0.61 cue request subject none
1.21 cue request subject phrase
0.42 cue require
-0.92 cue require np
0.48 cue require subject phrase
-0.98 cue require subject relative
-1.08 cue resign
0.27 cue resist
-1.11 cue resolve
-1.35 cue resonate
0.45 cue resource
0.45 cue resource subject none
-1.21 cue respect
0.37 cue respond
0.23 cue respond front-quote
0.21 cue respond pp-to
0.84 cue respond subject controller
0.19 cue respond subject phrase
0.14 cue response
-0.15 cue response noun-to
-0.19 cue response subject none
-0.59 cue responsibility
-0.59 cue responsibility subject none
-0.12 cue rest
-0.48 cue rest noun-of
-0.48 cue rest subject none
1.1 cue restrict
1.26 cue restrict subject phrase
-0.42 cue result
-0.41 cue result noun-of
-0.83 cue result pp-in
-0.47 cue result subject none
0.54 cue result subject phrase
-1.5 cue retain
-1.02 cue retire
-0.52 cue retire participle-np
-0.51 cue retire subject controller
-0.49 cue retire subject none
-0.35 cue return
0.3 cue return np
-0.58 cue return subject none
-0.56 cue return subject phrase
-0.31 cue return subject pronoun
1.08 cue retweet
0.56 cue reveal
0.43 cue reveal bare
1.21 cue reveal np
0.42 cue reveal subject phrase
0.16 cue reveal that
-0.09 cue reverse
-0.21 cue reverse subject phrase
-0.08 cue review
0.31 cue rhetoric
1.22 cue rip
-0.58 cue rise
-0.68 cue rise noun-of
-0.6 cue rise np
-0.9 cue rise subject controller
0.64 cue rise subject none
-1.14 cue rise subject phrase
-0.9 cue risk
-0.52 cue risk subject none
-0.87 cue rival
-0.83 cue rival subject phrase
-0.59 cue role
-0.29 cue role noun-in-owned
-0.38 cue role noun-of
-0.52 cue role subject none
-0.64 cue role subject phrase
-1.31 cue roll
0.57 cue roll out
-0.6 cue round
-0.39 cue round noun-of
-0.4 cue round subject none
1.2 cue rule
-0.68 cue rule noun-of
-1.32 cue rule subject none
-0.65 cue run
-0.86 cue run adj
-1.23 cue run bare
-0.4 cue run front
0.08 cue run np
-1.03 cue run pp-for
-1.09 cue run pp-on
-0.42 cue run subject controller
-0.4 cue run subject none
-0.3 cue run subject phrase
-1.54 cue run subject pronoun
-0.88 cue run subject relative
-1.77 cue rush
-0.75 cue sale
-1.45 cue save
0.61 cue say
0.45 cue say adj
0.89 cue say bare
0.23 cue say colon
1.69 cue say front
0.36 cue say front-quote
0.42 cue say np
0.46 cue say np-bare
-0.34 cue say np-pronoun
1.57 cue say np-quote
0.11 cue say np-to
-0.21 cue say pp-about
-0.11 cue say pp-in
-0.51 cue say pp-on
0.43 cue say quote
0.53 cue say subject controller
0.37 cue say subject inverted
-1.45 cue say subject none
0.67 cue say subject phrase
0.67 cue say subject pronoun
0.83 cue say subject relative
0.3 cue say that
0.42 cue say wh
-0.52 cue scene
-0.52 cue scene subject none
-0.58 cue schedule passive-to
-1.5 cue schedule subject phrase
-1.32 cue score
-1.18 cue score np
-0.9 cue scramble
-0.95 cue scramble subject phrase
-0.8 cue scramble to
0.44 cue scrutiny
0.44 cue scrutiny subject none
-1.65 cue search
-1.2 cue seat
-0.28 cue seat subject none
-0.41 cue secretary
-0.17 cue secretary noun-of
-0.2 cue secretary subject none
-1 cue secure
-1 cue secure np
-0.57 cue secure subject controller
0.41 cue see
0.44 cue see bare
-1.74 cue see front
0.31 cue see np
1.02 cue see np-as
0.32 cue see np-pronoun
1.29 cue see passive-pp-as
-0.49 cue see subject controller
0.53 cue see subject none
0.4 cue see subject phrase
0.35 cue see subject pronoun
0.61 cue see subject relative
0.4 cue seek
0.96 cue seek np
0.39 cue seek subject controller
0.26 cue seek subject phrase
0.76 cue seek subject pronoun
0.27 cue seek to
0.65 cue seem
0.99 cue seem adj
-1.63 cue seem front
0.96 cue seem pp-like
0.97 cue seem subject none
0.21 cue seem subject phrase
0.6 cue seem subject pronoun
0.13 cue seem subject relative
-1.89 cue seem subject shared
0.56 cue seem to
-0.37 cue seize
-0.7 cue seize subject phrase
-1.31 cue select
-0.87 cue select subject phrase
-0.85 cue sell
-0.17 cue sell np
0.21 cue sell subject controller
-1.12 cue sell subject phrase
-0.39 cue senator
0.21 cue senator subject none
-0.91 cue send
0.34 cue send np
-0.17 cue send out
0.94 cue send out subject phrase
-0.57 cue send subject none
-0.23 cue send subject phrase
-1.52 cue send subject pronoun
-1.01 cue send subject shared
0.87 cue sense
0.19 cue sense noun-of
0.84 cue sense subject none
1.41 cue sentence
-0.43 cue series
-0.4 cue series noun-of
-0.43 cue series subject none
-0.65 cue serve
-0.36 cue serve front
-0.8 cue serve np
-0.33 cue serve pp-as
-0.61 cue serve pp-in
-0.61 cue serve subject controller
-0.5 cue serve subject phrase
-1.16 cue serve subject pronoun
-0.59 cue serve subject relative
-0.65 cue serve subject shared
-0.2 cue set
-0.9 cue set noun-of
0.47 cue set np
0.45 cue set participle-to
-1.53 cue set passive-to
-1.49 cue set subject controller
0.56 cue set subject none
-0.49 cue set subject phrase
-1.21 cue set up
-0.91 cue set up np
-0.9 cue set up subject phrase
-1.42 cue settle
-2 cue shake
-0.38 cue shape
0.25 cue share
-0.57 cue share noun-of
0.1 cue share np
-0.72 cue share subject none
0.2 cue share subject phrase
-1.73 cue shed
-0.6 cue shift
0.26 cue shift np
-1.33 cue shift subject controller
-1.16 cue shift subject phrase
-1.57 cue shock
-0.16 cue shoot
0.32 cue shoot subject phrase
0.94 cue shout
0.67 cue shout subject phrase
0.57 cue show
0.44 cue show bare
1 cue show front
0.34 cue show np
-0.33 cue show subject none
0.7 cue show subject phrase
-0.19 cue show subject pronoun
0.08 cue show subject relative
-0.46 cue show subject shared
0.56 cue show that
-1.39 cue show up
-0.28 cue show wh
1.11 cue side
-0.83 cue side noun-of
-0.94 cue side subject none
0.54 cue sign
-0.46 cue sign noun-of
0.1 cue sign noun-that
-0.16 cue sign np
0.43 cue sign subject none
0.09 cue sign subject phrase
-0.35 cue sign up
1.07 cue signal
0.26 cue signal subject phrase
-1.09 cue sit
-0.69 cue sit subject controller
-0.9 cue sit subject phrase
1.06 cue slam
1.53 cue slam np
-0.08 cue slam subject phrase
-1.52 cue slate
-1.83 cue solidify
-0.76 cue something
-0.76 cue something subject none
-0.46 cue son
-0.41 cue son noun-of
-0.41 cue son subject none
-0.59 cue sort
-0.4 cue sort noun-of
-0.45 cue sort subject none
-1.05 cue sound adj
-1.29 cue sound subject phrase
-0.72 cue source
-0.36 cue source noun-of
-0.39 cue source subject none
-0.31 cue spark
0.61 cue speak adj
-1.02 cue speak front
-0.9 cue speak np
1.21 cue speak out
0.31 cue speak pp-about
-0.35 cue speak pp-at
-1.17 cue speak pp-in
-0.33 cue speak pp-on
-0.39 cue speak pp-to
-0.21 cue speak pp-with
-0.14 cue speak subject controller
-0.57 cue speak subject none
0.59 cue speak subject pronoun
-0.11 cue speak subject relative
-1.51 cue speak subject shared
0.6 cue speak to
0.1 cue speech
-0.51 cue speech noun-to
-1.6 cue speech noun-to-owned
-0.69 cue speech subject none
0.47 cue speech subject phrase
-0.57 cue spend
-0.09 cue spend adj
-0.58 cue spend np
-0.23 cue spend subject controller
-0.46 cue spend subject none
-0.92 cue spend subject phrase
-0.61 cue spend subject pronoun
0.24 cue spend subject relative
-1.31 cue split
-0.4 cue spokesman
-0.37 cue spokesman noun-for
-0.4 cue spokesman subject none
-0.38 cue spokeswoman
-0.38 cue spokeswoman noun-for
-0.38 cue spokeswoman subject none
-1.32 cue sponsor
-0.57 cue spot
-0.95 cue spread
-1.02 cue spread np
-0.35 cue spread subject none
-0.88 cue staff
-0.44 cue staff subject none
0.31 cue stage
-0.93 cue stage subject none
-1.11 cue stake
-1.03 cue stake subject phrase
-1.03 cue stance
-0.23 cue stand
-0.86 cue stand pp-in
-0.41 cue stand subject phrase
0.53 cue stand subject pronoun
-1.2 cue star
-0.6 cue start
-1.17 cue start ing
-0.37 cue start noun-of
-0.47 cue start np
1.58 cue start pp-with
-1.18 cue start subject controller
-0.4 cue start subject none
-0.29 cue start subject phrase
-1.51 cue start subject pronoun
-0.77 cue start subject relative
-1.14 cue start to
0.37 cue state
-0.61 cue state noun-of
-1.78 cue state noun-of-owned
0.26 cue state noun-to
-0.62 cue state subject controller
-0.59 cue state subject none
0.4 cue state subject phrase
2.65 cue state subject pronoun
-0.3 cue state that
-0.78 cue statement noun-that
-0.9 cue statement subject none
0.92 cue statement subject phrase
-0.89 cue stay
-0.58 cue stay adj
-0.39 cue stay pp-in
-0.7 cue stay subject controller
-0.99 cue stay subject phrase
0.76 cue steal
0.12 cue steer
-0.8 cue step
0.62 cue step up np
-0.78 cue stick
-1.05 cue stick pp-to
0.16 cue stick subject phrase
-1.77 cue stir
-0.25 cue stop
0.73 cue stop np
1.43 cue stop subject controller
-0.78 cue stop subject none
-1.68 cue stop subject phrase
-0.24 cue story
0.27 cue story noun-about
-0.59 cue story noun-of
-0.46 cue strategist
-0.36 cue strategist noun-for
-0.43 cue strategist subject none
0.41 cue strategy
-0.55 cue strength
-0.4 cue strength noun-of
-0.48 cue strength subject none
0.29 cue stress
0.1 cue stress subject phrase
-1.11 cue stretch
-0.29 cue strike
-0.7 cue strike np
0.41 cue strike subject phrase
0.35 cue string
0.35 cue string noun-of
0.35 cue string subject none
-0.5 cue struggle
0.36 cue struggle subject controller
-0.16 cue struggle subject phrase
-0.15 cue struggle to
-1.52 cue study
-1.9 cue stump
-0.7 cue subject
-0.37 cue subject noun-of
-0.38 cue subject subject none
-1.4 cue succeed
-0.56 cue success
-0.35 cue success noun-in-owned
-0.46 cue success subject phrase
0.35 cue sue
0.66 cue sue np
-2.18 cue sue subject phrase
-1.11 cue suffer
-1.11 cue suffer subject phrase
0.49 cue suggest
0.82 cue suggest bare
-0.58 cue suggest np
-0.18 cue suggest subject controller
0.72 cue suggest subject phrase
0.7 cue suggest subject pronoun
0.33 cue suggest subject relative
-0.47 cue suggest subject shared
0.21 cue suggest that
1.36 cue suggestion
0.49 cue support
-1.6 cue support bare
-1.56 cue support front
1.1 cue support ing
1.2 cue support noun-for
-1.03 cue support noun-for-owned
-1.02 cue support noun-of
1.03 cue support np
0.14 cue support subject none
0.51 cue support subject phrase
0.19 cue support subject pronoun
0.65 cue support subject relative
0.8 cue supporter noun-of
0.34 cue supporter subject none
-1.19 cue supporter subject phrase
-0.91 cue suppose
-0.97 cue suppose passive-to
-0.43 cue surge
0.91 cue surge subject none
0.16 cue surprise
1.34 cue surprise subject none
-0.91 cue surround
-0.71 cue surround np
-0.65 cue surround subject phrase
-0.45 cue survey
1.36 cue survey participle-adj
-0.6 cue survey subject none
0.35 cue survey subject phrase
-1.34 cue survive
-0.67 cue survive np
-0.75 cue survive subject phrase
-0.81 cue suspend
-0.21 cue suspend np
-0.25 cue suspend subject phrase
-0.58 cue sweep
-1.43 cue swing
-1.44 cue switch
-0.9 cue system
-0.21 cue take
-0.89 cue take front
-0.31 cue take np
-1.4 cue take np-pronoun
-1.39 cue take np-to
-1.07 cue take on
-0.7 cue take on np
-1.06 cue take on subject phrase
-0.56 cue take over
-1.49 cue take pp-to
0.08 cue take subject controller
0.42 cue take subject none
-0.34 cue take subject phrase
-0.4 cue take subject pronoun
-0.17 cue take subject relative
-1.14 cue take subject shared
0.51 cue talk
1.18 cue talk adj
-0.83 cue talk np
0.3 cue talk pp-about
-0.16 cue talk pp-to
0.63 cue talk subject controller
0.44 cue talk subject none
0.38 cue talk subject phrase
0.4 cue talk subject pronoun
-1.71 cue tap
0.22 cue target
0.6 cue target np
-0.78 cue target subject none
-1.27 cue task
-0.71 cue tax
-0.38 cue tax subject none
-0.18 cue teach
0.66 cue tell
1.43 cue tell front
0.52 cue tell front-quote
-0.62 cue tell np
0.72 cue tell np-bare
-0.95 cue tell np-pronoun
0.41 cue tell np-quote
0.44 cue tell np-that
-0.26 cue tell np-to
1.36 cue tell np-wh
0.36 cue tell subject controller
-0.65 cue tell subject none
0.71 cue tell subject phrase
0.77 cue tell subject pronoun
0.64 cue tell subject shared
-0.45 cue ten
-0.45 cue ten noun-of
-0.45 cue ten subject none
-0.9 cue tend
-0.73 cue tend subject phrase
-1.06 cue tend to
-0.53 cue term
-0.43 cue term noun-of
-0.45 cue term subject none
-1.3 cue test
-0.31 cue test subject none
1.01 cue thank
-0.45 cue thanks
-0.45 cue thanks noun-to
-0.45 cue thanks subject none
-0.84 cue thing
-0.54 cue thing subject none
0.68 cue think
0.57 cue think adj
0.73 cue think bare
-0.29 cue think front
0.11 cue think pp-about
-0.25 cue think pp-of
0.67 cue think subject phrase
0.23 cue think subject pronoun
0.11 cue think subject relative
-1.31 cue think subject shared
0.16 cue think that
-0.53 cue thousand
-0.43 cue thousand noun-of
-0.44 cue thousand subject none
0.46 cue threat
-0.58 cue threat noun-of
-0.79 cue threat subject none
0.55 cue threaten
0.23 cue threaten subject controller
1.4 cue threaten subject phrase
0.64 cue threaten to
0.2 cue throw np
-0.44 cue throw subject phrase
-0.5 cue tie
-0.45 cue tie noun-to
-0.45 cue tie subject none
-0.51 cue tie subject phrase
-0.53 cue time
-0.45 cue time noun-for
-0.91 cue time noun-that
0.42 cue time noun-to
-0.15 cue time subject none
0.99 cue title
-1.88 cue title subject phrase
-1.08 cue top
-0.29 cue top noun-of
-0.3 cue top subject none
-0.5 cue topic
-0.5 cue topic subject none
-0.57 cue total
-0.33 cue total subject none
-0.99 cue tour
0.65 cue tout
1.73 cue tout np
-0.81 cue tout subject phrase
0.38 cue track
0.29 cue trade
0.9 cue trade np
-0.81 cue trade subject phrase
-0.87 cue trail
-1 cue trail np
-0.45 cue trail subject none
-0.94 cue trail subject phrase
-0.94 cue trail subject pronoun
-1.54 cue transform
0.17 cue translate
-1.16 cue travel
-0.95 cue travel subject phrase
-1.8 cue treat
-0.72 cue trip
-0.39 cue trip noun-to
-0.39 cue trip subject none
-1.57 cue trounce
0.59 cue trust
-0.79 cue try
-0.52 cue try front
-0.69 cue try pp-to
-0.97 cue try subject controller
-0.4 cue try subject none
-0.88 cue try subject phrase
-0.26 cue try subject pronoun
-0.6 cue try to
-0.22 cue turn
-1.09 cue turn adj
-0.77 cue turn np
-1.09 cue turn out
-0.77 cue turn out subject phrase
-1.44 cue turn out subject pronoun
-0.66 cue turn out to
-0.86 cue turn pp-into
-0.55 cue turn pp-to
-1.23 cue turn subject controller
-0.53 cue turn subject none
0.58 cue turn subject pronoun
-1.18 cue turn subject shared
0.65 cue tweet
0.52 cue tweet front-quote
0.97 cue tweet np
0.18 cue tweet subject controller
0.48 cue tweet subject phrase
-0.63 cue tweet subject pronoun
0.74 cue tweet that
-0.43 cue two-third
-0.43 cue two-third noun-of
-0.43 cue two-third subject none
-0.42 cue type
-0.42 cue type noun-of
-0.42 cue type subject none
-2.02 cue uncover
-0.43 cue undermine
0.77 cue underscore
0.73 cue underscore np
-0.19 cue underscore subject phrase
0.74 cue understand
0.34 cue understand np
-0.93 cue understand subject controller
-1.27 cue unfold
-1.51 cue unify
-1.48 cue unite
-0.12 cue unleash
0.23 cue unleash subject phrase
0.63 cue unveil
-0.18 cue unveil subject phrase
-0.72 cue upcome
-0.6 cue upcome np
-0.84 cue upcome subject controller
-1.21 cue update subject phrase
-0.14 cue upend
-1.62 cue upset
0.86 cue urge
0.28 cue urge np
0.81 cue urge np-to
-0.5 cue urge subject controller
0.39 cue urge subject phrase
0.26 cue urge subject pronoun
-0.44 cue use
-0.77 cue use front
-0.36 cue use noun-of
-0.89 cue use noun-of-owned
-0.36 cue use np
-0.71 cue use np-as
-0.76 cue use subject none
-0.44 cue use subject phrase
-1.06 cue use subject pronoun
0.27 cue use subject shared
-1.2 cue use to
-0.41 cue variety
-0.41 cue variety noun-of
-0.41 cue variety subject none
-1.16 cue vary
-0.5 cue version
-0.4 cue version noun-of
-0.4 cue version subject none
-0.53 cue veteran
-0.37 cue veteran noun-of
-0.53 cue veteran subject none
-0.5 cue victory
-0.32 cue victory noun-in-owned
-0.6 cue victory subject none
-0.43 cue victory subject phrase
-0.53 cue video
-0.37 cue video noun-of
-0.53 cue video subject none
0.98 cue vie
1.18 cue view
0.4 cue view noun-of
0.63 cue view subject none
0.23 cue view subject phrase
-1.87 cue violate
-1.04 cue visit
-0.32 cue visit noun-to
-0.97 cue visit np
-0.29 cue visit subject none
-0.94 cue visit subject phrase
-0.32 cue voice
1.07 cue voice np
-0.73 cue voice subject none
0.87 cue voice subject phrase
0.15 cue vote
-1.66 cue vote adj
-1.15 cue vote front
-0.43 cue vote noun-for
-0.6 cue vote noun-to
1 cue vote np
1.12 cue vote pp-for
1.02 cue vote pp-in
-0.34 cue vote subject controller
-0.79 cue vote subject none
0.22 cue vote subject phrase
0.62 cue vote subject pronoun
0.41 cue vote subject relative
1.17 cue vote to
-0.39 cue voter
-0.54 cue voter noun-of
0.76 cue voter noun-to
-0.2 cue voter subject none
0.97 cue vow
1.1 cue vow subject phrase
0.78 cue vow subject pronoun
-0.5 cue vow subject shared
0.22 cue vow to
-1.48 cue wage
0.12 cue wait
0.18 cue wait pp-for
-0.33 cue wait subject phrase
-0.44 cue wake
-0.41 cue wake noun-of
-0.41 cue wake subject none
-1.51 cue walk
0.56 cue want
-1.27 cue want front
0.79 cue want np
0.49 cue want np-to
0.19 cue want subject phrase
0.97 cue want subject pronoun
-0.49 cue want subject relative
0.42 cue want to
-0.61 cue war
-0.54 cue war subject none
1.36 cue warn
0.73 cue warn subject phrase
1.12 cue warn subject pronoun
-0.59 cue warn that
-0.15 cue watch
-0.58 cue watch np
-1.09 cue watch subject controller
-0.87 cue watch subject none
-0.29 cue watch subject phrase
-0.15 cue watch subject pronoun
-1.14 cue wave
-0.28 cue wave noun-of
-0.29 cue wave subject none
-0.63 cue way
-0.28 cue way noun-for
-0.4 cue way noun-of
-0.42 cue way noun-to
-0.59 cue way noun-to-owned
-0.54 cue way subject none
-0.83 cue way subject phrase
-1.38 cue wear
-1.07 cue wear subject phrase
-0.65 cue week noun-of
1.03 cue week noun-on
-1.12 cue week noun-that
-0.72 cue week noun-to
-0.39 cue week subject none
-0.23 cue weigh
1 cue welcome
-0.31 cue welcome subject phrase
-1.21 cue widen
-0.94 cue widen np
0.2 cue willingness
-0.77 cue win
-0.68 cue win adj
0.11 cue win bare
-0.94 cue win front
-0.78 cue win np
-1 cue win np-to
-0.6 cue win pp-at
-0.35 cue win pp-in
-0.76 cue win pp-over
-0.59 cue win subject controller
-0.44 cue win subject none
-0.99 cue win subject phrase
-1 cue win subject pronoun
-0.87 cue win subject relative
-0.17 cue win subject shared
-0.6 cue wing
-0.4 cue wing noun-of
-0.4 cue wing subject none
0.59 cue winner
0.59 cue winner noun-of
0.59 cue winner subject none
0.69 cue withdraw
-0.39 cue withhold
-0.68 cue woman
-0.68 cue woman subject none
0.79 cue wonder
1.65 cue wonder subject phrase
0.2 cue wonder wh
-0.91 cue word
-0.27 cue word noun-of
-0.5 cue word subject none
-0.6 cue work
-0.63 cue work adj
-0.41 cue work front
-0.67 cue work np
-0.83 cue work pp-as
-1.03 cue work pp-at
-0.47 cue work pp-for
-0.47 cue work pp-in
-0.78 cue work pp-on
-0.77 cue work pp-with
-0.26 cue work subject controller
-0.45 cue work subject none
-0.81 cue work subject phrase
-1.17 cue work subject pronoun
-0.78 cue work subject relative
0.14 cue work subject shared
0.91 cue worry
-0.63 cue worry pp-about
0.44 cue write
0.93 cue write colon
0.49 cue write front
0.63 cue write front-quote
-0.49 cue write pp-in
1.09 cue write quote
-0.12 cue write subject controller
0.15 cue write subject inverted
-1.07 cue write subject none
0.61 cue write subject phrase
0.54 cue write subject pronoun
-0.52 cue write subject relative
-0.26 cue write subject shared
0.75 cue write that
-0.54 cue year
-0.36 cue year noun-of
-0.71 cue year noun-that
-0.44 cue year noun-to
-0.46 cue year subject none
0.33 cue yield
-0.17 cue ±
-0.17 cue ± subject phrase
0.15 form:finite
-0.11 form:imperative
-0.19 form:ing
-0.15 form:participle
0.55 frame according-end
0.55 frame according-end subject phrase
0.66 frame according-front
0.66 frame according-front subject phrase
0.21 frame according-middle
0.21 frame according-middle subject phrase
0.13 frame adj subject controller
-0.56 frame adj subject inverted
-0.6 frame adj subject none
0.48 frame adj subject relative
-0.63 frame adj subject shared
-0.89 frame agent-adj
-0.95 frame agent-adj subject phrase
-0.4 frame agent-bare
-0.21 frame agent-none
-0.1 frame agent-none subject phrase
-1.04 frame agent-np
-0.66 frame agent-np subject phrase
0.1 frame agent-pp-by
-0.53 frame agent-pp-by subject controller
-0.41 frame agent-pp-by subject pronoun
1.31 frame agent-pp-by subject relative
-0.35 frame agent-pp-by subject shared
-1.38 frame agent-pp-for
-0.94 frame agent-pp-in
-0.77 frame agent-pp-in subject phrase
-0.22 frame agent-pp-on
-1.6 frame agent-that
-1.24 frame agent-to
-0.71 frame agent-to subject phrase
0.27 frame bare
0.34 frame bare subject controller
-1.7 frame bare subject inverted
-0.52 frame bare subject none
0.25 frame bare subject phrase
0.6 frame bare subject pronoun
0.17 frame bare subject relative
0.14 frame bare subject shared
-0.53 frame block
-0.08 frame block subject controller
-0.43 frame block subject phrase
-1.59 frame block subject pronoun
0.49 frame block-quote
0.84 frame block-quote subject phrase
0.39 frame colon
0.28 frame colon subject controller
0.33 frame colon subject none
0.3 frame colon subject phrase
0.37 frame colon subject pronoun
0.23 frame colon subject shared
-0.67 frame front
-0.13 frame front subject inverted
-0.42 frame front subject phrase
-0.71 frame front subject pronoun
-1.15 frame front subject relative
0.29 frame front-quote
0.41 frame front-quote subject phrase
0.32 frame front-quote subject pronoun
-1.77 frame front-quote subject relative
-1.49 frame ing subject controller
-0.61 frame ing subject none
0.21 frame ing subject phrase
0.16 frame ing subject pronoun
0.76 frame ing subject relative
-0.68 frame ing subject shared
0.42 frame label-capitals
0.42 frame label-capitals subject phrase
0.6 frame label-quote
0.6 frame label-quote subject phrase
-2.11 frame none
0.23 frame noun-about
0.23 frame noun-about subject none
0.51 frame noun-about-owned
0.51 frame noun-about-owned subject phrase
0.13 frame noun-against-owned
0.13 frame noun-against-owned subject phrase
-0.88 frame noun-by-owned
-0.88 frame noun-by-owned subject phrase
-0.45 frame noun-for
-0.45 frame noun-for subject none
0.23 frame noun-for-owned
0.23 frame noun-for-owned subject phrase
-0.63 frame noun-in-owned
-0.63 frame noun-in-owned subject phrase
-0.38 frame noun-of
-0.38 frame noun-of subject none
0.15 frame noun-of-owned
0.15 frame noun-of-owned subject phrase
-0.51 frame noun-on
-0.51 frame noun-on subject none
-0.23 frame noun-on-owned
-0.23 frame noun-on-owned subject phrase
-0.11 frame noun-over
-0.11 frame noun-over subject none
-0.7 frame noun-over-owned
-0.7 frame noun-over-owned subject phrase
0.1 frame noun-that
0.1 frame noun-that subject none
1.28 frame noun-that-by
1.28 frame noun-that-by subject phrase
0.49 frame noun-that-owned
0.49 frame noun-that-owned subject phrase
-0.32 frame noun-to
-0.32 frame noun-to subject none
0.32 frame noun-to-by
0.32 frame noun-to-by subject phrase
0.76 frame noun-toward-owned
0.76 frame noun-toward-owned subject phrase
-0.33 frame noun-with-owned
-0.33 frame noun-with-owned subject phrase
0.08 frame np
0.28 frame np subject controller
-0.18 frame np subject none
0.11 frame np subject pronoun
0.18 frame np subject relative
0.31 frame np-as
0.55 frame np-as subject controller
-0.78 frame np-as subject none
-0.11 frame np-as subject phrase
0.1 frame np-as subject pronoun
1.37 frame np-as subject relative
0.27 frame np-as subject shared
0.11 frame np-bare
-0.24 frame np-bare subject controller
-1.01 frame np-bare subject none
0.12 frame np-bare subject phrase
0.32 frame np-bare subject relative
0.44 frame np-bare subject shared
0.16 frame np-colon
0.13 frame np-colon subject controller
-1.33 frame np-colon subject none
-0.22 frame np-colon subject phrase
0.77 frame np-colon subject pronoun
0.17 frame np-colon subject relative
0.14 frame np-colon subject shared
0.12 frame np-pronoun
0.11 frame np-pronoun subject controller
-0.94 frame np-pronoun subject none
0.16 frame np-pronoun subject phrase
0.15 frame np-pronoun subject pronoun
0.33 frame np-pronoun subject relative
-0.13 frame np-pronoun subject shared
0.12 frame np-quote
0.15 frame np-quote subject controller
0.26 frame np-quote subject pronoun
0.09 frame np-quote subject relative
0.51 frame np-quote subject shared
0.36 frame np-that
0.54 frame np-that subject controller
0.26 frame np-that subject none
0.26 frame np-that subject phrase
-0.16 frame np-that subject pronoun
-0.28 frame np-that subject shared
0.16 frame np-to
0.39 frame np-to subject controller
-1 frame np-to subject none
0.1 frame np-to subject phrase
0.09 frame np-to subject pronoun
-0.08 frame np-wh
0.26 frame np-wh subject controller
-0.69 frame np-wh subject none
-0.32 frame np-wh subject phrase
0.25 frame np-wh subject pronoun
-1.55 frame np-wh subject relative
0.56 frame np-wh subject shared
0.4 frame participle-adj
-0.67 frame participle-adj subject controller
0.88 frame participle-adj subject none
0.41 frame participle-adj subject phrase
-0.22 frame participle-bare
-0.46 frame participle-bare subject controller
0.16 frame participle-bare subject none
-0.68 frame participle-bare subject phrase
-0.27 frame participle-colon
-1.17 frame participle-colon subject none
-0.24 frame participle-np subject controller
-0.08 frame participle-np subject none
0.5 frame participle-np subject phrase
-0.51 frame participle-np-as
-1.75 frame participle-np-bare
0.53 frame participle-np-pronoun
-0.13 frame participle-np-quote
-0.24 frame participle-np-that
0.2 frame participle-np-to
-0.89 frame participle-np-to subject controller
1.17 frame participle-np-to subject phrase
-0.49 frame participle-np-wh
-1.36 frame participle-np-wh subject controller
0.62 frame participle-pp-about
-2.13 frame participle-pp-about subject controller
0.81 frame participle-pp-about subject none
-0.9 frame participle-pp-as subject controller
1.77 frame participle-pp-as subject none
-0.79 frame participle-pp-as subject phrase
0.27 frame participle-pp-at
0.13 frame participle-pp-at subject phrase
0.56 frame participle-pp-by
-1.49 frame participle-pp-by subject phrase
-0.24 frame participle-pp-for
-0.63 frame participle-pp-for subject controller
-0.22 frame participle-pp-for subject phrase
-0.71 frame participle-pp-from
-0.56 frame participle-pp-from subject phrase
-0.51 frame participle-pp-in
-0.94 frame participle-pp-in subject controller
0.23 frame participle-pp-in subject none
-0.57 frame participle-pp-in subject phrase
-0.6 frame participle-pp-on subject controller
0.76 frame participle-pp-on subject none
-1.05 frame participle-pp-to subject controller
0.53 frame participle-pp-to subject none
-0.09 frame participle-pp-with
-0.31 frame participle-pp-with subject controller
-0.61 frame participle-pp-with subject none
0.17 frame participle-quote
-0.08 frame participle-quote subject controller
-0.56 frame participle-quote subject phrase
0.14 frame participle-that
-0.35 frame participle-that subject controller
1.86 frame participle-that subject phrase
-0.23 frame participle-to subject controller
0.27 frame participle-to subject none
-0.12 frame participle-to subject phrase
0.2 frame participle-wh
-0.26 frame participle-wh subject controller
0.18 frame participle-wh subject none
-1.21 frame passive-adj subject pronoun
0.35 frame passive-adj subject relative
0.76 frame passive-adj subject shared
-0.22 frame passive-bare subject phrase
0.13 frame passive-bare subject pronoun
-0.59 frame passive-colon
-1 frame passive-ing
-0.36 frame passive-ing subject phrase
-0.43 frame passive-none
0.55 frame passive-none subject controller
-0.44 frame passive-none subject phrase
-0.82 frame passive-none subject pronoun
-0.15 frame passive-none subject relative
-0.55 frame passive-none subject shared
-0.11 frame passive-pp-about
-0.74 frame passive-pp-about subject phrase
-0.33 frame passive-pp-against
0.68 frame passive-pp-as
-0.46 frame passive-pp-as subject relative
-0.21 frame passive-pp-as subject shared
-1.1 frame passive-pp-at
-0.83 frame passive-pp-at subject phrase
-1.31 frame passive-pp-by
-0.77 frame passive-pp-by subject phrase
0.29 frame passive-pp-for
-0.15 frame passive-pp-for subject pronoun
-0.64 frame passive-pp-from
-0.18 frame passive-pp-from subject phrase
-0.31 frame passive-pp-in
-0.33 frame passive-pp-in subject phrase
-0.46 frame passive-pp-in subject pronoun
0.29 frame passive-pp-in subject relative
-1.16 frame passive-pp-in subject shared
-1.13 frame passive-pp-into
0.55 frame passive-pp-of
-0.15 frame passive-pp-on
0.4 frame passive-pp-on subject phrase
-0.61 frame passive-pp-on subject pronoun
-1.04 frame passive-pp-on subject relative
-1.26 frame passive-pp-on subject shared
0.15 frame passive-pp-over
-0.42 frame passive-pp-to
-0.52 frame passive-pp-to subject pronoun
-1.06 frame passive-pp-to subject shared
-0.27 frame passive-pp-with subject phrase
-0.23 frame passive-pp-with subject pronoun
-0.14 frame passive-that
-0.46 frame passive-that subject phrase
0.7 frame passive-that subject pronoun
0.13 frame passive-to
-0.25 frame passive-to subject pronoun
0.27 frame passive-to subject relative
0.56 frame passive-to subject shared
0.2 frame passive-wh
0.16 frame passive-wh subject phrase
0.51 frame pp-about
0.99 frame pp-about subject controller
-0.65 frame pp-about subject none
0.58 frame pp-about subject pronoun
0.76 frame pp-about subject relative
-1.37 frame pp-about subject shared
0.39 frame pp-against
-0.21 frame pp-against subject controller
0.19 frame pp-against subject phrase
1.44 frame pp-against subject pronoun
-0.19 frame pp-around
0.2 frame pp-around subject phrase
-0.1 frame pp-as subject controller
0.64 frame pp-as subject none
-0.09 frame pp-as subject phrase
-0.15 frame pp-as subject relative
-0.97 frame pp-as subject shared
-0.35 frame pp-at subject controller
-0.73 frame pp-at subject none
-0.08 frame pp-at subject pronoun
0.33 frame pp-at subject relative
-0.49 frame pp-at subject shared
0.26 frame pp-behind
1.02 frame pp-behind subject phrase
-0.69 frame pp-by
-0.97 frame pp-by subject controller
-0.44 frame pp-by subject phrase
-0.93 frame pp-by subject pronoun
-0.85 frame pp-by subject shared
0.23 frame pp-for
0.28 frame pp-for subject controller
-1.01 frame pp-for subject none
0.21 frame pp-for subject pronoun
0.35 frame pp-for subject relative
-0.45 frame pp-for subject shared
-0.35 frame pp-from
-0.21 frame pp-from subject controller
0.48 frame pp-from subject none
-0.63 frame pp-from subject phrase
-1.25 frame pp-from subject pronoun
-0.7 frame pp-from subject relative
0.3 frame pp-from subject shared
-0.39 frame pp-in
-0.29 frame pp-in subject controller
-0.43 frame pp-in subject none
-0.64 frame pp-in subject phrase
-0.09 frame pp-in subject pronoun
-0.22 frame pp-in subject shared
-0.23 frame pp-into
0.56 frame pp-into subject controller
-0.33 frame pp-into subject none
-0.4 frame pp-into subject phrase
-1.38 frame pp-into subject pronoun
-0.71 frame pp-into subject relative
-0.23 frame pp-like
1.1 frame pp-like subject phrase
-0.18 frame pp-like subject pronoun
-1.3 frame pp-of subject controller
-1.02 frame pp-of subject none
0.23 frame pp-of subject phrase
0.86 frame pp-of subject pronoun
-1.24 frame pp-of subject shared
-0.19 frame pp-on
0.65 frame pp-on subject controller
-0.78 frame pp-on subject none
-0.3 frame pp-on subject phrase
-0.4 frame pp-on subject pronoun
-0.34 frame pp-on subject relative
-0.51 frame pp-on subject shared
0.38 frame pp-out
1.05 frame pp-out subject controller
0.2 frame pp-out subject phrase
0.11 frame pp-over subject controller
0.44 frame pp-over subject phrase
-0.21 frame pp-to subject none
-0.13 frame pp-to subject pronoun
-0.17 frame pp-to subject relative
-0.17 frame pp-to subject shared
-1.03 frame pp-toward
-0.16 frame pp-with
-0.69 frame pp-with subject none
-0.22 frame pp-with subject phrase
-0.35 frame pp-with subject relative
-0.75 frame pp-with subject shared
0.08 frame quote
0.59 frame quote subject controller
-1.9 frame quote subject none
-0.08 frame quote subject phrase
0.22 frame quote subject pronoun
0.4 frame that
0.44 frame that subject controller
-0.57 frame that subject none
0.34 frame that subject phrase
0.85 frame that subject pronoun
0.22 frame that subject relative
0.09 frame that subject shared
0.09 frame to
0.42 frame to subject controller
-1.45 frame to subject inverted
-0.23 frame to subject none
0.43 frame to subject relative
0.26 frame wh
0.14 frame wh subject controller
-2.03 frame wh subject inverted
0.31 frame wh subject none
0.3 frame wh subject phrase
0.52 frame wh subject pronoun
-0.61 frame wh subject relative
-0.15 head:%
-0.6 head:($)
-0.23 head:(CD)
-1.13 head:(IN)
0.78 head:(JJ)
0.28 head:(JJS)
-0.32 head:(WDT)
0.29 head:(name)
-0.2 head:a
0.61 head:account
-0.72 head:action
0.85 head:activist
1.48 head:actor
1.97 head:actress
0.27 head:ad
0.48 head:address
0.88 head:administration
-0.83 head:advantage
0.85 head:adviser
1.2 head:advocate
0.61 head:agency
-1.94 head:agent
0.83 head:agreement
0.82 head:aide
-0.42 head:all
0.98 head:ally
1.42 head:analysis
1.46 head:analyst
-0.5 head:announcement
1.13 head:another
-0.53 head:answer
-0.51 head:appearance
-1.16 head:approach
1.44 head:argument
-0.56 head:article
-1.3 head:assault
-0.71 head:attack
-0.38 head:attacker
1.13 head:attendee
-1.12 head:attention
2.34 head:attorney
1.05 head:audience
0.54 head:authority
1.41 head:average
1.39 head:backer
-0.21 head:ballot
-0.34 head:bank
-0.11 head:base
-0.89 head:battle
0.53 head:bill
0.55 head:board
-0.5 head:book
-1.24 head:border
-0.15 head:both
-0.34 head:brother
-1.07 head:building
0.41 head:bureau
-0.39 head:business
0.43 head:campaign
-0.4 head:candidacy
0.43 head:candidate
-0.21 head:case
-0.32 head:caucus
-0.13 head:chairman
-1.55 head:challenge
-0.68 head:change
-0.28 head:check
0.26 head:child
0.56 head:citizen
0.5 head:city
-1.21 head:claim
-0.31 head:club
-1.36 head:coalition
-1.12 head:coin
0.56 head:colleague
-0.53 head:comment
-1.1 head:committee
0.68 head:community
0.41 head:company
-0.11 head:concern
-1.5 head:conference
0.45 head:conservative
-0.27 head:contest
-1.12 head:convention
-0.38 head:conversation
-0.67 head:country
-0.14 head:couple
0.38 head:course
0.32 head:court
0.51 head:critic
-1.12 head:criticism
-0.48 head:crowd
0.23 head:datum
1.34 head:daughter
-0.93 head:day
-0.71 head:deal
-1.62 head:death
-0.62 head:debate
-0.98 head:debt
0.14 head:decision
-0.19 head:delegate
0.46 head:department
-0.88 head:developer
-0.82 head:dinner
-0.37 head:director
-1.61 head:disclosure
0.37 head:district
0.15 head:document
-0.1 head:dollar
0.38 head:donor
-0.26 head:economist
-0.43 head:economy
2.48 head:editorial
-1.06 head:effect
-1.33 head:election
0.33 head:electorate
0.34 head:elite
0.1 head:employee
-0.55 head:employer
-0.98 head:end
-1.49 head:endorsement
1.09 head:establishment
-0.63 head:event
-0.33 head:everyone
1.32 head:executive
1.75 head:expert
0.29 head:face
-0.86 head:fact
0.25 head:family
0.39 head:father
0.13 head:field
-0.65 head:fight
-0.78 head:figure
0.2 head:filings
0.47 head:film
-0.23 head:finding
0.08 head:firm
-1.41 head:focus
-0.27 head:follower
-0.6 head:force
0.26 head:foundation
1.12 head:friend
0.69 head:front-runner
0.73 head:general
0.1 head:government
0.45 head:governor
0.35 head:group
0.14 head:growth
1.34 head:guy
-0.39 head:hacker
-1.46 head:hall
0.58 head:handful
0.4 head:he
-0.52 head:head
0.3 head:history
0.36 head:hopeful
-0.1 head:husband
0.09 head:i
-1.25 head:idea
-1.07 head:image
-1.02 head:immigrant
-0.21 head:incident
-0.8 head:income
0.39 head:industry
0.22 head:information
-0.85 head:initiative
1.22 head:insider
-1.88 head:interview
-0.67 head:investigation
-1.32 head:investment
0.99 head:investor
-0.84 head:issue
-0.66 head:it
-0.59 head:job
-0.71 head:journalist
0.32 head:judge
0.88 head:justice
-2.18 head:kind
0.76 head:lady
-1.3 head:language
0.3 head:lawmaker
0.36 head:lawsuit
-0.73 head:lawyer
-0.87 head:lead
1.02 head:leader
0.32 head:legislation
0.17 head:letter
-1.52 head:line
0.6 head:list
-1.26 head:loss
-0.82 head:lot
0.36 head:majority
-0.59 head:man
0.96 head:manager
-1.68 head:margin
-1.05 head:market
1.45 head:mayor
0.22 head:measure
-0.42 head:media
-0.21 head:meeting
0.32 head:member
0.86 head:mogul
-1.53 head:moment
-1.03 head:month
1.22 head:mother
-0.84 head:move
-0.13 head:movement
-0.99 head:name
0.32 head:nation
0.27 head:network
1.24 head:neurosurgeon
-1.66 head:news
0.2 head:newspaper
-1.75 head:night
-1.14 head:nomination
-0.21 head:nominee
0.44 head:number
0.16 head:observer
-1.54 head:obstacle
0.83 head:office
0.72 head:official
0.84 head:one
0.76 head:operation
0.8 head:operative
-0.52 head:opinion
0.42 head:opponent
0.38 head:order
0.39 head:organization
1.59 head:organizer
-0.2 head:outcome
0.96 head:outlet
-0.48 head:owner
1.49 head:page
0.23 head:pair
-0.16 head:panel
0.22 head:paper
-0.33 head:parent
-1.58 head:partner
0.21 head:party
-0.26 head:people
0.3 head:percent
-0.18 head:performance
-0.29 head:person
-0.43 head:piece
1.33 head:platform
-0.43 head:point
0.58 head:police
0.25 head:policy
0.72 head:politician
0.79 head:poll
1.27 head:polling
-1.84 head:popularity
0.14 head:population
-0.71 head:position
0.12 head:president
-0.17 head:price
-0.86 head:primary
-1.5 head:problem
0.19 head:process
-1.13 head:program
0.53 head:prosecutor
-1.55 head:prospect
0.14 head:protester
-1.19 head:provision
-1.35 head:public
-0.39 head:push
-1.05 head:question
-1.12 head:rate
-0.95 head:rating
-1.22 head:reaction
-0.61 head:reality
-1.34 head:reason
0.53 head:record
-0.16 head:relationship
1.03 head:release
-0.26 head:remark
0.82 head:report
0.76 head:reporter
0.81 head:researcher
0.14 head:respondent
-0.24 head:response
0.22 head:retiree
0.64 head:rhetoric
-0.75 head:rights
-1.4 head:rise
-1.26 head:risk
1.8 head:rival
-0.33 head:rule
-1.3 head:ruling
-1.2 head:scandal
0.42 head:school
-1.16 head:seat
1.01 head:secretary
0.49 head:senator
-1.74 head:sense
0.76 head:sentiment
-1.06 head:series
0.37 head:she
-1.16 head:shift
-1.7 head:shooting
-0.98 head:show
-0.96 head:showing
-0.1 head:side
-0.85 head:sign
-0.96 head:socialist
1.31 head:some
0.32 head:someone
-0.4 head:son
0.52 head:source
0.96 head:speaker
-0.66 head:speech
-1.4 head:spending
1 head:spokesman
1 head:spokeswoman
0.48 head:spot
-0.75 head:spotlight
0.12 head:staff
-1.23 head:stage
-0.67 head:stake
-1.23 head:stance
-0.1 head:standard
-1.61 head:standing
-0.46 head:star
-0.69 head:state
-0.76 head:statement
-1.18 head:stock
-0.4 head:story
0.89 head:strategist
-0.6 head:strategy
-0.12 head:strength
-0.62 head:student
1.03 head:study
-0.89 head:success
0.44 head:superdelegate
-1.2 head:support
0.45 head:supporter
0.6 head:survey
-0.31 head:system
-1.2 head:tactic
-0.97 head:talk
-1.71 head:target
-1.05 head:tax
0.94 head:team
-0.5 head:technology
-1.15 head:term
-0.84 head:that
0.57 head:the
-1.2 head:these
0.17 head:they
-0.89 head:thing
-0.42 head:this
0.59 head:those
-0.09 head:threat
-1.13 head:ticket
-0.93 head:tie
-0.86 head:time
-0.12 head:tone
0.27 head:town
-1.13 head:trouble
-1.86 head:turn
-1.06 head:turnout
1.06 head:tweet
0.54 head:union
1.07 head:user
-0.76 head:vehicle
0.67 head:version
-1.5 head:victory
-0.08 head:video
0.12 head:voice
-1.25 head:vote
0.28 head:voter
-0.32 head:website
-0.88 head:week
-0.46 head:wife
-1.38 head:winner
-0.5 head:word
-0.85 head:work
0.23 head:worker
-1.59 head:world
-0.74 head:year
-0.6 headpos:$
-0.59 headpos:CD
-0.62 headpos:DT
-1.13 headpos:IN
-0.27 headpos:JJ
0.1 headpos:JJS
-0.08 headpos:NN
0.27 headpos:NNP
0.09 headpos:NNS
0.12 headpos:PRP
-0.34 headpos:WDT
-1.09 labelpos:DT
-0.3 labelpos:NN
1.21 labelpos:NNP
0.72 labelpos:NNS
-0.45 long:1
0.3 long:12-24
-0.18 long:2
0.09 long:25
-0.16 long:3-5
0.14 long:6-11
0.19 long:much
0.2 marks
0.28 modal:'d
-1.42 modal:'ll
-0.86 modal:ca
-0.21 modal:can
-0.24 modal:could
-0.33 modal:may
0.08 modal:might
-0.08 modal:must
-0.08 modal:should
-0.72 modal:wo
0.09 negated
0.65 opens:"
-1.27 opens:$
-0.5 opens:(
-1.68 opens:,
-1.51 opens:.
-0.57 opens::
-0.51 opens:CC
-0.71 opens:CD
-0.15 opens:EX
-0.18 opens:JJR
-0.3 opens:JJS
0.18 opens:MD
-0.14 opens:NN
-0.11 opens:NNP
-0.28 opens:NNPS
-0.11 opens:NNS
0.08 opens:PRP$
-0.26 opens:RB
-0.32 opens:RBR
-0.31 opens:RBS
0.2 opens:TO
0.14 opens:VB
0.16 opens:VBD
-0.5 opens:VBN
-0.23 opens:VBP
-0.76 opens:VBZ
-0.23 opens:WP$
-0.21 opens:WRB
0.24 owner:"
-0.32 owner:,
-0.83 owner::
-0.17 owner:CC
-0.55 owner:CD
-0.4 owner:DT
-0.18 owner:IN
-0.22 owner:JJ
-0.8 owner:JJR
0.17 owner:JJS
-0.56 owner:NN
0.1 owner:NNP
-1.16 owner:NNPS
-0.48 owner:NNS
-1.55 owner:PRP
-0.23 owner:PRP$
-0.82 owner:RB
-0.45 owner:RP
0.42 owner:TO
-0.08 owner:VB
-0.26 owner:VBD
-0.41 owner:VBN
0.1 owner:VBZ
-0.72 owner:WDT
-0.17 passive
0.28 prev:
-0.21 prev:,
-0.11 prev:.
-0.31 prev::
-0.51 prev:CC
-0.22 prev:DT
0.28 prev:EX
-0.54 prev:IN
-0.65 prev:JJ
-1.23 prev:JJS
-0.31 prev:NN
-0.58 prev:NNP
-0.94 prev:NNS
-0.16 prev:POS
-1.2 prev:PRP
-0.86 prev:PRP$
0.22 prev:TO
-1.09 prev:VB
0.1 prev:VBD
-0.75 prev:VBG
0.08 prev:VBN
-1.06 prev:VBZ
-1.33 prev:WDT
-0.32 prev:WP
1.1 prev:WRB
-1.5 quoted
0.12 sourcelong:1
0.1 sourcelong:2
0.13 sourcelong:4
0.18 sourcelong:5
0.13 sourcelong:6
-0.09 sourcelong:7
-0.15 sourcelong:8
-0.28 sourceopens:CD
0.76 sourceopens:DT
0.78 sourceopens:JJ
2.37 sourceopens:NN
0.2 sourceopens:NNP
0.32 sourceopens:NNS
0.27 sourceopens:PRP$
0.22 subject:controller
-0.26 subject:inverted
-0.27 subject:none
0.12 subject:pronoun
-0.08 subject:shared
-0.1 tense:MD:VB
-1.69 tense:MD:VBD
-0.43 tense:MD:VBG
-0.25 tense:MD:VBN
0.35 tense:RB:VBD
-0.16 tense:RB:VBG
0.32 tense:RB:VBP
0.14 tense:RB:VBZ
-0.34 tense:TO:VBG
-0.35 tense:TO:VBN
-0.08 tense:VB:VB
-0.7 tense:VB:VBN
0.19 tense:VBD:VBD
-0.32 tense:VBD:VBG
0.25 tense:VBD:VBN
0.45 tense:VBG:VBD
-0.17 tense:VBG:VBG
-0.49 tense:VBG:VBN
-0.24 tense:VBN:VBN
0.81 tense:VBP:VB
0.54 tense:VBP:VBD
0.24 tense:VBP:VBP
-0.23 tense:VBZ:VBD
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
