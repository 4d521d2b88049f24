/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.15 after:adj
0.97 after:adjective-about
-0.21 after:adjective-at
-0.31 after:adjective-for
-0.18 after:adjective-in
0.3 after:adjective-of
-0.1 after:adjective-to
0.17 after:bare
0.33 after:colon
0.58 after:none
0.17 after:np-as
0.12 after:np-colon
-0.15 after:np-pronoun
0.14 after:np-quote
0.36 after:np-that
-0.21 after:np-wh
0.18 after:pp-about
0.35 after:pp-against
-0.41 after:pp-around
-0.12 after:pp-as
-0.52 after:pp-behind
-0.46 after:pp-from
-0.2 after:pp-into
0.08 after:pp-like
0.18 after:pp-of
0.09 after:pp-on
-0.4 after:pp-out
-0.09 after:pp-over
-0.14 after:pp-to
-0.96 after:pp-toward
0.17 after:pp-upon
0.26 after:quote
0.39 after:that
-0.18 after:to
0.12 after:wh
-2.3 always
0.57 before:about
-0.42 before:across
0.17 before:after
-0.37 before:against
0.23 before:although
-1.18 before:among
0.39 before:around
-0.18 before:as
-0.59 before:at
0.27 before:because
0.15 before:but
-0.08 before:by
0.69 before:despite
-1.53 before:during
0.32 before:for
-0.43 before:from
-0.28 before:how
-0.1 before:if
-0.38 before:in
-0.85 before:into
-0.73 before:like
-2.08 before:nor
-0.11 before:of
-0.97 before:or
-1.13 before:over
0.3 before:since
-0.11 before:so
-0.38 before:than
-0.14 before:that
0.09 before:though
-0.43 before:through
-0.38 before:to
-1.03 before:toward
-1.17 before:under
-0.43 before:until
-0.14 before:what
-0.22 before:where
-0.46 before:whether
0.35 before:which
0.55 before:while
0.53 before:who
-0.37 before:whom
0.56 before:why
-0.61 before:without
0.52 before:yet
0.71 beforepos:
0.34 beforepos:"
-0.45 beforepos:)
0.26 beforepos:,
0.29 beforepos:.
-1.27 beforepos:/
-1.51 beforepos:>
-0.31 beforepos:DT
-0.2 beforepos:EX
-0.56 beforepos:JJ
-1.03 beforepos:JJR
-0.14 beforepos:JJS
-0.3 beforepos:MD
-0.3 beforepos:NN
-0.22 beforepos:NNP
-0.24 beforepos:NNS
-0.73 beforepos:POS
-0.78 beforepos:PRP
-1.25 beforepos:PRP$
0.21 beforepos:RBR
-0.31 beforepos:RP
-0.54 beforepos:VB
-0.43 beforepos:VBG
-0.37 beforepos:VBN
-0.41 beforepos:VBZ
-0.93 block:body
1.35 block:headline
-0.41 cue %
-0.39 cue % noun-of
-0.27 cue % noun-to
-0.37 cue % subject none
0.12 cue :
0.42 cue : label-capitals
0.59 cue : label-quote
0.12 cue : subject phrase
-1.16 cue abandon
-0.87 cue abandon subject controller
0.34 cue ability
-0.99 cue ability noun-to-owned
-0.99 cue ability subject phrase
-0.38 cue able
-0.38 cue able adjective-to
-1.21 cue able subject phrase
-1.75 cue accelerate
0.35 cue accept
1.15 cue accept np
-0.52 cue accept subject controller
-0.63 cue accept subject phrase
0.56 cue access noun-to
0.49 cue access subject none
-1.48 cue accompany
-0.63 cue accord
-0.62 cue accord pp-to
-0.83 cue accord subject controller
-0.32 cue accord subject none
-0.51 cue accord subject phrase
-0.85 cue accord to
0.59 cue according to
0.53 cue according to according-end
0.63 cue according to according-front
0.17 cue according to according-middle
0.59 cue according to subject phrase
0.36 cue account
1.03 cue account noun-of
0.64 cue account subject none
0.4 cue accusation
0.56 cue accuse
1.15 cue accuse np
0.96 cue accuse np-pronoun
0.85 cue accuse subject controller
0.25 cue accuse subject phrase
0.69 cue accuse subject pronoun
-0.57 cue accuse subject relative
0.89 cue accuse subject shared
-0.21 cue achieve
0.55 cue acknowledge
1.49 cue acknowledge np
-0.57 cue acknowledge subject controller
0.54 cue acknowledge subject phrase
1.49 cue acknowledge subject pronoun
-1.02 cue act
-0.38 cue act subject none
-0.97 cue act subject phrase
-0.94 cue action
0.55 cue add
0.4 cue add colon
1.83 cue add front
0.92 cue add front-quote
-2.35 cue add np
-2.03 cue add pp-to
0.39 cue add quote
0.37 cue add subject controller
0.44 cue add subject inverted
0.26 cue add subject none
0.59 cue add subject phrase
1.1 cue add subject pronoun
0.58 cue add that
-0.49 cue addition
-0.49 cue addition noun-to
-0.49 cue addition subject none
0.24 cue address
0.16 cue address np
0.96 cue address subject controller
-0.9 cue address subject phrase
-0.66 cue administration
-0.66 cue administration subject none
0.76 cue admit
-1.1 cue admit subject controller
1.48 cue admit subject phrase
-0.1 cue admit that
-0.87 cue adopt
-1.19 cue adopt np
-0.13 cue adopt subject phrase
-0.54 cue advantage
-0.42 cue advantage noun-of
-0.51 cue advantage subject none
0.79 cue advice
-1.06 cue advise
0.08 cue advise np
0.33 cue advise subject controller
-0.72 cue advise subject relative
-0.58 cue adviser
-0.42 cue adviser noun-to
-0.42 cue adviser subject none
0.76 cue advocate
-0.63 cue advocate noun-for
-0.95 cue advocate subject none
0.98 cue advocate subject phrase
-1.01 cue affect
-0.65 cue affect subject phrase
-0.8 cue age
-0.27 cue age noun-of
-0.29 cue age subject none
-0.77 cue agenda
0.33 cue agree
1.74 cue agree pp-with
0.96 cue agree subject phrase
0.17 cue agree that
-0.75 cue aide
-0.36 cue aide noun-to
-0.51 cue aide subject none
0.15 cue aim
-0.24 cue aim participle-pp-at
0.09 cue aim subject phrase
1.54 cue aim to
-0.47 cue air
-0.18 cue air np
-0.95 cue air pp-on
-1.27 cue alarm
-0.23 cue align
0.92 cue allegation
0.77 cue allege
0.62 cue allege subject phrase
0.2 cue allege that
0.25 cue allow
-0.56 cue allow front
-0.14 cue allow subject controller
0.34 cue allow subject phrase
-0.32 cue allow subject pronoun
-0.78 cue allow subject relative
-0.76 cue ally
-0.29 cue ally noun-of
-0.55 cue ally subject none
-0.79 cue ally subject phrase
-1.03 cue ambassador
-0.77 cue amount
-0.35 cue amount noun-of
-0.36 cue amount subject none
-0.73 cue analysis
-0.32 cue anger
-1.28 cue anger subject phrase
0.78 cue announce
0.23 cue announce bare
1.22 cue announce front
0.82 cue announce np
0.29 cue announce np-to
-0.39 cue announce subject none
0.78 cue announce subject phrase
0.75 cue announce subject pronoun
0.51 cue announce that
0.73 cue announcement
0.18 cue anonymity
0.27 cue anonymity noun-to
0.18 cue anonymity subject none
0.9 cue answer np
0.4 cue answer subject controller
-0.95 cue answer subject none
-0.56 cue answer subject phrase
0.58 cue apologize
0.31 cue appeal
-0.67 cue appeal noun-to
-0.39 cue appeal pp-to
0.09 cue appeal subject controller
-0.68 cue appeal subject none
0.61 cue appeal subject phrase
0.27 cue appear
0.62 cue appear adj
-1.59 cue appear front
-1.69 cue appear pp-at
-1.32 cue appear pp-in
-1.95 cue appear pp-on
-1.11 cue appear subject controller
0.61 cue appear subject none
0.27 cue appear subject phrase
0.29 cue appear subject pronoun
-0.46 cue appear subject shared
1.05 cue appear to
0.08 cue appearance
0.54 cue appearance subject none
-1.21 cue appearance subject phrase
0.59 cue applaud
-1.61 cue apply
0.9 cue appoint
-0.61 cue approach
-0.41 cue approach noun-to
-0.39 cue approach subject none
-0.24 cue approach subject phrase
0.42 cue approve
1.86 cue approve subject phrase
0.87 cue argue
0.78 cue argue bare
0.36 cue argue front
1.09 cue argue subject controller
0.31 cue argue subject phrase
1.6 cue argue subject pronoun
0.21 cue argue that
-1.26 cue arm
-1.05 cue arrive
-0.85 cue arrive pp-at
-0.92 cue arrive subject phrase
-1.02 cue article
0.44 cue articulate
0.87 cue ask
0.64 cue ask front-quote
0.25 cue ask np
0.51 cue ask np-pronoun
0.23 cue ask np-to
1.49 cue ask np-wh
-0.67 cue ask participle-wh
0.92 cue ask passive-pp-about
0.69 cue ask quote
-0.23 cue ask subject controller
1.38 cue ask subject none
0.37 cue ask subject phrase
0.77 cue ask subject pronoun
0.25 cue ask subject shared
0.73 cue ask wh
-0.33 cue assail
1.21 cue assert
0.15 cue assert that
3.03 cue assertion
-1.27 cue assign
-1.09 cue associate
0.65 cue assume
0.73 cue assume subject pronoun
0.2 cue assure
0.35 cue assure subject phrase
0.81 cue attack
1.55 cue attack noun-on-owned
0.74 cue attack np
0.25 cue attack subject phrase
0.31 cue attempt noun-to-owned
-0.63 cue attempt subject phrase
-1.05 cue attempt to
-0.58 cue attend
-1.17 cue attend np
-0.73 cue attend subject phrase
-0.82 cue attend subject relative
-0.35 cue attention
0.41 cue attention noun-to
-0.85 cue attract
-0.75 cue attract np
-0.62 cue attract subject controller
-0.74 cue attract subject phrase
1.33 cue attribute
-0.81 cue audience
-0.61 cue audience subject none
0.75 cue author
-0.68 cue author noun-of
-0.68 cue author subject none
0.11 cue authorize
-0.59 cue average
-0.29 cue average noun-of
-0.29 cue average subject none
-0.89 cue avoid
-0.69 cue avoid ing
-0.78 cue avoid np
-0.69 cue avoid subject controller
-1.09 cue avoid subject phrase
-1.09 cue avoid subject pronoun
-0.88 cue await
-0.88 cue await np
-1.39 cue award
1.04 cue aware
0.33 cue back
1.86 cue back np
-0.54 cue back subject controller
-0.43 cue back subject relative
-0.43 cue backer
-0.43 cue backer noun-of
-0.43 cue backer subject none
-0.7 cue backing
-0.96 cue ballot
0.16 cue ban np
-0.28 cue ban subject controller
0.71 cue ban subject phrase
-1.27 cue bank
0.93 cue bar
-0.95 cue base
-0.19 cue base participle-pp-in
-0.54 cue base participle-pp-on
-0.58 cue base subject controller
-0.6 cue base subject none
-0.98 cue base subject phrase
0.66 cue bash
-0.55 cue battle
-0.57 cue battle subject none
-1.13 cue battle subject phrase
-0.43 cue be
-0.37 cue be adj
-1.09 cue be bare
-0.41 cue be block
0.14 cue be colon
-0.7 cue be front-quote
-0.65 cue be np
0.76 cue be np-as
-1.28 cue be np-bare
-1.14 cue be np-colon
-0.54 cue be np-that
-0.2 cue be np-to
-0.6 cue be np-wh
-0.38 cue be passive-none
0.81 cue be pp-about
-0.83 cue be pp-as
-0.99 cue be pp-at
0.94 cue be pp-for
-0.49 cue be pp-in
-1.1 cue be pp-of
0.1 cue be pp-on
-1 cue be pp-out
0.33 cue be quote
0.38 cue be subject controller
-0.69 cue be subject inverted
0.08 cue be subject none
-0.57 cue be subject phrase
-0.82 cue be subject pronoun
-0.47 cue be subject relative
0.32 cue be subject shared
-0.7 cue be to
-0.65 cue be wh
-1.13 cue bear
-0.81 cue bear subject phrase
-1.05 cue beat
-1.06 cue beat np
-0.93 cue beat subject phrase
-0.51 cue become
-0.63 cue become adj
-0.53 cue become front
-0.84 cue become np
-1.29 cue become np-to
0.13 cue become subject controller
-0.47 cue become subject none
-0.92 cue become subject phrase
-1.09 cue become subject pronoun
0.69 cue become subject relative
-0.85 cue begin
-0.44 cue begin front
-0.42 cue begin ing
-1.01 cue begin np
-0.23 cue begin pp-in
0.13 cue begin subject controller
-1.06 cue begin subject phrase
-0.31 cue begin subject pronoun
-0.54 cue begin subject relative
-0.94 cue begin subject shared
-0.75 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.47 cue behalf
-0.45 cue behalf noun-of
-0.45 cue behalf subject none
0.84 cue believe
-0.19 cue believe bare
-0.18 cue believe np-pronoun
0.62 cue believe subject controller
1.21 cue believe subject phrase
0.71 cue believe subject pronoun
-0.23 cue believe subject relative
-0.32 cue believe that
-0.57 cue benefit
-0.49 cue benefit pp-from
-0.5 cue benefit subject none
-0.7 cue benefit subject phrase
-0.84 cue bet
-0.73 cue bid
-0.67 cue bid noun-for-owned
-0.7 cue bid subject phrase
0.62 cue bill
0.25 cue bill subject none
-1.18 cue bind
0.5 cue blame
1.15 cue blame np
0.65 cue blast
0.51 cue blast np
0.58 cue blast subject phrase
0.18 cue block
0.49 cue block np
0.9 cue block subject phrase
-1.38 cue blow
-0.93 cue board
-0.37 cue board subject none
0.7 cue boast
1.18 cue boast subject phrase
-1.79 cue bolster
0.27 cue boo
0.49 cue boo subject phrase
-1.04 cue book
-0.39 cue boost
0.44 cue boost np
-1.1 cue borrow
-0.69 cue brace
1.18 cue brag
-0.54 cue break
-1 cue break np
0.67 cue break subject controller
-1.13 cue break subject none
-1.12 cue break subject phrase
-0.34 cue brief
-0.74 cue bring
-0.09 cue bring np
0.44 cue bring subject controller
-1.25 cue bring subject phrase
-1.36 cue bring subject pronoun
-0.96 cue bring subject relative
0.2 cue broadcast
-0.75 cue build
-0.28 cue build subject controller
-1.39 cue build subject phrase
-0.85 cue build subject relative
-0.1 cue buy
-0.09 cue buy np
-0.27 cue buy subject phrase
0.56 cue call
-1.96 cue call front
0.61 cue call noun-for
1.22 cue call noun-to
0.27 cue call np
1.24 cue call np-pronoun
-0.29 cue call np-quote
1.09 cue call out
-1.3 cue call participle-np
1.8 cue call participle-pp-for
1.22 cue call participle-to
-0.43 cue call passive-none
1.02 cue call pp-for
0.55 cue call quote
0.34 cue call subject controller
0.66 cue call subject none
0.51 cue call subject phrase
0.45 cue call subject pronoun
0.2 cue call subject relative
-1.42 cue call subject shared
0.77 cue call to
-0.1 cue campaign
-0.55 cue campaign noun-for
-1.19 cue campaign noun-for-owned
-0.42 cue campaign noun-in-owned
-0.5 cue campaign noun-of
-0.48 cue campaign noun-on
-0.58 cue campaign noun-to
-0.61 cue campaign subject none
-0.17 cue campaign subject phrase
-1.7 cue cancel
-0.81 cue candidacy
-0.48 cue candidate
-0.35 cue candidate noun-for
-0.5 cue candidate noun-to
-0.48 cue candidate subject none
-0.72 cue capital
-1.42 cue capitalize
-1.97 cue capture np
-0.9 cue capture subject controller
0.58 cue capture subject phrase
-0.33 cue care
-0.93 cue carry
-1.35 cue carry out
-0.94 cue carry out np
-1.17 cue carry subject phrase
-0.12 cue case
-0.85 cue case noun-that
-0.51 cue case noun-to
-0.67 cue case subject none
-0.26 cue cast
0.55 cue cast np
0.41 cue cast np-as
0.08 cue cast subject controller
0.76 cue cast subject phrase
-1.04 cue catch
-0.88 cue catch np
-0.95 cue caucus
-0.34 cue caucus noun-on
-0.34 cue caucus subject none
-1.05 cue cause
-0.67 cue cause np
-1.01 cue cause subject phrase
2.4 cue caution
0.29 cue celebrate np
-0.11 cue center
-0.45 cue center noun-of
-0.61 cue center subject none
-1.66 cue certain
-1.34 cue chair
-0.25 cue chair noun-of
-0.27 cue chair subject none
-0.44 cue chairman
-0.43 cue chairman noun-of
-0.44 cue chairman subject none
0.47 cue challenge
-0.18 cue challenge np
-0.96 cue challenge subject none
0.75 cue challenge subject phrase
-1.27 cue challenge subject relative
0.8 cue champion
-0.34 cue chance
-0.61 cue chance noun-of
0.48 cue chance noun-to
-1.29 cue chance subject phrase
-0.38 cue change
-1.3 cue change np
0.67 cue change subject controller
-0.56 cue change subject none
-0.73 cue change subject phrase
1.07 cue chant
0.57 cue charge
-0.59 cue charge noun-of
1.04 cue charge np
1.97 cue charge passive-pp-with
-0.51 cue charge subject controller
-1.16 cue charge subject none
0.12 cue charge subject phrase
-0.46 cue check
0.36 cue cheer
-0.15 cue cheer np
-0.48 cue cheer subject controller
-0.56 cue chief
-0.41 cue chief noun-of
-0.73 cue chief noun-of-owned
-0.41 cue chief subject none
-0.73 cue chief subject phrase
-0.58 cue child
-0.4 cue child noun-of
-0.43 cue child subject none
-0.82 cue choice
-0.45 cue choice subject none
0.28 cue choose
-0.1 cue choose np
-1.47 cue choose subject controller
-0.33 cue choose to
0.5 cue cite
1.02 cue cite np
1.63 cue cite np-as
1.27 cue cite subject controller
0.41 cue cite subject phrase
0.7 cue claim
0.29 cue claim bare
-1.01 cue claim noun-that-owned
-0.16 cue claim np
0.09 cue claim subject controller
0.61 cue claim subject phrase
0.62 cue claim subject pronoun
0.86 cue claim subject relative
-0.37 cue claim that
0.4 cue clash
-0.33 cue clash subject phrase
-0.73 cue classify
-0.45 cue classify participle-np
-0.67 cue classify subject controller
-0.97 cue clear
-0.88 cue clear adjective-that
0.16 cue clear subject phrase
-0.95 cue clear subject pronoun
-0.19 cue clinch
-1.72 cue clinch np
0.55 cue clinch subject controller
-0.83 cue close
-0.6 cue close adjective-to
-0.69 cue close np
-0.77 cue close subject controller
-0.31 cue close subject none
-1.08 cue close subject phrase
-0.42 cue co-founder
-0.42 cue co-founder noun-of
-0.42 cue co-founder subject none
-1.72 cue co-host
-0.69 cue coalition
-1.02 cue collapse
-1.3 cue collect
-0.98 cue collect np
-1.34 cue combine
-0.47 cue come
-1.44 cue come colon
-0.64 cue come front
-0.62 cue come np
-0.17 cue come out
-0.16 cue come out subject phrase
-0.9 cue come pp-as
-0.93 cue come pp-at
-0.35 cue come pp-from
-0.68 cue come pp-in
-0.57 cue come pp-into
-0.19 cue come pp-to
-0.47 cue come pp-with
-0.72 cue come subject controller
-0.45 cue come subject none
-0.66 cue come subject phrase
-1.24 cue come subject pronoun
-0.54 cue come subject relative
-0.62 cue come subject shared
-0.96 cue come to
-0.15 cue command
1.13 cue comment
2.18 cue comment pp-on
-0.11 cue comment subject controller
-0.75 cue comment subject none
0.89 cue comment subject phrase
0.49 cue commit
0.26 cue commitment
-0.67 cue committee
-0.67 cue committee subject none
-1.15 cue company
-0.21 cue compare
1.11 cue compare np
-0.77 cue compare participle-pp-to
-0.73 cue compare participle-pp-with
-0.66 cue compare subject controller
-0.12 cue compare subject phrase
1.03 cue compare subject pronoun
-1.3 cue compete
-0.34 cue compile
1.1 cue complain
-0.59 cue complain subject phrase
2.18 cue complain that
-1.81 cue complete
-1.56 cue complicate
0.49 cue concede
0.24 cue concede that
0.6 cue concern noun-about
0.76 cue concern noun-that
0.46 cue concern subject none
-0.69 cue concern subject phrase
1.06 cue conclude
0.49 cue conclude front-quote
0.74 cue conclude subject phrase
0.88 cue conclude subject pronoun
-0.75 cue conclude that
1.45 cue condemn
0.59 cue condemn np
0.83 cue condemn subject phrase
0.21 cue condition noun-of
-0.55 cue conduct
-0.54 cue conduct agent-pp-by
0.45 cue conduct np
-1.45 cue conduct subject phrase
0.1 cue conference
0.36 cue conference subject none
1.18 cue confirm
-0.3 cue confirm np
1.17 cue confirm subject controller
0.57 cue confirm subject phrase
0.29 cue confirm that
-0.24 cue confront
0.68 cue confront np
-0.5 cue confront subject phrase
0.29 cue connect
0.76 cue consider
1.33 cue consider np
1.09 cue consider subject controller
0.82 cue consider subject phrase
-1.08 cue contain
-0.72 cue contain subject phrase
0.86 cue contend
-0.61 cue contest
-0.6 cue contest participle-np
-0.73 cue contest subject controller
-0.45 cue contest subject none
-0.64 cue contest subject phrase
0.12 cue continue
0.11 cue continue front
0.63 cue continue front-quote
-0.61 cue continue np
1.34 cue continue quote
0.31 cue continue subject controller
-0.46 cue continue subject phrase
0.87 cue continue subject pronoun
0.72 cue continue subject shared
-1.6 cue continue to
0.84 cue contradict
-0.14 cue contrast
-0.54 cue contrast noun-to
-0.61 cue contrast subject none
-0.95 cue contribute
-0.65 cue contribute colon
-0.53 cue contribute pp-to
-0.61 cue contribute subject none
-1.01 cue contribute subject phrase
-0.9 cue control
-0.34 cue control noun-of
-1.05 cue control np
-0.33 cue control subject none
-0.84 cue control subject phrase
0.41 cue controversy noun-over
-0.67 cue convention
-0.27 cue convention noun-in-owned
-0.27 cue convention subject phrase
-1.11 cue conversation
-1.84 cue convert
-1.16 cue convict
0.19 cue convince
0.63 cue convince subject controller
-1.34 cue coordinate
-1.04 cue cost
-0.3 cue cost noun-of
-0.33 cue cost subject none
-0.12 cue count
0.5 cue count pp-on
1.19 cue count subject phrase
0.87 cue counter
-0.67 cue country
-0.41 cue country noun-to
-0.57 cue country subject none
-0.8 cue couple
-0.8 cue court
-0.59 cue court subject none
-0.24 cue cover
0.21 cue cover np
-0.51 cue create
-1.24 cue create np
-1.12 cue create subject controller
0.12 cue create subject phrase
1.15 cue credit
-0.81 cue critic
0.34 cue critical
1 cue critical adjective-of
0.68 cue critical subject phrase
1.14 cue criticism
0.88 cue criticism noun-for
-0.37 cue criticism noun-of
0.76 cue criticism noun-of-owned
0.72 cue criticism subject none
0.73 cue criticism subject phrase
0.9 cue criticize
0.94 cue criticize np
1.1 cue criticize subject controller
0.21 cue criticize subject phrase
0.47 cue criticize subject pronoun
0.56 cue critique
-1.45 cue cross
-0.89 cue crowd
-0.29 cue crowd noun-of
-0.52 cue crowd subject none
-1.35 cue crush
-0.09 cue cut
-0.97 cue cut np
0.79 cue cut subject controller
-0.4 cue cut subject phrase
-1.35 cue date
-0.57 cue daughter
-0.39 cue daughter noun-of
-0.39 cue daughter subject none
-0.55 cue day
-0.4 cue day noun-of
-0.48 cue day subject none
-0.95 cue deal
-0.74 cue deal pp-with
-0.35 cue deal subject controller
-1.26 cue deal subject phrase
-0.39 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.34 cue debate
0.48 cue debate noun-over
-1.83 cue debate noun-that
0.59 cue debate subject none
-0.47 cue decade
-0.42 cue decade noun-of
-0.47 cue decade subject none
0.38 cue decide
0.16 cue decide bare
0.33 cue decide subject phrase
0.57 cue decide to
0.55 cue decision
0.33 cue decision noun-to-owned
-1.12 cue decision subject none
0.96 cue decision subject phrase
0.6 cue declare
-0.26 cue declare front-quote
0.42 cue declare np
-2.17 cue declare passive-none
0.27 cue declare subject controller
0.77 cue declare subject phrase
0.64 cue declare subject pronoun
0.3 cue declare that
0.6 cue decline
0.46 cue decline subject phrase
0.41 cue decline to
1.44 cue decry
1.2 cue decry np
1.71 cue decry subject phrase
-1.43 cue dedicate
1.33 cue deem
0.87 cue deem subject phrase
-0.63 cue defeat
-1.12 cue defeat np
-1.36 cue defeat subject controller
-0.56 cue defeat subject none
-0.08 cue defeat subject phrase
0.87 cue defend
0.29 cue defend np
0.56 cue defend subject controller
0.36 cue defend subject phrase
0.43 cue defend subject pronoun
0.68 cue defend subject shared
-0.17 cue define
-1.25 cue define np
-1.11 cue delay
-0.66 cue delegate
-0.32 cue delegate noun-on
-0.39 cue delegate noun-to
-0.41 cue delegate subject none
-0.5 cue deliver
0.14 cue deliver np
0.35 cue deliver subject controller
-0.14 cue deliver subject phrase
0.7 cue demand
0.52 cue demonstrate
-2.13 cue demonstrate np
0.34 cue demonstrate subject controller
0.63 cue denounce
1.15 cue denounce np
0.29 cue denounce subject controller
-0.4 cue denounce subject phrase
0.7 cue deny
0.98 cue deny np
-0.58 cue deny subject phrase
-0.09 cue deny that
-1.06 cue depend
-0.68 cue depend pp-on
-1.61 cue deploy
0.52 cue deport
0.94 cue describe
0.19 cue describe np-as
0.37 cue describe pp-as
1.28 cue describe subject controller
0.73 cue describe subject phrase
0.9 cue describe subject pronoun
0.73 cue describe subject shared
-1.92 cue deserve
0.43 cue design
-1.32 cue design participle-to
-0.22 cue design subject phrase
1.05 cue detail
-0.38 cue detail subject none
0.53 cue determine
-0.46 cue determine np
0.72 cue determine subject controller
-0.16 cue determine subject phrase
0.83 cue determine wh
-0.41 cue develop
-1.38 cue develop np
-0.1 cue devote
-0.9 cue die
-0.44 cue die pp-in
-1.03 cue die subject phrase
-0.75 cue die subject relative
-1.42 cue differ
-1.48 cue diminish
-0.27 cue direct
-1.47 cue direct subject phrase
-0.57 cue director
-0.39 cue director noun-for
-0.4 cue director noun-of
-0.42 cue director subject none
0.31 cue disclose
0.93 cue disclose subject phrase
-0.41 cue discover
0.44 cue discuss
1.04 cue discuss np
0.49 cue discuss subject controller
0.75 cue discuss subject phrase
0.44 cue discuss subject pronoun
1.26 cue discussion
1.77 cue dislike
0.54 cue dismiss
0.18 cue dismiss np
-1.26 cue dismiss subject controller
0.94 cue dismiss subject phrase
0.81 cue display
0.65 cue dispute
0.55 cue distance
-0.47 cue distribute
-0.63 cue divide
-0.09 cue divide subject phrase
-0.43 cue do
-0.31 cue do adj
-0.22 cue do bare
0.18 cue do front
-0.34 cue do np
-0.87 cue do np-pronoun
-0.5 cue do pp-in
-0.32 cue do subject inverted
-0.32 cue do subject none
-0.55 cue do subject phrase
-0.85 cue do subject pronoun
-0.46 cue do subject shared
-1.15 cue do wh
1.65 cue document
-1.05 cue dollar
-0.4 cue dollar subject none
-0.89 cue dominate
-0.93 cue dominate np
-0.76 cue dominate subject phrase
-0.61 cue dominate subject relative
-1.39 cue donate
-0.84 cue donor
0.74 cue double down
1.02 cue doubt
-0.1 cue doubt subject none
-0.46 cue dozen
-0.43 cue dozen noun-of
-0.46 cue dozen subject none
-0.18 cue draft
0.58 cue draft np
-0.28 cue draw
-0.45 cue draw np
-0.08 cue draw subject phrase
-0.44 cue draw subject pronoun
-0.81 cue draw subject relative
-1.16 cue drive
-0.82 cue drive np
-0.58 cue drive subject controller
-0.71 cue drive subject phrase
-0.64 cue drop
0.5 cue drop np
-1.13 cue drop pp-out
-0.54 cue drop subject phrase
0.51 cue eager
0.66 cue eager adjective-to
0.71 cue eager subject phrase
-0.96 cue earn
-0.13 cue earn np
-1.01 cue earn subject controller
-1.19 cue earn subject phrase
-1.62 cue eat
0.74 cue echo
-0.5 cue echo np
1.17 cue echo subject phrase
-1.36 cue edge
-0.58 cue effect
-0.5 cue effect subject none
-0.33 cue effort
-0.53 cue effort noun-to
0.26 cue effort noun-to-owned
-0.54 cue effort subject none
-0.28 cue elect np
-1.27 cue elect participle-np
-1.41 cue elect passive-none
0.14 cue elect subject controller
-0.67 cue election
-0.44 cue election subject none
-0.54 cue elevate
-0.66 cue eliminate
0.17 cue eliminate np
0.24 cue email
-0.56 cue email noun-to
1.31 cue email np
-0.73 cue email subject none
-0.26 cue email subject phrase
0.09 cue embrace
1.09 cue embrace np
-0.78 cue emerge
-0.76 cue emerge pp-as
-1.27 cue emerge subject phrase
1.4 cue emphasize
0.34 cue emphasize np
1.65 cue emphasize subject phrase
-1.44 cue employ
-0.55 cue employee
-0.55 cue employee subject none
1.05 cue encourage
-0.5 cue encourage np
0.27 cue encourage subject controller
1.08 cue encourage subject phrase
-0.48 cue end
-0.38 cue end noun-of
0.33 cue end np
-0.47 cue end subject none
-0.56 cue end subject phrase
-1.38 cue end up
-0.82 cue end up subject phrase
0.63 cue endorse
-1.84 cue endorse front
0.55 cue endorse np
1.05 cue endorse subject controller
0.33 cue endorse subject phrase
0.37 cue endorse subject relative
1.36 cue endorsement
0.38 cue endorsement noun-of
0.21 cue endorsement subject none
1.52 cue endorsement subject phrase
-1.03 cue energize
0.19 cue engage
-0.18 cue engage subject phrase
0.77 cue enjoy
-0.26 cue enjoy np
-0.31 cue enjoy subject phrase
-1.45 cue ensure
-1.21 cue ensure subject controller
-0.56 cue enter
-0.64 cue enter np
0.17 cue enter subject controller
-0.38 cue enter subject none
-0.7 cue enter subject phrase
-1.26 cue enter subject pronoun
0.68 cue enthusiasm
-1.1 cue enthusiasm subject none
-0.45 cue error
-0.45 cue error subject none
-0.99 cue erupt
-0.95 cue erupt subject phrase
0.33 cue escalate
-1.78 cue escape
0.35 cue establish
-0.12 cue establish np
1.31 cue estimate
0.29 cue estimate subject phrase
0.59 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.73 cue event
-0.5 cue event subject none
-0.72 cue evidence
-0.71 cue evidence subject none
-0.41 cue example
-0.41 cue example noun-of
-0.41 cue example subject none
-1.17 cue exceed
-1.01 cue exceed np
-0.56 cue exception
-0.56 cue exception subject none
-0.19 cue exchange
0.82 cue exchange subject none
-0.44 cue executive
-0.43 cue executive noun-of
-0.44 cue executive subject none
-1.12 cue exist
-0.53 cue exist np
-0.72 cue exist subject controller
-0.93 cue exit
-0.99 cue exit np
-0.34 cue expand
-0.68 cue expand np
0.36 cue expand subject controller
-0.09 cue expand subject phrase
1.15 cue expect
-1.8 cue expect front
0.99 cue expect np-to
1.02 cue expect passive-to
0.57 cue expect subject phrase
0.8 cue expect subject pronoun
0.32 cue expect subject relative
0.29 cue expect to
0.22 cue experience
1.44 cue experience subject phrase
-0.5 cue expert
-0.34 cue expert noun-on
-0.5 cue expert subject none
0.75 cue explain
1.69 cue explain front-quote
0.68 cue explain subject controller
0.3 cue explain subject phrase
-0.24 cue explain subject pronoun
1.37 cue explain wh
0.62 cue expose
0.32 cue expose subject phrase
0.64 cue express
0.93 cue express np
1.13 cue express np-that
1.47 cue express subject controller
0.32 cue express subject phrase
0.19 cue express subject pronoun
-1.35 cue extend
-1 cue extend subject phrase
0.87 cue eye
-0.88 cue face
-0.35 cue face front
-0.31 cue face noun-of
-0.79 cue face np
-0.89 cue face subject controller
-0.36 cue face subject none
-1.05 cue face subject phrase
-0.91 cue face subject pronoun
-0.48 cue face subject relative
-0.14 cue fact
-0.14 cue fact subject none
-0.98 cue fail
-0.65 cue fail subject controller
-0.86 cue fail subject phrase
-0.92 cue fail to
-0.82 cue fall
-0.6 cue fall adj
-0.47 cue fall np
-0.82 cue fall subject controller
-0.5 cue fall subject none
-0.88 cue fall subject phrase
-0.92 cue fall subject pronoun
-0.67 cue family
-0.34 cue family noun-of
-0.43 cue family subject none
-1.07 cue fare
-1.03 cue fare adj
-0.41 cue fate
-0.41 cue fate noun-of
-0.41 cue fate subject none
0.19 cue favor
-0.62 cue favor noun-of
0.4 cue favor np
-0.69 cue favor subject none
0.7 cue favor subject phrase
-0.15 cue favor subject relative
1.64 cue fear
0.64 cue fear bare
0.29 cue fear subject none
0.39 cue fear subject phrase
-0.6 cue feature
-1.42 cue feed
1.13 cue feel
0.45 cue feel adj
-0.41 cue feel bare
0.41 cue feel np
-0.66 cue feel subject phrase
0.19 cue feel subject pronoun
-1.17 cue field
-0.1 cue fight
-1.56 cue fight adj
-0.48 cue fight np
-0.11 cue fight subject controller
-0.78 cue fight subject none
0.91 cue fight subject phrase
-0.45 cue figure
-0.66 cue figure subject none
-0.58 cue file
0.27 cue file subject phrase
-0.42 cue fill
-1.58 cue fill np
0.26 cue fill subject phrase
-1.44 cue finance
0.34 cue find bare
0.91 cue find front
0.14 cue find np
-1.02 cue find np-pronoun
-1.09 cue find np-to
-1.09 cue find subject controller
0.31 cue find subject phrase
0.5 cue find subject pronoun
0.46 cue find subject shared
0.73 cue find that
-0.54 cue finish
-1.1 cue finish adj
-1.35 cue finish np
0.14 cue finish subject phrase
-0.22 cue fire
0.35 cue fire subject phrase
-0.26 cue fit
-1.06 cue flee
-0.74 cue flee np
-0.87 cue flee subject phrase
-0.94 cue flip
-0.67 cue flip subject phrase
-1.18 cue flood
0.64 cue floor
-1.26 cue flow
-1.3 cue fly
-0.88 cue fly pp-to
-0.87 cue fly subject phrase
0.34 cue focus
1.01 cue focus adj
0.55 cue focus noun-on
-1.93 cue focus passive-pp-on
1.03 cue focus pp-on
-0.23 cue focus subject controller
-0.22 cue focus subject none
-0.22 cue focus subject phrase
0.98 cue focus subject pronoun
-0.6 cue focus subject shared
-0.68 cue follow
-0.75 cue follow adj
-0.73 cue follow agent-pp-by
-0.78 cue follow np
-0.15 cue follow subject controller
-0.38 cue follow subject none
-0.38 cue follow subject phrase
-0.62 cue follow subject relative
0.2 cue force np
0.34 cue force np-to
-1.97 cue force subject controller
-1.73 cue force subject phrase
-1.17 cue form
-0.86 cue form np
-1.06 cue found
-0.54 cue found agent-pp-by
-0.82 cue found np
-0.74 cue found subject phrase
-0.63 cue found subject relative
-0.57 cue founder
-0.4 cue founder noun-of
-0.4 cue founder subject none
-1.71 cue free
-0.66 cue friend
-0.68 cue friend subject none
-0.48 cue front
-0.45 cue front noun-of
-0.48 cue front subject none
-0.95 cue fuel
-0.84 cue fuel np
-0.73 cue fuel subject phrase
-1.29 cue fund
0.19 cue fundraise
0.19 cue fundraise np
-0.94 cue gain
-1.05 cue gain subject controller
-0.26 cue gain subject phrase
-0.93 cue galvanize
-0.93 cue galvanize np
-1.51 cue garner
-1.32 cue gather
-0.91 cue gather subject phrase
-1.18 cue generate
-0.87 cue generate np
-0.48 cue get
0.17 cue get adj
-1.44 cue get bare
-0.74 cue get front
-0.43 cue get np
-0.96 cue get np-pronoun
-1.31 cue get np-to
-0.37 cue get subject none
-0.55 cue get subject phrase
-1.29 cue get subject pronoun
-0.76 cue get subject relative
0.28 cue get subject shared
-0.29 cue give
-0.83 cue give front
0.19 cue give np
-1.46 cue give np-pronoun
-0.77 cue give np-to
-0.94 cue give participle-np
-1.35 cue give participle-that
-1.37 cue give pp-to
-0.67 cue give subject controller
-0.48 cue give subject phrase
0.3 cue give subject pronoun
-1.01 cue give subject relative
-0.15 cue give subject shared
-0.46 cue go
0.23 cue go adj
-0.68 cue go front
-1.01 cue go np
-0.44 cue go pp-into
0.11 cue go pp-on
-0.76 cue go pp-to
-0.1 cue go subject controller
-0.7 cue go subject none
-0.69 cue go subject phrase
-0.36 cue go subject pronoun
-0.74 cue go subject relative
-1.07 cue go to
0.28 cue goal
0.3 cue govern
-0.62 cue government
-0.62 cue government subject none
-0.44 cue governor
-0.41 cue governor noun-of
-0.44 cue governor subject none
-1.01 cue graduate
-0.11 cue grant
0.26 cue greet
-0.55 cue group
-0.36 cue group noun-of
-0.46 cue group subject none
-0.81 cue grow
-0.56 cue grow adj
-0.61 cue grow np
-0.73 cue grow subject controller
-0.9 cue grow subject phrase
-1.48 cue grow up
-1.03 cue guarantee
0.3 cue guess
-0.1 cue guide
2.02 cue hail
-0.45 cue half
-0.45 cue half noun-of
-0.45 cue half subject none
-0.96 cue hand
-0.55 cue hand subject none
-0.87 cue hand subject phrase
-0.41 cue handful
-0.41 cue handful noun-of
-0.41 cue handful subject none
-1.38 cue handle
-0.7 cue handling
-0.7 cue handling noun-of-owned
-0.7 cue handling subject phrase
-1.76 cue hang
-0.56 cue happen
-0.42 cue happen adj
-0.61 cue happen pp-in
-0.75 cue happen pp-to
-0.42 cue happen subject none
-0.98 cue happen subject phrase
-1 cue happen subject pronoun
0.41 cue happen subject shared
-0.67 cue hard
-0.67 cue hard adjective-to
-0.57 cue hard subject pronoun
-0.53 cue have
-0.36 cue have adj
-0.47 cue have bare
-0.7 cue have front
-0.46 cue have np
0.61 cue have np-colon
-1.33 cue have np-to
-1 cue have np-wh
-1.27 cue have pp-at
1.44 cue have pp-in
-0.54 cue have subject controller
-0.92 cue have subject inverted
-0.78 cue have subject none
-0.61 cue have subject phrase
-0.59 cue have subject pronoun
0.54 cue have subject relative
-1.01 cue have subject shared
-0.92 cue have to
-0.76 cue head
-0.36 cue head noun-of
-1.07 cue head np
-0.52 cue head pp-into
-0.96 cue head pp-to
-0.43 cue head subject none
-0.71 cue head subject phrase
-0.64 cue head subject pronoun
-0.6 cue headquarters
-0.52 cue headquarters subject phrase
-0.09 cue hear
-0.37 cue hear np
0.17 cue hear subject controller
-0.65 cue hear subject phrase
0.13 cue hear subject pronoun
-0.53 cue heart
-0.38 cue heart noun-of
-0.38 cue heart subject none
-0.58 cue help
-0.2 cue help adj
0.22 cue help bare
-0.91 cue help np
-0.98 cue help np-pronoun
-0.22 cue help subject controller
-0.48 cue help subject none
-0.97 cue help subject phrase
-1.58 cue help subject pronoun
-1.02 cue help subject relative
0.98 cue help subject shared
-0.84 cue help to
0.88 cue highlight
0.54 cue highlight np
0.21 cue highlight subject controller
0.29 cue highlight subject phrase
0.47 cue hint
0.08 cue hire
0.44 cue hire np
-0.61 cue hire subject controller
-0.7 cue hire subject phrase
-0.83 cue history
-0.32 cue history noun-of
-0.45 cue history subject none
0.16 cue hit
-0.87 cue hit np
0.65 cue hit subject controller
0.48 cue hit subject phrase
-0.26 cue hold
0.44 cue hold adj
-0.43 cue hold bare
-0.48 cue hold front
-0.8 cue hold np
0.85 cue hold subject controller
-0.6 cue hold subject none
-0.43 cue hold subject phrase
-0.55 cue hold subject pronoun
-0.79 cue hold subject relative
-1.14 cue hold subject shared
-0.15 cue hold up
-0.52 cue home
-0.45 cue home noun-to
-0.48 cue home subject none
0.43 cue hope
0.74 cue hope bare
-0.55 cue hope noun-of
-1.11 cue hope subject none
0.47 cue hope subject phrase
0.46 cue hope subject pronoun
1.47 cue hope that
0.44 cue hope to
-0.35 cue host
-0.4 cue host agent-pp-by
-0.86 cue host noun-of
-1.3 cue host np
0.76 cue host subject none
-1.01 cue host subject phrase
-0.49 cue hour
-0.38 cue hour noun-of
-0.49 cue hour subject none
-0.69 cue house
-0.44 cue hundred
-0.44 cue hundred noun-of
-0.44 cue hundred subject none
-1.45 cue hurt
0.39 cue idea
0.55 cue idea noun-of
0.65 cue idea noun-that
0.66 cue idea subject none
1.03 cue identify
-0.15 cue identify np
0.35 cue identify subject phrase
0.11 cue ignore
0.84 cue ignore np
0.85 cue ignore subject phrase
-0.46 cue image
-0.43 cue image noun-of
-0.45 cue image subject none
-0.34 cue imagine
-0.88 cue impact
-0.37 cue impact subject none
0.32 cue imply
-1.41 cue imply that
-0.45 cue importance
-0.4 cue importance noun-of
-0.45 cue importance subject none
-0.83 cue important
-0.88 cue important adjective-to
0.46 cue impose
0.28 cue impose np
-0.88 cue improve
-0.76 cue improve np
-0.93 cue improve subject controller
-0.38 cue incite
-0.38 cue incite np
-0.33 cue incite subject phrase
-0.15 cue include
-0.25 cue include bare
-0.73 cue include front
-0.19 cue include np
1.09 cue include np-to
-0.2 cue include subject controller
-0.8 cue include subject none
-0.35 cue include subject phrase
-0.08 cue include subject pronoun
0.11 cue include subject relative
-0.12 cue increase
-0.34 cue increase np
0.6 cue increase subject controller
-0.63 cue increase subject none
-0.66 cue increase subject phrase
0.34 cue indicate
0.89 cue indicate bare
0.93 cue indicate subject phrase
-0.24 cue indicate that
-1 cue influence
-0.44 cue influence subject none
0.75 cue insist
0.39 cue insist bare
0.36 cue insist subject controller
0.75 cue insist subject phrase
0.49 cue insist subject pronoun
-0.09 cue insist that
-1.2 cue inspire
0.53 cue intend
1.7 cue intend subject phrase
0.34 cue interest
0.54 cue interest subject none
-1.07 cue interrupt
-0.82 cue interview
-0.25 cue interview noun-on
-0.68 cue interview noun-that
-0.24 cue interview np
-0.48 cue interview subject none
-0.44 cue interview subject phrase
0.25 cue introduce np
0.15 cue introduce subject phrase
0.58 cue introduce subject pronoun
-1.09 cue invest
-0.46 cue invest pp-in
-0.95 cue invest subject phrase
-0.27 cue investigate
-1.46 cue investigate np
-0.29 cue investigate subject phrase
-0.73 cue investigation
-0.49 cue investigation subject none
-0.26 cue invite
1.09 cue invoke np
0.82 cue invoke subject phrase
-0.18 cue involve
-0.58 cue involve np
-0.35 cue involve participle-pp-in
0.67 cue involve passive-pp-in
-1.32 cue involve subject phrase
-0.45 cue issue
0.47 cue issue noun-of
-0.09 cue issue np
-0.09 cue issue subject none
-0.14 cue issue subject phrase
-0.62 cue job
-0.63 cue job subject none
-0.33 cue join
-0.93 cue join agent-pp-by
-0.5 cue join np
-0.76 cue join subject phrase
-1.65 cue join subject pronoun
1.02 cue joke
0.69 cue judge
-1.18 cue judge subject none
0.1 cue jump subject phrase
-0.3 cue keep
-0.24 cue keep ing
-0.49 cue keep np
-0.88 cue keep np-pronoun
-1.61 cue keep subject pronoun
-0.81 cue keep subject shared
-0.73 cue kill
-0.62 cue kill np
-0.75 cue kill subject controller
-0.76 cue kill subject phrase
-0.71 cue kill subject relative
0.09 cue kind
-0.54 cue kind noun-of
-0.54 cue kind subject none
0.91 cue knock
0.52 cue know
0.17 cue know bare
0.21 cue know np
-0.94 cue know participle-pp-as
0.29 cue know passive-pp-as
1.36 cue know passive-pp-for
0.67 cue know subject none
0.43 cue know subject phrase
-0.19 cue know subject pronoun
0.19 cue know subject relative
0.82 cue know that
0.29 cue know wh
-1 cue lack
-0.92 cue lack subject phrase
1.78 cue lament
0.43 cue lament subject phrase
-1.63 cue land
-0.09 cue launch
-0.16 cue launch np
-0.14 cue launch subject phrase
0.42 cue lay
-0.93 cue lay np
0.46 cue lay out
-0.14 cue lay out np
1.02 cue lay out subject phrase
0.72 cue lay subject phrase
-0.6 cue lead
-0.71 cue lead agent-pp-by
-0.88 cue lead bare
-0.43 cue lead front
-0.24 cue lead noun-in-owned
-0.55 cue lead noun-over
-0.23 cue lead noun-over-owned
-0.42 cue lead np
-1.19 cue lead np-to
-0.12 cue lead pp-to
-0.97 cue lead subject controller
-0.41 cue lead subject none
-0.65 cue lead subject phrase
-1.25 cue lead subject pronoun
-0.79 cue lead subject relative
0.53 cue lead subject shared
-0.54 cue lead up
-0.54 cue lead up pp-to
-0.54 cue lead up subject phrase
-0.1 cue leader
-0.67 cue leader noun-of
0.41 cue lean
0.21 cue learn
0.47 cue learn subject phrase
-0.51 cue learn subject pronoun
0.1 cue learn that
-0.4 cue leave
-1.23 cue leave bare
-1.09 cue leave np
-1.24 cue leave np-to
-0.53 cue leave subject controller
-0.56 cue leave subject none
-0.82 cue leave subject phrase
-0.42 cue leave subject pronoun
-0.52 cue leave subject relative
-1.13 cue leave to
0.1 cue lend
-0.17 cue let
-1.35 cue let np
0.78 cue let np-pronoun
-0.86 cue let subject none
-1.13 cue let subject shared
-0.54 cue letter
-0.42 cue letter noun-to
-0.54 cue letter subject none
-0.29 cue level
0.54 cue level noun-of
0.41 cue level subject none
0.16 cue lie
-0.84 cue life
-0.49 cue lift
-0.8 cue light
-0.61 cue light subject none
0.76 cue like
1.5 cue like subject phrase
-0.08 cue like subject pronoun
0.7 cue like to
-0.61 cue likely
-0.44 cue likely adjective-to
-0.44 cue likely subject phrase
-1.24 cue likely subject pronoun
-0.83 cue limit
-0.78 cue limit np
-0.72 cue limit subject controller
-0.89 cue line
-0.49 cue line subject none
1.01 cue line up
0.38 cue link
-0.4 cue link subject phrase
0.85 cue list
-0.71 cue list noun-of
-0.79 cue list subject none
0.57 cue list subject phrase
-0.35 cue listen
-0.12 cue listen pp-to
-0.64 cue live
-0.86 cue live np
-0.69 cue live pp-in
-0.37 cue live subject none
-0.97 cue live subject phrase
-0.22 cue live subject pronoun
-0.48 cue live subject relative
-0.2 cue lobby
-1.45 cue lock
0.4 cue look
0.16 cue look adj
-1.64 cue look front
-0.21 cue look pp-at
-0.48 cue look pp-for
-0.83 cue look pp-like
-0.2 cue look subject none
0.55 cue look subject pronoun
-1.21 cue look subject shared
1.06 cue look to
-1.21 cue loom
-0.79 cue lose
-0.7 cue lose adj
-0.41 cue lose np
0.36 cue lose subject controller
-1.31 cue lose subject phrase
-1.14 cue lose subject pronoun
-0.78 cue lose subject relative
-1.07 cue lose subject shared
-0.72 cue loss
-0.32 cue loss noun-of
-0.42 cue loss subject none
-0.42 cue lot
-0.41 cue lot noun-of
-0.42 cue lot subject none
1.83 cue love
-0.61 cue maintain
-0.48 cue maintain np
-0.32 cue maintain subject phrase
-0.09 cue maintain subject pronoun
-0.44 cue majority
-0.42 cue majority noun-of
-0.43 cue majority subject none
1 cue make adj
-1.12 cue make bare
-0.94 cue make front
-0.7 cue make ing
-0.42 cue make np
1.73 cue make np-that
-0.59 cue make np-to
-1.46 cue make passive-adj
-0.29 cue make subject phrase
0.11 cue make subject pronoun
-0.27 cue make subject relative
0.52 cue make subject shared
-1.13 cue make up
-0.78 cue make up np
-0.89 cue make up subject phrase
-0.77 cue manage
-1.25 cue manage np
-1.34 cue manage subject phrase
0.13 cue manage to
-0.83 cue march
-0.58 cue margin
-0.34 cue margin noun-of
-0.4 cue margin subject none
-0.46 cue mark
1.17 cue mark np
-0.26 cue mark subject phrase
-1.09 cue market
-1.74 cue marry
-1.41 cue match
-1.07 cue matter
-0.28 cue matter noun-of
-0.31 cue matter subject none
-0.63 cue mayor
-0.39 cue mayor noun-of
-0.41 cue mayor subject none
-1.24 cue mean bare
-1.56 cue mean ing
-1.18 cue mean np
-0.73 cue mean subject controller
-0.87 cue mean subject none
-0.55 cue mean subject phrase
0.15 cue mean subject pronoun
0.93 cue mean subject relative
-0.31 cue mean that
-0.26 cue measure
-0.74 cue media
-0.74 cue media subject none
-0.31 cue meet
-0.48 cue meet np
-1.15 cue meet pp-with
-0.89 cue meet subject controller
-0.15 cue meet subject phrase
-1.37 cue meet subject pronoun
-0.59 cue meeting
-0.38 cue meeting noun-of
-0.48 cue meeting subject none
-0.47 cue member
-0.43 cue member noun-of
-0.47 cue member subject none
1.27 cue mention
-0.83 cue mention noun-of
0.11 cue mention np
0.71 cue mention subject controller
-1.1 cue mention subject none
0.79 cue mention subject phrase
0.69 cue mention subject pronoun
-0.13 cue message
-0.42 cue message noun-to
-0.91 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.6 cue million
-0.44 cue million noun-of
-0.44 cue million subject none
-1.29 cue mind
-0.65 cue miss
-1.28 cue miss np
0.1 cue miss subject phrase
-1.03 cue mix
0.51 cue mock
0.92 cue mock np
0.24 cue mock subject phrase
-0.51 cue moment
-0.38 cue moment noun-of
-0.51 cue moment subject none
-0.57 cue money
-0.39 cue money noun-for
-0.49 cue money subject none
-0.28 cue monitor
0.51 cue month
-0.96 cue month noun-of
-1.07 cue month noun-to
-0.72 cue mount
-0.53 cue move
-0.77 cue move adj
-0.97 cue move pp-to
-0.86 cue move subject none
-0.77 cue move subject phrase
-0.95 cue move subject pronoun
0.18 cue move subject shared
0.11 cue move to
0.34 cue name
0.96 cue name np
0.23 cue name subject controller
-1.05 cue name subject none
0.76 cue name subject phrase
-0.42 cue need
-0.2 cue need np
0.32 cue need np-to
-0.7 cue need participle-to
-0.66 cue need subject none
-0.34 cue need subject phrase
-0.72 cue need subject pronoun
-1 cue need subject relative
-0.57 cue need to
0.38 cue negotiate
-1.2 cue neighbor
0.53 cue network
-0.93 cue network subject none
-0.58 cue news
-0.32 cue news noun-for
-0.58 cue news subject none
-0.13 cue night
-0.6 cue night noun-of
-0.13 cue night subject none
0.46 cue nominate
0.76 cue nominate np
0.82 cue nominate subject phrase
-0.57 cue nomination
-0.36 cue nomination noun-for
-0.36 cue nomination noun-on
-0.4 cue nomination subject none
-0.66 cue nominee
-0.53 cue nominee subject none
-0.45 cue none
-0.43 cue none noun-of
-0.45 cue none subject none
0.77 cue note
1.07 cue note bare
0.9 cue note front
1.4 cue note front-quote
0.94 cue note np
0.33 cue note subject controller
-1.65 cue note subject none
0.23 cue note subject phrase
1.97 cue note subject pronoun
0.35 cue note that
0.16 cue nothing
0.16 cue nothing subject none
0.84 cue notice
-0.92 cue notion
-0.66 cue notion subject none
-0.45 cue number
-0.42 cue number noun-of
-0.42 cue number subject none
-1.1 cue obtain
-0.9 cue obtain np
-0.53 cue obtain subject controller
-0.86 cue obtain subject phrase
-1.25 cue occur
0.58 cue offer
-0.82 cue offer front
-0.1 cue offer subject controller
0.26 cue offer subject phrase
1.06 cue offer subject pronoun
-1.06 cue office
0.22 cue open
-0.74 cue open np
1.16 cue open subject controller
-0.59 cue open subject phrase
1.07 cue open up
0.39 cue opinion
-0.9 cue opponent
-0.44 cue opportunity
-0.37 cue opportunity noun-for
-0.47 cue opportunity noun-to
-0.44 cue opportunity subject none
0.72 cue oppose
-1.24 cue oppose front
0.59 cue oppose np
0.35 cue oppose subject controller
1.04 cue oppose subject phrase
-0.08 cue oppose subject relative
0.71 cue opposition
0.23 cue opposition noun-to
0.54 cue opposition noun-to-owned
0.11 cue opposition subject none
0.54 cue opposition subject phrase
0.8 cue order
-0.38 cue order subject none
1.86 cue order subject phrase
-0.66 cue organize
-1.28 cue organize np
-1.06 cue organizer
-0.65 cue other
-0.65 cue other subject none
0.84 cue outline
-1.37 cue overcome
-0.97 cue overlook
-1.7 cue oversee
-1.31 cue overshadow
-1.62 cue overtake
-0.97 cue own
-0.89 cue own np
-0.86 cue own subject phrase
-0.53 cue own subject relative
-0.46 cue page
-0.39 cue page noun-of
-0.4 cue page subject none
0.66 cue paint
-0.4 cue pair
-0.4 cue pair noun-of
-0.4 cue pair subject none
-0.5 cue part
-0.2 cue part noun-of
-0.25 cue part subject none
-0.83 cue participate
-0.77 cue participate pp-in
-0.66 cue party
-0.54 cue party subject none
-0.86 cue party subject phrase
-0.36 cue pass
0.47 cue pass np
-0.47 cue pass subject controller
0.53 cue pass subject phrase
-0.95 cue path
-0.4 cue path subject none
-0.49 cue pay
-0.57 cue pay np
0.39 cue pay participle-np
-1.08 cue pay pp-for
-0.54 cue pay subject controller
-0.57 cue pay subject none
-0.88 cue pay subject phrase
-1.05 cue pay subject pronoun
0.71 cue pay subject shared
-1.12 cue pend
0.13 cue people subject none
0.89 cue perceive
-0.38 cue percent
-0.4 cue percent noun-of
-0.27 cue percent noun-to
-0.38 cue percent subject none
-0.43 cue perform
-1.34 cue perform adj
-0.52 cue period
-0.37 cue period noun-of
-0.52 cue period subject none
-0.64 cue person
-0.64 cue person subject none
0.57 cue persuade
1.13 cue persuade np-to
0.26 cue persuade subject controller
-0.46 cue photo
-0.46 cue photo noun-of
-0.46 cue photo subject none
-0.45 cue pick
-0.87 cue pick np
-1 cue pick subject controller
-0.35 cue pick subject phrase
-0.74 cue pick up
-0.29 cue pick up np
-0.19 cue pick up subject phrase
-0.55 cue picture
-0.55 cue picture subject none
-0.52 cue piece
-0.52 cue piece subject none
0.21 cue pile
0.37 cue pile subject phrase
-0.62 cue pitch
-1.67 cue pivot
-0.13 cue place
-0.3 cue place np
-0.8 cue place subject none
-1.47 cue place subject phrase
0.18 cue plan
-0.57 cue plan noun-to-owned
0.46 cue plan subject none
0.18 cue plan subject phrase
1.57 cue plan to
-0.85 cue play
-0.47 cue play adj
-0.75 cue play np
-0.77 cue play subject controller
-0.44 cue play subject none
-1.03 cue play subject phrase
-1.11 cue play subject pronoun
-0.49 cue play subject relative
0.89 cue plead
0.81 cue plead subject phrase
0.31 cue pledge
0.37 cue pledge np
-1.4 cue pledge participle-np
0.41 cue pledge subject controller
-1.26 cue pledge subject none
0.71 cue pledge subject phrase
1.5 cue pledge subject pronoun
-1.59 cue pledge subject relative
1.06 cue pledge to
-0.87 cue plenty
-0.34 cue plenty noun-of
-0.34 cue plenty subject none
0.24 cue point
-0.62 cue point noun-for
0.56 cue point noun-of
1.1 cue point out
0.09 cue point out subject controller
0.46 cue point out that
0.96 cue point pp-to
0.34 cue point subject controller
-0.43 cue point subject none
0.33 cue point subject phrase
0.94 cue point subject pronoun
-0.98 cue poise
-0.86 cue poise passive-to
-0.9 cue poise subject phrase
0.39 cue policy
-0.64 cue politics
-0.55 cue politics subject none
-0.17 cue poll
-0.42 cue poll noun-of
-0.59 cue poll subject none
0.17 cue poll subject phrase
-0.89 cue popularity
0.55 cue portray
0.4 cue portray np-as
0.6 cue portray subject controller
0.57 cue portray subject phrase
-0.47 cue pose
-0.24 cue position
0.16 cue position noun-on-owned
-0.71 cue position subject none
0.73 cue position subject phrase
-0.58 cue possibility
-0.68 cue possibility noun-that
-0.58 cue possibility subject none
-1.82 cue possible
0.25 cue post
0.56 cue post np
-0.85 cue post subject none
1.53 cue post subject pronoun
-1.09 cue pour
-0.91 cue pour subject phrase
-0.78 cue power
-0.52 cue power subject none
-1.15 cue practice
0.66 cue praise
1.2 cue praise np
0.61 cue praise subject phrase
1.15 cue predict
0.49 cue predict subject phrase
1.72 cue prefer
0.85 cue prefer subject phrase
-0.13 cue prepare
-0.9 cue prepare np
0.19 cue prepare pp-for
-1.71 cue prepare subject phrase
-1.66 cue prepare subject pronoun
-0.69 cue presence
1.21 cue present
-0.57 cue present np
-0.8 cue present subject phrase
-0.22 cue president
-0.6 cue president noun-of
-0.12 cue president subject none
0.86 cue press
-1.02 cue press np
0.34 cue press subject controller
0.6 cue press subject phrase
-0.44 cue pressure noun-on
-0.63 cue pressure noun-to
-0.61 cue pressure subject none
0.6 cue prevent
-1.57 cue prevent np
-1.19 cue prevent subject controller
0.63 cue price
-0.57 cue primary
-0.49 cue primary subject none
-0.53 cue priority
-0.52 cue priority subject none
-0.79 cue problem
-0.91 cue produce
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
1.24 cue project
0.24 cue project subject phrase
1.13 cue promise
-0.13 cue promise pp-to
1.33 cue promise subject controller
0.49 cue promise subject none
0.69 cue promise subject phrase
0.29 cue promise subject pronoun
0.76 cue promise to
0.81 cue promote
0.31 cue promote np
0.33 cue promote subject controller
0.73 cue promote subject phrase
-0.51 cue prompt
0.7 cue prompt np
-1.16 cue prompt np-to
-0.76 cue prompt subject phrase
-1.24 cue propel
0.65 cue proposal
-1.09 cue proposal subject none
1.02 cue proposal subject phrase
1.03 cue propose
0.48 cue propose np
-0.2 cue propose subject controller
1.4 cue propose subject pronoun
0.7 cue prosecute
0.23 cue prospect
0.47 cue prospect noun-of
0.23 cue prospect subject none
-1.01 cue protect
-0.89 cue protect np
-0.69 cue protect subject controller
0.47 cue protest
-0.53 cue prove
-0.88 cue prove adj
0.53 cue prove subject controller
-0.18 cue prove subject phrase
-1.51 cue prove subject pronoun
0.97 cue prove to
-0.29 cue provide
-0.6 cue provide agent-pp-by
0.23 cue provide np
0.66 cue provide np-to
-0.27 cue provide subject controller
-0.26 cue provide subject phrase
-1.33 cue provide subject shared
1.23 cue publish np
-0.58 cue publish participle-pp-in
0.1 cue publish subject phrase
-0.35 cue pull
-0.15 cue pull np
-0.69 cue pull subject phrase
-1.46 cue purchase
-0.34 cue pursue
-0.29 cue pursue np
1.13 cue pursue subject controller
0.61 cue push
0.85 cue push adj
-0.58 cue push np
-0.2 cue push np-to
0.71 cue push pp-for
0.51 cue push subject controller
-1.45 cue push subject none
0.26 cue push subject phrase
0.59 cue push subject shared
0.9 cue push to
-0.2 cue put
-0.63 cue put np
-0.73 cue put np-pronoun
-0.89 cue put subject controller
-0.81 cue put subject none
0.68 cue put subject phrase
-1.02 cue put subject shared
-1.06 cue qualify
-0.94 cue qualify subject phrase
-0.49 cue quarter
-0.36 cue quarter noun-of
-0.49 cue quarter subject none
0.52 cue question
0.43 cue question noun-about
0.29 cue question noun-of
1.99 cue question np
-0.2 cue question subject controller
0.28 cue question subject none
0.91 cue question subject phrase
0.84 cue question wh
-0.94 cue quick
-0.94 cue quick adjective-to
-0.89 cue quick subject phrase
0.27 cue quote
0.72 cue quote subject phrase
-0.61 cue race
-0.31 cue race noun-for
-0.39 cue race subject none
-1.16 cue race subject phrase
1.17 cue rail
0.55 cue rail subject phrase
-0.2 cue raise
-1.39 cue raise bare
-0.32 cue raise subject controller
0.66 cue raise subject none
-0.7 cue raise subject phrase
-0.18 cue raise subject pronoun
0.78 cue raise subject relative
-0.65 cue rally
0.12 cue rally subject controller
-0.45 cue rally subject none
-1.2 cue rally subject phrase
0.2 cue range
0.62 cue range pp-from
-0.35 cue rank
-1.36 cue rank subject phrase
-0.99 cue rate
-0.35 cue rate subject none
-1.58 cue rattle
-0.25 cue reach
0.47 cue reach np
-1.15 cue reach out
-0.88 cue reach out pp-to
-0.3 cue reach subject controller
-0.43 cue reach subject phrase
0.22 cue react
-0.32 cue react pp-to
-0.14 cue react subject phrase
0.39 cue read
1.17 cue read front-quote
0.4 cue read np
1.31 cue read subject phrase
-0.5 cue ready
-0.11 cue ready adjective-to
-0.33 cue ready subject phrase
0.31 cue reason
-0.95 cue reason noun-for
0.69 cue reason noun-to
0.4 cue reason subject none
1.88 cue rebuke
0.82 cue recall
0.57 cue recall front-quote
0.41 cue recall np
1.03 cue recall subject controller
0.36 cue recall subject phrase
-0.7 cue receive
-0.75 cue receive np
-0.47 cue receive subject phrase
-1.11 cue receive subject pronoun
0.36 cue recognize
1.58 cue recognize subject phrase
-0.3 cue recognize that
0.94 cue recommend
-0.42 cue record
-0.4 cue record noun-of
-0.52 cue record subject none
0.25 cue record subject phrase
1.03 cue recount
-0.52 cue reduce
0.1 cue reduce np
0.19 cue reduce subject controller
0.86 cue refer
1.41 cue refer pp-to
-0.08 cue refer subject phrase
0.85 cue reference
0.64 cue reference np
-0.11 cue reference subject none
-0.36 cue reflect
-0.1 cue reflect np
1.23 cue reflect pp-on
-1.67 cue reflect subject controller
0.36 cue reflect subject phrase
0.56 cue refuse
0.43 cue refuse subject phrase
-0.66 cue refuse subject pronoun
0.48 cue refuse subject shared
0.36 cue refuse to
1.09 cue regard
-0.56 cue regard np
-0.71 cue register
-0.42 cue register participle-bare
-0.61 cue register participle-np
-0.77 cue register subject controller
-0.33 cue register subject none
-0.09 cue register subject phrase
0.42 cue reiterate
-0.25 cue reiterate subject phrase
0.88 cue reject
0.68 cue reject np
-0.08 cue reject np-that
0.82 cue reject subject phrase
-0.77 cue relate
-0.74 cue relate subject phrase
-0.6 cue relationship
-0.44 cue relationship noun-with-owned
-0.55 cue relationship subject phrase
-0.09 cue release
-1.33 cue release agent-pp-by
-0.7 cue release bare
-0.48 cue release noun-of
0.29 cue release np
-0.26 cue release participle-bare
-0.48 cue release participle-np
1.08 cue release passive-none
-0.69 cue release subject none
0.33 cue release subject phrase
0.1 cue rely
0.48 cue rely pp-on
-1 cue rely subject phrase
-0.29 cue remain
-0.49 cue remain adj
-1.07 cue remain bare
-0.85 cue remain front
-0.09 cue remain np
-0.78 cue remain pp-in
-0.38 cue remain subject controller
-0.48 cue remain subject none
-0.24 cue remain subject phrase
-0.28 cue remain subject pronoun
-0.81 cue remain subject shared
0.87 cue remark
0.41 cue remark subject phrase
1.11 cue remember
1.42 cue remind
-0.34 cue remind subject phrase
0.21 cue reminder
0.21 cue reminder subject none
-1.14 cue remove
-0.67 cue remove subject phrase
-0.17 cue renew
-1.02 cue repeal
0.64 cue repeat
0.6 cue repeat np
0.86 cue repeat subject controller
0.46 cue repeat subject phrase
-1.21 cue replace
-0.9 cue replace np
-0.62 cue replace subject controller
0.41 cue reply
1.66 cue reply subject phrase
0.7 cue report
1.16 cue report agent-pp-by
1.36 cue report bare
1.8 cue report front
-0.2 cue report front-quote
0.09 cue report ing
0.65 cue report np
-1.52 cue report pp-from
-0.5 cue report subject controller
0.33 cue report subject none
0.46 cue report subject phrase
0.38 cue report that
0.64 cue reportedly
0.64 cue reportedly adverb
0.64 cue reportedly subject none
-0.62 cue reporter
-0.67 cue reporter noun-that
-0.62 cue reporter subject none
-0.34 cue represent
-0.66 cue represent front
-0.42 cue represent np
-0.31 cue represent subject phrase
0.36 cue represent subject pronoun
-0.85 cue represent subject relative
-0.76 cue reputation
1.45 cue request
0.61 cue request subject none
1.21 cue request subject phrase
0.4 cue require
-0.89 cue require np
0.54 cue require subject phrase
-1 cue require subject relative
-1.08 cue resign
0.27 cue resist
-1.09 cue resolve
-1.32 cue resonate
0.44 cue resource
0.44 cue resource subject none
-1.2 cue respect
0.38 cue respond
0.18 cue respond front-quote
0.21 cue respond pp-to
0.83 cue respond subject controller
0.2 cue respond subject phrase
-0.1 cue response noun-to
-0.14 cue response subject none
-0.6 cue responsibility
-0.6 cue responsibility subject none
-0.12 cue rest
-0.49 cue rest noun-of
-0.48 cue rest subject none
1.08 cue restrict
1.24 cue restrict subject phrase
-0.39 cue result
-0.41 cue result noun-of
-0.84 cue result pp-in
-0.48 cue result subject none
0.54 cue result subject phrase
-1.53 cue retain
-1.06 cue retire
-0.5 cue retire participle-np
-0.49 cue retire subject controller
-0.48 cue retire subject none
-0.33 cue return
0.3 cue return np
-0.6 cue return subject none
-0.56 cue return subject phrase
-0.44 cue return subject pronoun
1.06 cue retweet
0.54 cue reveal
0.43 cue reveal bare
1.12 cue reveal np
0.49 cue reveal subject phrase
-0.09 cue reverse
-0.08 cue reverse np
-0.25 cue reverse subject phrase
-0.08 cue review
0.33 cue rhetoric
-0.09 cue right
1.15 cue rip
-0.57 cue rise
-0.7 cue rise noun-of
-0.62 cue rise np
-0.93 cue rise subject controller
0.63 cue rise subject none
-1.16 cue rise subject phrase
-0.93 cue risk
-0.52 cue risk subject none
-0.9 cue rival
-0.86 cue rival subject phrase
-0.57 cue role
-0.3 cue role noun-in-owned
-0.37 cue role noun-of
-0.5 cue role subject none
-0.63 cue role subject phrase
-1.36 cue roll
0.55 cue roll out
-0.6 cue round
-0.38 cue round noun-of
-0.39 cue round subject none
1.13 cue rule
-0.65 cue rule noun-of
-1.33 cue rule subject none
-0.6 cue run
-0.83 cue run adj
-1.13 cue run bare
-0.38 cue run front
0.13 cue run np
-1.05 cue run pp-for
-1.02 cue run pp-on
-0.41 cue run subject controller
-0.39 cue run subject none
-0.27 cue run subject phrase
-1.54 cue run subject pronoun
-0.86 cue run subject relative
-1.66 cue rush
-0.76 cue sale
-1.48 cue save
0.6 cue say
0.51 cue say adj
0.85 cue say bare
0.18 cue say colon
1.65 cue say front
0.36 cue say front-quote
0.39 cue say np
0.45 cue say np-bare
-0.34 cue say np-pronoun
1.58 cue say np-quote
0.1 cue say np-to
-0.26 cue say pp-about
-0.5 cue say pp-on
0.51 cue say quote
0.47 cue say subject controller
0.35 cue say subject inverted
-1.46 cue say subject none
0.69 cue say subject phrase
0.69 cue say subject pronoun
0.83 cue say subject relative
0.33 cue say that
0.36 cue say wh
-0.52 cue scene
-0.52 cue scene subject none
-0.55 cue schedule passive-to
-1.48 cue schedule subject phrase
-1.29 cue score
-1.18 cue score np
-0.9 cue scramble
-0.99 cue scramble subject phrase
-0.8 cue scramble to
0.45 cue scrutiny
0.45 cue scrutiny subject none
-1.69 cue search
-1.22 cue seat
-0.28 cue seat subject none
-0.41 cue secretary
-0.17 cue secretary noun-of
-0.19 cue secretary subject none
-0.98 cue secure
-0.98 cue secure np
-0.58 cue secure subject controller
0.43 cue see
0.43 cue see bare
-1.73 cue see front
0.29 cue see np
1.02 cue see np-as
0.31 cue see np-pronoun
1.31 cue see passive-pp-as
-0.48 cue see subject controller
0.54 cue see subject none
0.43 cue see subject phrase
0.35 cue see subject pronoun
0.62 cue see subject relative
0.38 cue seek
0.85 cue seek np
0.52 cue seek subject controller
0.32 cue seek subject phrase
0.88 cue seek subject pronoun
0.17 cue seek to
0.55 cue seem
0.84 cue seem adj
1.22 cue seem pp-like
0.98 cue seem subject none
0.18 cue seem subject phrase
0.33 cue seem subject pronoun
0.35 cue seem subject relative
-1.85 cue seem subject shared
0.64 cue seem to
-0.36 cue seize
-0.68 cue seize subject phrase
-1.34 cue select
-0.94 cue select subject phrase
-0.83 cue sell
-0.22 cue sell np
0.19 cue sell subject controller
-1.12 cue sell subject phrase
-0.37 cue senator
0.21 cue senator subject none
-0.96 cue send
0.13 cue send np
-0.12 cue send out
0.9 cue send out subject phrase
-0.5 cue send subject none
-0.46 cue send subject phrase
-1.42 cue send subject pronoun
-0.95 cue send subject shared
0.84 cue sense
0.14 cue sense noun-of
1.02 cue sense subject none
1.38 cue sentence
-0.43 cue series
-0.41 cue series noun-of
-0.43 cue series subject none
-0.62 cue serve
-0.35 cue serve front
-0.81 cue serve np
-0.29 cue serve pp-as
-0.58 cue serve pp-in
-0.61 cue serve subject controller
-0.47 cue serve subject phrase
-1.22 cue serve subject pronoun
-0.59 cue serve subject relative
-0.65 cue serve subject shared
-0.18 cue set
-0.86 cue set noun-of
0.52 cue set np
0.49 cue set participle-to
-1.45 cue set passive-to
-1.53 cue set subject controller
0.53 cue set subject none
-0.52 cue set subject phrase
-1.22 cue set up
-0.92 cue set up np
-0.87 cue set up subject phrase
-1.44 cue settle
-2.01 cue shake
-0.44 cue shape
0.27 cue share
-0.54 cue share noun-of
0.14 cue share np
-0.71 cue share subject none
0.17 cue share subject phrase
-1.78 cue shed
-0.59 cue shift
0.32 cue shift np
-1.3 cue shift subject controller
-1.14 cue shift subject phrase
-1.57 cue shock
-0.17 cue shoot
0.34 cue shoot subject phrase
0.97 cue shout
0.65 cue shout subject phrase
0.61 cue show
0.46 cue show bare
0.95 cue show front
0.37 cue show np
-0.32 cue show subject none
0.78 cue show subject phrase
-0.16 cue show subject pronoun
0.11 cue show subject relative
-0.44 cue show subject shared
0.5 cue show that
-1.4 cue show up
-0.3 cue show wh
1.12 cue side
-0.83 cue side noun-of
-0.91 cue side subject none
0.53 cue sign
-0.4 cue sign noun-of
0.13 cue sign noun-that
-0.17 cue sign np
0.38 cue sign subject none
-0.26 cue sign up
1.08 cue signal
0.16 cue signal subject phrase
-1.09 cue sit
-0.69 cue sit subject controller
-0.91 cue sit subject phrase
0.88 cue skeptical
1.01 cue slam
1.57 cue slam np
-1.49 cue slate
-1.79 cue solidify
-0.82 cue something
-0.82 cue something subject none
-0.46 cue son
-0.4 cue son noun-of
-0.4 cue son subject none
-0.57 cue sort
-0.4 cue sort noun-of
-0.45 cue sort subject none
-0.92 cue sound adj
-1.19 cue sound subject phrase
-0.72 cue source
-0.36 cue source noun-of
-0.39 cue source subject none
-0.33 cue spark
0.67 cue speak adj
-1.04 cue speak front
-0.93 cue speak np
1.13 cue speak out
0.27 cue speak pp-about
-0.36 cue speak pp-at
-1.15 cue speak pp-in
-0.27 cue speak pp-on
-0.38 cue speak pp-to
-0.26 cue speak pp-with
-0.16 cue speak subject controller
-0.57 cue speak subject none
0.61 cue speak subject pronoun
-1.52 cue speak subject shared
0.58 cue speak to
0.09 cue speech
-0.52 cue speech noun-to
-1.61 cue speech noun-to-owned
-0.73 cue speech subject none
0.49 cue speech subject phrase
-0.57 cue spend
-0.61 cue spend np
-0.27 cue spend subject controller
-0.46 cue spend subject none
-0.95 cue spend subject phrase
-0.66 cue spend subject pronoun
0.31 cue spend subject relative
-1.3 cue split
-0.4 cue spokesman
-0.37 cue spokesman noun-for
-0.4 cue spokesman subject none
-0.39 cue spokeswoman
-0.39 cue spokeswoman noun-for
-0.39 cue spokeswoman subject none
-1.34 cue sponsor
-0.59 cue spot
-0.99 cue spread
-1.01 cue spread np
-0.32 cue spread subject none
-0.9 cue staff
-0.45 cue staff subject none
0.21 cue stage
-0.87 cue stage subject none
-1.1 cue stake
-1.05 cue stake subject phrase
-1.02 cue stance
-0.26 cue stand
-0.83 cue stand pp-in
-0.42 cue stand subject phrase
0.62 cue stand subject pronoun
-1.19 cue star
-0.57 cue start
-1.21 cue start ing
-0.37 cue start noun-of
-0.45 cue start np
1.56 cue start pp-with
-1.16 cue start subject controller
-0.42 cue start subject none
-0.29 cue start subject phrase
-1.61 cue start subject pronoun
-0.77 cue start subject relative
-1.14 cue start to
0.29 cue state
-0.61 cue state noun-of
-1.84 cue state noun-of-owned
0.28 cue state noun-to
-0.73 cue state subject controller
-0.54 cue state subject none
0.5 cue state subject phrase
2.75 cue state subject pronoun
-0.36 cue state that
0.09 cue statement
-0.79 cue statement noun-that
-0.93 cue statement subject none
0.86 cue statement subject phrase
-0.9 cue stay
-0.54 cue stay adj
-0.41 cue stay pp-in
-0.7 cue stay subject controller
-0.96 cue stay subject phrase
0.79 cue steal
-0.8 cue step
0.53 cue step up np
-0.77 cue stick
-1.09 cue stick pp-to
0.2 cue stick subject phrase
-1.72 cue stir
-0.27 cue stop
0.82 cue stop np
1.33 cue stop subject controller
-0.78 cue stop subject none
-1.63 cue stop subject phrase
-0.26 cue story
0.27 cue story noun-about
-0.62 cue story noun-of
-0.46 cue strategist
-0.36 cue strategist noun-for
-0.43 cue strategist subject none
0.36 cue strategy
0.1 cue strategy subject none
-0.53 cue strength
-0.39 cue strength noun-of
-0.47 cue strength subject none
0.28 cue stress
0.14 cue stress subject phrase
-1.08 cue stretch
-0.34 cue strike
-0.7 cue strike np
0.43 cue strike subject phrase
0.34 cue string
0.34 cue string noun-of
0.34 cue string subject none
-0.5 cue struggle
0.47 cue struggle subject controller
-0.15 cue struggle subject phrase
-0.14 cue struggle to
-1.51 cue study
-1.82 cue stump
-0.93 cue subject
-0.3 cue subject noun-of
-0.31 cue subject subject none
-1.41 cue succeed
-0.58 cue success
-0.36 cue success noun-in-owned
-0.47 cue success subject phrase
0.27 cue sue
0.76 cue sue np
-2.14 cue sue subject phrase
-1.11 cue suffer
-1.1 cue suffer subject phrase
0.49 cue suggest
0.78 cue suggest bare
-0.54 cue suggest np
-0.27 cue suggest subject controller
0.7 cue suggest subject phrase
0.73 cue suggest subject pronoun
0.24 cue suggest subject relative
-0.5 cue suggest subject shared
0.17 cue suggest that
1.32 cue suggestion
0.5 cue support
-1.57 cue support bare
-1.57 cue support front
1.13 cue support ing
1.2 cue support noun-for
-1.04 cue support noun-for-owned
-1.07 cue support noun-of
0.97 cue support np
-0.11 cue support subject controller
0.1 cue support subject none
0.42 cue support subject phrase
0.11 cue support subject pronoun
0.57 cue support subject relative
0.81 cue supporter noun-of
0.36 cue supporter subject none
-1.2 cue supporter subject phrase
-0.91 cue suppose
-0.94 cue suppose passive-to
-0.41 cue surge
0.95 cue surge subject none
0.15 cue surprise
1.43 cue surprise subject none
-0.9 cue surround
-0.73 cue surround np
-0.67 cue surround subject phrase
-0.45 cue survey
1.4 cue survey participle-adj
-0.61 cue survey subject none
0.37 cue survey subject phrase
-1.34 cue survive
-0.7 cue survive np
-0.73 cue survive subject phrase
0.69 cue suspect
-0.82 cue suspend
-0.2 cue suspend np
-0.19 cue suspend subject phrase
-0.59 cue sweep
-1.45 cue swing
-1.44 cue switch
-0.9 cue system
-0.22 cue take
-0.92 cue take front
-0.33 cue take np
-1.43 cue take np-pronoun
-1.4 cue take np-to
-1.02 cue take on
-0.7 cue take on np
-1.15 cue take on subject phrase
-0.53 cue take over
-1.52 cue take pp-to
0.08 cue take subject controller
0.34 cue take subject none
-0.34 cue take subject phrase
-0.4 cue take subject pronoun
-0.19 cue take subject relative
-1.15 cue take subject shared
0.54 cue talk
1.18 cue talk adj
-0.97 cue talk np
0.22 cue talk pp-about
-0.2 cue talk pp-to
0.66 cue talk subject controller
0.42 cue talk subject none
0.35 cue talk subject phrase
0.4 cue talk subject pronoun
-1.7 cue tap
0.25 cue target
0.56 cue target np
-0.82 cue target subject none
0.08 cue target subject phrase
-1.31 cue task
-0.74 cue tax
-0.37 cue tax subject none
-0.19 cue teach
0.63 cue tell
1.44 cue tell front
0.54 cue tell front-quote
-0.65 cue tell np
0.73 cue tell np-bare
-0.96 cue tell np-pronoun
0.39 cue tell np-quote
0.44 cue tell np-that
-0.25 cue tell np-to
1.41 cue tell np-wh
0.33 cue tell subject controller
-0.72 cue tell subject none
0.66 cue tell subject phrase
0.71 cue tell subject pronoun
0.6 cue tell subject shared
-0.45 cue ten
-0.45 cue ten noun-of
-0.45 cue ten subject none
-0.91 cue tend
-0.74 cue tend subject phrase
-1.01 cue tend to
-0.53 cue term
-0.44 cue term noun-of
-0.47 cue term subject none
-1.28 cue test
-0.33 cue test subject none
1 cue thank
-0.44 cue thanks
-0.44 cue thanks noun-to
-0.44 cue thanks subject none
-0.81 cue thing
-0.53 cue thing subject none
0.62 cue think
0.67 cue think adj
0.76 cue think bare
-0.31 cue think front
-0.17 cue think pp-of
0.75 cue think subject phrase
0.29 cue think subject pronoun
0.14 cue think subject relative
-1.22 cue think subject shared
-0.53 cue thousand
-0.45 cue thousand noun-of
-0.46 cue thousand subject none
0.51 cue threat
-0.58 cue threat noun-of
-0.84 cue threat subject none
0.55 cue threaten
0.18 cue threaten subject controller
1.33 cue threaten subject phrase
0.64 cue threaten to
0.15 cue throw
-0.48 cue throw subject phrase
-0.43 cue tie
-0.48 cue tie noun-to
-0.1 cue tie subject controller
-0.48 cue tie subject none
-0.55 cue tie subject phrase
-0.53 cue time
-0.46 cue time noun-for
-0.93 cue time noun-that
0.41 cue time noun-to
-0.14 cue time subject none
0.83 cue title
-1.83 cue title subject phrase
-1.06 cue top
-0.3 cue top noun-of
-0.3 cue top subject none
-0.5 cue topic
-0.5 cue topic subject none
-0.57 cue total
-0.33 cue total subject none
-0.97 cue tour
0.71 cue tout
1.62 cue tout np
-0.73 cue tout subject phrase
0.33 cue track
0.31 cue trade
0.92 cue trade np
-0.91 cue trade subject phrase
-0.87 cue trail
-1.01 cue trail np
-0.48 cue trail subject none
-0.92 cue trail subject phrase
-0.94 cue trail subject pronoun
-1.55 cue transform
0.13 cue translate
-1.12 cue travel
-0.94 cue travel subject phrase
-1.83 cue treat
-0.72 cue trip
-0.4 cue trip noun-to
-0.4 cue trip subject none
-1.55 cue trounce
0.56 cue trust
-0.71 cue try
-0.5 cue try front
-0.72 cue try pp-to
-0.35 cue try subject controller
-0.41 cue try subject none
-0.94 cue try subject phrase
-0.35 cue try subject pronoun
-0.5 cue try to
-0.25 cue turn
-0.98 cue turn adj
-0.75 cue turn np
-1.12 cue turn out
-0.79 cue turn out subject phrase
-1.37 cue turn out subject pronoun
-0.67 cue turn out to
-0.86 cue turn pp-into
-0.55 cue turn pp-to
-1.23 cue turn subject controller
-0.51 cue turn subject none
0.59 cue turn subject pronoun
-1.14 cue turn subject shared
0.62 cue tweet
0.52 cue tweet front-quote
0.96 cue tweet np
0.18 cue tweet subject controller
0.58 cue tweet subject phrase
-0.54 cue tweet subject pronoun
0.71 cue tweet that
-0.43 cue two-third
-0.43 cue two-third noun-of
-0.43 cue two-third subject none
-0.41 cue type
-0.41 cue type noun-of
-0.41 cue type subject none
-2.08 cue uncover
-0.47 cue undermine
0.72 cue underscore
0.69 cue underscore np
-0.15 cue underscore subject phrase
0.77 cue understand
0.21 cue understand np
-0.93 cue understand subject controller
-1.23 cue unfold
-1.51 cue unify
-1.45 cue unite
-0.1 cue unleash
0.25 cue unleash subject phrase
-1.06 cue unlikely
-0.77 cue unlikely adjective-to
-1.03 cue unlikely subject pronoun
0.77 cue unveil
-0.27 cue unveil subject phrase
-0.75 cue upcome
-0.61 cue upcome np
-0.86 cue upcome subject controller
-1.24 cue update subject phrase
-0.12 cue upend
-1.67 cue upset
0.8 cue urge
0.27 cue urge np
0.84 cue urge np-to
-0.47 cue urge subject controller
0.45 cue urge subject phrase
0.27 cue urge subject pronoun
-0.4 cue use
-0.76 cue use front
-0.35 cue use noun-of
-0.86 cue use noun-of-owned
-0.33 cue use np
-0.64 cue use np-as
-0.1 cue use subject controller
-0.72 cue use subject none
-0.44 cue use subject phrase
-1.05 cue use subject pronoun
0.23 cue use subject shared
-1.21 cue use to
-0.41 cue variety
-0.41 cue variety noun-of
-0.41 cue variety subject none
-1.14 cue vary
-0.49 cue version
-0.42 cue version noun-of
-0.42 cue version subject none
-0.51 cue veteran
-0.36 cue veteran noun-of
-0.51 cue veteran subject none
-0.51 cue victory
-0.33 cue victory noun-in-owned
-0.59 cue victory subject none
-0.45 cue victory subject phrase
-0.52 cue video
-0.36 cue video noun-of
-0.52 cue video subject none
0.94 cue vie
1.25 cue view
0.37 cue view noun-of
0.5 cue view subject none
-1.83 cue violate
-1.09 cue visit
-0.34 cue visit noun-to
-0.98 cue visit np
-0.3 cue visit subject none
-0.97 cue visit subject phrase
-0.35 cue voice
1.05 cue voice np
-0.73 cue voice subject none
0.88 cue voice subject phrase
0.09 cue vote
-1.55 cue vote adj
-1.17 cue vote front
-0.41 cue vote noun-for
-0.58 cue vote noun-to
1.01 cue vote np
1.09 cue vote pp-for
0.98 cue vote pp-in
-0.38 cue vote subject controller
-0.79 cue vote subject none
0.26 cue vote subject phrase
0.64 cue vote subject pronoun
0.44 cue vote subject relative
1.21 cue vote to
-0.42 cue voter
-0.54 cue voter noun-of
0.81 cue voter noun-to
-0.2 cue voter subject none
0.9 cue vow
1.17 cue vow subject phrase
0.84 cue vow subject pronoun
-0.48 cue vow subject shared
0.24 cue vow to
-1.51 cue wage
0.13 cue wait pp-for
-0.25 cue wait subject phrase
-0.46 cue wake
-0.41 cue wake noun-of
-0.41 cue wake subject none
-1.53 cue walk
0.55 cue want
-1.18 cue want front
0.83 cue want np
0.54 cue want np-to
0.17 cue want subject phrase
0.95 cue want subject pronoun
-0.56 cue want subject relative
0.45 cue want to
-0.6 cue war
-0.53 cue war subject none
1.35 cue warn
0.72 cue warn subject phrase
1.1 cue warn subject pronoun
-0.66 cue warn that
-0.14 cue watch
-0.54 cue watch np
-1.08 cue watch subject controller
-0.88 cue watch subject none
-0.24 cue watch subject phrase
-0.29 cue watch subject pronoun
-1.15 cue wave
-0.27 cue wave noun-of
-0.28 cue wave subject none
-0.6 cue way
-0.28 cue way noun-for
-0.41 cue way noun-of
-0.41 cue way noun-to
-0.6 cue way noun-to-owned
-0.53 cue way subject none
-0.81 cue way subject phrase
-1.41 cue wear
-1.02 cue wear subject phrase
0.08 cue week
-0.61 cue week noun-of
1.03 cue week noun-on
-1.07 cue week noun-that
-0.7 cue week noun-to
-0.38 cue week subject none
-0.13 cue weigh
1.07 cue welcome
-0.33 cue welcome subject phrase
-1.21 cue widen
-0.94 cue widen np
0.16 cue willing
0.16 cue willing adjective-to
0.22 cue willingness
-0.76 cue win
-0.65 cue win adj
0.08 cue win bare
-0.95 cue win front
-0.77 cue win np
-0.97 cue win np-to
-0.63 cue win pp-at
-0.37 cue win pp-in
-0.75 cue win pp-over
-0.6 cue win subject controller
-0.41 cue win subject none
-1.01 cue win subject phrase
-1.03 cue win subject pronoun
-0.87 cue win subject relative
-0.16 cue win subject shared
-0.57 cue wing
-0.39 cue wing noun-of
-0.39 cue wing subject none
0.62 cue winner
0.62 cue winner noun-of
0.62 cue winner subject none
0.66 cue withdraw
-0.45 cue withhold
-0.68 cue woman
-0.68 cue woman subject none
0.72 cue wonder
1.75 cue wonder subject phrase
0.18 cue wonder wh
-0.92 cue word
-0.26 cue word noun-of
-0.49 cue word subject none
-0.62 cue work
-0.64 cue work adj
-0.41 cue work front
-0.67 cue work np
-0.76 cue work pp-as
-1.06 cue work pp-at
-0.51 cue work pp-for
-0.49 cue work pp-in
-0.84 cue work pp-on
-0.78 cue work pp-with
-0.31 cue work subject controller
-0.44 cue work subject none
-0.79 cue work subject phrase
-1.13 cue work subject pronoun
-0.75 cue work subject relative
0.21 cue work subject shared
-0.1 cue work to
0.82 cue worry
-0.6 cue worry pp-about
0.43 cue write
0.89 cue write colon
0.48 cue write front
0.68 cue write front-quote
-0.18 cue write np
-0.47 cue write pp-in
1.13 cue write quote
-0.11 cue write subject controller
0.15 cue write subject inverted
-1.14 cue write subject none
0.58 cue write subject phrase
0.54 cue write subject pronoun
-0.54 cue write subject relative
-0.22 cue write subject shared
0.72 cue write that
-0.56 cue year
-0.33 cue year noun-of
-0.72 cue year noun-that
-0.44 cue year noun-to
-0.45 cue year subject none
0.25 cue yield
-0.18 cue ±
-0.18 cue ± subject phrase
0.13 form:finite
-0.09 form:imperative
-0.11 form:infinitive
-0.18 form:ing
0.53 frame according-end
0.53 frame according-end subject phrase
0.63 frame according-front
0.63 frame according-front subject phrase
0.17 frame according-middle
0.17 frame according-middle subject phrase
0.14 frame adj subject controller
-0.57 frame adj subject inverted
-0.46 frame adj subject none
-0.13 frame adj subject pronoun
0.42 frame adj subject relative
-0.63 frame adj subject shared
0.97 frame adjective-about
1.13 frame adjective-about subject phrase
-0.21 frame adjective-at
-0.58 frame adjective-by subject phrase
-0.31 frame adjective-for
-0.72 frame adjective-for subject phrase
-1 frame adjective-for subject pronoun
-0.18 frame adjective-in
-0.12 frame adjective-in subject phrase
-1.61 frame adjective-in subject pronoun
-1.06 frame adjective-in subject relative
0.3 frame adjective-of
0.5 frame adjective-of subject pronoun
0.25 frame adjective-that subject phrase
0.39 frame adjective-that subject pronoun
-0.1 frame adjective-to
0.09 frame adjective-to subject controller
-0.15 frame adjective-to subject phrase
-0.26 frame adjective-to subject pronoun
-0.32 frame adjective-to subject relative
-0.44 frame adjective-to subject shared
0.51 frame adjective-with subject phrase
0.13 frame adverb
0.13 frame adverb subject none
-0.88 frame agent-adj
-0.94 frame agent-adj subject phrase
-0.38 frame agent-bare
-0.17 frame agent-none
-0.18 frame agent-none subject phrase
-1.04 frame agent-np
-0.63 frame agent-np subject phrase
0.13 frame agent-pp-by
-0.56 frame agent-pp-by subject controller
0.1 frame agent-pp-by subject phrase
-0.4 frame agent-pp-by subject pronoun
1.19 frame agent-pp-by subject relative
-0.35 frame agent-pp-by subject shared
-1.41 frame agent-pp-for
-0.89 frame agent-pp-in
-0.73 frame agent-pp-in subject phrase
-0.26 frame agent-pp-on
-1.72 frame agent-that
-1.27 frame agent-to
-0.72 frame agent-to subject phrase
0.24 frame bare
0.33 frame bare subject controller
-1.73 frame bare subject inverted
-0.5 frame bare subject none
0.23 frame bare subject phrase
0.59 frame bare subject pronoun
0.16 frame bare subject relative
0.13 frame bare subject shared
-0.56 frame block
-0.14 frame block subject controller
-0.47 frame block subject phrase
-1.67 frame block subject pronoun
0.4 frame block-quote
0.88 frame block-quote subject phrase
0.44 frame colon
0.32 frame colon subject controller
0.28 frame colon subject none
0.31 frame colon subject phrase
0.33 frame colon subject pronoun
0.14 frame colon subject shared
-0.71 frame front
-0.18 frame front subject inverted
-0.46 frame front subject phrase
-0.7 frame front subject pronoun
-1.17 frame front subject relative
0.32 frame front-quote
0.46 frame front-quote subject phrase
0.36 frame front-quote subject pronoun
-1.76 frame front-quote subject relative
-1.47 frame ing subject controller
-0.6 frame ing subject none
0.27 frame ing subject phrase
0.19 frame ing subject pronoun
0.73 frame ing subject relative
-0.51 frame ing subject shared
0.42 frame label-capitals
0.42 frame label-capitals subject phrase
0.59 frame label-quote
0.59 frame label-quote subject phrase
-2.1 frame none
0.2 frame noun-about
0.2 frame noun-about subject none
0.5 frame noun-about-owned
0.5 frame noun-about-owned subject phrase
0.14 frame noun-against-owned
0.14 frame noun-against-owned subject phrase
-0.87 frame noun-by-owned
-0.87 frame noun-by-owned subject phrase
-0.46 frame noun-for
-0.46 frame noun-for subject none
0.24 frame noun-for-owned
0.24 frame noun-for-owned subject phrase
-0.67 frame noun-in-owned
-0.67 frame noun-in-owned subject phrase
-0.33 frame noun-of
-0.33 frame noun-of subject none
0.14 frame noun-of-owned
0.14 frame noun-of-owned subject phrase
-0.5 frame noun-on
-0.5 frame noun-on subject none
-0.22 frame noun-on-owned
-0.22 frame noun-on-owned subject phrase
-0.08 frame noun-over
-0.08 frame noun-over subject none
-0.71 frame noun-over-owned
-0.71 frame noun-over-owned subject phrase
1.29 frame noun-that-by
1.29 frame noun-that-by subject phrase
0.46 frame noun-that-owned
0.46 frame noun-that-owned subject phrase
-0.32 frame noun-to
-0.32 frame noun-to subject none
0.32 frame noun-to-by
0.32 frame noun-to-by subject phrase
0.75 frame noun-toward-owned
0.75 frame noun-toward-owned subject phrase
-0.34 frame noun-with-owned
-0.34 frame noun-with-owned subject phrase
0.22 frame np subject controller
-0.14 frame np subject none
0.1 frame np subject pronoun
0.12 frame np subject relative
0.35 frame np-as
0.62 frame np-as subject controller
-0.71 frame np-as subject none
0.16 frame np-as subject pronoun
1.36 frame np-as subject relative
0.34 frame np-as subject shared
0.09 frame np-bare
-0.3 frame np-bare subject controller
-1 frame np-bare subject none
0.18 frame np-bare subject phrase
0.34 frame np-bare subject relative
0.51 frame np-bare subject shared
0.2 frame np-colon
0.09 frame np-colon subject controller
-1.3 frame np-colon subject none
-0.16 frame np-colon subject phrase
0.82 frame np-colon subject pronoun
0.17 frame np-colon subject relative
0.19 frame np-colon subject shared
0.09 frame np-pronoun
0.15 frame np-pronoun subject controller
-0.93 frame np-pronoun subject none
0.16 frame np-pronoun subject phrase
0.16 frame np-pronoun subject pronoun
0.33 frame np-pronoun subject relative
-0.1 frame np-pronoun subject shared
0.14 frame np-quote
0.16 frame np-quote subject controller
0.24 frame np-quote subject pronoun
0.11 frame np-quote subject relative
0.55 frame np-quote subject shared
0.34 frame np-that
0.42 frame np-that subject controller
0.23 frame np-that subject none
0.24 frame np-that subject phrase
-0.16 frame np-that subject pronoun
-0.28 frame np-that subject shared
0.18 frame np-to
0.35 frame np-to subject controller
-0.99 frame np-to subject none
0.15 frame np-to subject phrase
0.11 frame np-to subject pronoun
0.08 frame np-to subject shared
0.21 frame np-wh subject controller
-0.69 frame np-wh subject none
-0.29 frame np-wh subject phrase
0.27 frame np-wh subject pronoun
-1.57 frame np-wh subject relative
0.59 frame np-wh subject shared
0.39 frame participle-adj
-0.67 frame participle-adj subject controller
0.89 frame participle-adj subject none
0.37 frame participle-adj subject phrase
-0.24 frame participle-bare
-0.43 frame participle-bare subject controller
0.22 frame participle-bare subject none
-0.63 frame participle-bare subject phrase
-0.28 frame participle-colon
-1.14 frame participle-colon subject none
0.08 frame participle-np
-0.22 frame participle-np subject controller
-0.09 frame participle-np subject none
0.53 frame participle-np subject phrase
-0.37 frame participle-np-as
-1.73 frame participle-np-bare
0.56 frame participle-np-pronoun
-0.12 frame participle-np-quote
-0.25 frame participle-np-that
0.18 frame participle-np-to
-0.85 frame participle-np-to subject controller
1.2 frame participle-np-to subject phrase
-0.46 frame participle-np-wh
-1.35 frame participle-np-wh subject controller
0.61 frame participle-pp-about
-2.31 frame participle-pp-about subject controller
0.84 frame participle-pp-about subject none
-0.89 frame participle-pp-as subject controller
1.74 frame participle-pp-as subject none
-0.76 frame participle-pp-as subject phrase
0.24 frame participle-pp-at
0.17 frame participle-pp-at subject phrase
0.55 frame participle-pp-by
-1.47 frame participle-pp-by subject phrase
-0.19 frame participle-pp-for
-0.59 frame participle-pp-for subject controller
-0.14 frame participle-pp-for subject phrase
-0.69 frame participle-pp-from
-0.52 frame participle-pp-from subject phrase
-0.49 frame participle-pp-in
-0.99 frame participle-pp-in subject controller
0.22 frame participle-pp-in subject none
-0.53 frame participle-pp-in subject phrase
-0.55 frame participle-pp-on subject controller
0.77 frame participle-pp-on subject none
0.1 frame participle-pp-on subject phrase
-0.98 frame participle-pp-to subject controller
0.56 frame participle-pp-to subject none
-0.32 frame participle-pp-with subject controller
-0.61 frame participle-pp-with subject none
0.2 frame participle-quote
-0.53 frame participle-quote subject phrase
0.39 frame participle-that
-0.55 frame participle-that subject controller
1.79 frame participle-that subject phrase
-0.19 frame participle-to subject controller
0.28 frame participle-to subject none
-0.1 frame participle-to subject phrase
0.16 frame participle-wh
-0.44 frame participle-wh subject controller
0.14 frame participle-wh subject none
-1.29 frame passive-adj subject pronoun
0.32 frame passive-adj subject relative
0.83 frame passive-adj subject shared
-0.23 frame passive-bare subject phrase
0.13 frame passive-bare subject pronoun
-0.59 frame passive-colon
-0.99 frame passive-ing
-0.4 frame passive-ing subject phrase
-0.43 frame passive-none
0.53 frame passive-none subject controller
-0.45 frame passive-none subject phrase
-0.84 frame passive-none subject pronoun
-0.16 frame passive-none subject relative
-0.52 frame passive-none subject shared
-0.1 frame passive-pp-about
-0.71 frame passive-pp-about subject phrase
-0.25 frame passive-pp-against
0.68 frame passive-pp-as
-0.49 frame passive-pp-as subject relative
-0.13 frame passive-pp-as subject shared
-1.15 frame passive-pp-at
-0.87 frame passive-pp-at subject phrase
-1.29 frame passive-pp-by
-0.75 frame passive-pp-by subject phrase
0.29 frame passive-pp-for
-0.26 frame passive-pp-for subject pronoun
-0.57 frame passive-pp-from
-0.25 frame passive-pp-from subject phrase
-0.31 frame passive-pp-in
-0.33 frame passive-pp-in subject phrase
-0.48 frame passive-pp-in subject pronoun
0.31 frame passive-pp-in subject relative
-1.15 frame passive-pp-in subject shared
-1.13 frame passive-pp-into
0.44 frame passive-pp-of
-0.14 frame passive-pp-on
0.4 frame passive-pp-on subject phrase
-0.53 frame passive-pp-on subject pronoun
-1.05 frame passive-pp-on subject relative
-1.22 frame passive-pp-on subject shared
0.08 frame passive-pp-over
-0.39 frame passive-pp-to
-0.56 frame passive-pp-to subject pronoun
-1.04 frame passive-pp-to subject shared
-0.11 frame passive-pp-with
-0.26 frame passive-pp-with subject phrase
-0.19 frame passive-pp-with subject pronoun
-0.14 frame passive-that
-0.48 frame passive-that subject phrase
0.72 frame passive-that subject pronoun
0.14 frame passive-to
-0.19 frame passive-to subject pronoun
0.29 frame passive-to subject relative
0.62 frame passive-to subject shared
0.27 frame passive-wh
0.09 frame passive-wh subject phrase
0.5 frame pp-about
0.96 frame pp-about subject controller
-0.6 frame pp-about subject none
0.62 frame pp-about subject pronoun
0.72 frame pp-about subject relative
-1.33 frame pp-about subject shared
0.37 frame pp-against
-0.24 frame pp-against subject controller
0.14 frame pp-against subject phrase
1.52 frame pp-against subject pronoun
-0.22 frame pp-around
0.14 frame pp-around subject phrase
-0.09 frame pp-as subject controller
0.67 frame pp-as subject none
-0.08 frame pp-as subject phrase
-0.17 frame pp-as subject relative
-0.98 frame pp-as subject shared
-0.39 frame pp-at subject controller
-0.73 frame pp-at subject none
-0.09 frame pp-at subject pronoun
0.35 frame pp-at subject relative
-0.48 frame pp-at subject shared
0.23 frame pp-behind
1.08 frame pp-behind subject phrase
-0.69 frame pp-by
-0.93 frame pp-by subject controller
-0.44 frame pp-by subject phrase
-0.93 frame pp-by subject pronoun
-0.83 frame pp-by subject shared
0.21 frame pp-for
0.34 frame pp-for subject controller
-0.97 frame pp-for subject none
0.1 frame pp-for subject phrase
0.22 frame pp-for subject pronoun
0.35 frame pp-for subject relative
-0.36 frame pp-for subject shared
-0.36 frame pp-from
-0.22 frame pp-from subject controller
0.49 frame pp-from subject none
-0.64 frame pp-from subject phrase
-1.25 frame pp-from subject pronoun
-0.73 frame pp-from subject relative
0.27 frame pp-from subject shared
-0.38 frame pp-in
-0.36 frame pp-in subject controller
-0.44 frame pp-in subject none
-0.62 frame pp-in subject phrase
-0.2 frame pp-in subject shared
-0.21 frame pp-into
0.6 frame pp-into subject controller
-0.32 frame pp-into subject none
-0.39 frame pp-into subject phrase
-1.37 frame pp-into subject pronoun
-0.7 frame pp-into subject relative
-0.31 frame pp-like
0.97 frame pp-like subject phrase
-0.24 frame pp-like subject pronoun
-1.28 frame pp-of subject controller
-0.95 frame pp-of subject none
0.27 frame pp-of subject phrase
0.83 frame pp-of subject pronoun
-1.18 frame pp-of subject shared
-0.14 frame pp-on
0.57 frame pp-on subject controller
-0.78 frame pp-on subject none
-0.26 frame pp-on subject phrase
-0.37 frame pp-on subject pronoun
-0.37 frame pp-on subject relative
-0.45 frame pp-on subject shared
0.36 frame pp-out
0.98 frame pp-out subject controller
0.18 frame pp-out subject phrase
0.11 frame pp-over subject controller
0.52 frame pp-over subject phrase
-0.39 frame pp-to subject none
-0.13 frame pp-to subject pronoun
-0.19 frame pp-to subject relative
-0.16 frame pp-to subject shared
-1.02 frame pp-toward
-0.73 frame pp-upon
-0.16 frame pp-with
-0.12 frame pp-with subject controller
-0.68 frame pp-with subject none
-0.19 frame pp-with subject phrase
0.1 frame pp-with subject pronoun
-0.33 frame pp-with subject relative
-0.61 frame pp-with subject shared
0.17 frame quote
0.69 frame quote subject controller
-1.87 frame quote subject none
0.26 frame quote subject pronoun
0.09 frame quote subject shared
0.42 frame that
0.51 frame that subject controller
-0.6 frame that subject none
0.34 frame that subject phrase
0.81 frame that subject pronoun
0.26 frame that subject relative
0.11 frame that subject shared
0.42 frame to subject controller
-1.45 frame to subject inverted
-0.27 frame to subject none
-0.1 frame to subject phrase
0.37 frame to subject relative
0.1 frame to subject shared
0.25 frame wh
0.12 frame wh subject controller
-1.98 frame wh subject inverted
0.3 frame wh subject none
0.26 frame wh subject phrase
0.53 frame wh subject pronoun
-0.67 frame wh subject relative
-0.15 head:%
-0.58 head:($)
-0.22 head:(CD)
-1.13 head:(IN)
0.79 head:(JJ)
0.34 head:(JJS)
-0.33 head:(WDT)
0.25 head:(name)
-0.24 head:a
0.6 head:account
-0.75 head:action
0.79 head:activist
1.48 head:actor
1.99 head:actress
0.35 head:ad
0.62 head:address
0.86 head:administration
0.89 head:adviser
1.1 head:advocate
0.66 head:agency
-1.91 head:agent
0.81 head:agreement
0.82 head:aide
-0.45 head:all
0.91 head:ally
1.47 head:analysis
1.45 head:analyst
-0.49 head:announcement
1.19 head:another
-0.58 head:answer
-0.53 head:appearance
-1.56 head:approach
1.55 head:argument
-0.67 head:article
-1.34 head:assault
-0.71 head:attack
-0.29 head:attacker
0.9 head:attendee
-1.05 head:attention
2.45 head:attorney
1.1 head:audience
0.62 head:authority
1.45 head:average
1.08 head:backer
-0.2 head:ballot
-0.34 head:bank
-0.9 head:battle
0.55 head:bill
0.56 head:board
-0.49 head:book
-1.21 head:border
-0.24 head:both
-0.31 head:brother
-1.06 head:building
0.38 head:bureau
-0.43 head:business
0.12 head:call
0.09 head:camp
0.41 head:campaign
-0.33 head:candidacy
0.44 head:candidate
-0.14 head:case
-0.29 head:caucus
-0.08 head:chairman
-1.56 head:challenge
-0.63 head:change
-0.28 head:check
0.28 head:child
1.15 head:citizen
0.5 head:city
-1.21 head:claim
-0.29 head:club
-1.41 head:coalition
-1.13 head:coin
0.55 head:colleague
-0.56 head:comment
-1.15 head:committee
0.62 head:community
0.43 head:company
-0.18 head:concern
-1.51 head:conference
0.69 head:conservative
-0.26 head:contest
-1.18 head:convention
-0.57 head:conversation
-0.69 head:country
-0.15 head:couple
0.33 head:course
0.4 head:court
0.49 head:critic
-1.1 head:criticism
-0.49 head:crowd
0.26 head:datum
1.31 head:daughter
-0.92 head:day
-0.7 head:deal
-1.72 head:death
-0.62 head:debate
-0.88 head:debt
-0.16 head:delegate
0.46 head:department
-0.91 head:developer
-0.76 head:dinner
-0.37 head:director
-1.6 head:disclosure
0.39 head:district
0.16 head:document
-0.11 head:dollar
0.13 head:donor
-0.19 head:economist
-1.12 head:economy
2.43 head:editorial
-1.05 head:effect
-0.09 head:effort
-1.29 head:election
0.51 head:electorate
0.48 head:elite
0.09 head:email
0.14 head:employee
-0.57 head:employer
-0.93 head:end
-1.59 head:endorsement
1.11 head:establishment
-0.61 head:event
-0.26 head:everyone
1.37 head:executive
1.82 head:expert
0.16 head:face
-0.78 head:fact
0.25 head:family
0.39 head:father
-0.35 head:field
-0.68 head:fight
-0.71 head:figure
0.2 head:filings
0.44 head:film
-0.2 head:finding
0.13 head:firm
-1.44 head:focus
-0.18 head:follower
-0.64 head:force
0.23 head:foundation
1.14 head:friend
0.67 head:front-runner
0.51 head:general
0.41 head:governor
0.37 head:group
0.09 head:growth
1.32 head:guy
-0.29 head:hacker
-1.5 head:hall
0.63 head:handful
0.39 head:he
-0.5 head:head
0.3 head:history
0.37 head:hopeful
0.12 head:host
-0.1 head:husband
-1.21 head:idea
-1.08 head:image
-1 head:immigrant
-0.15 head:incident
-0.75 head:income
0.38 head:industry
0.17 head:information
-0.8 head:initiative
1.27 head:insider
-1.87 head:interview
-0.59 head:investigation
-1.27 head:investment
1.01 head:investor
-0.81 head:issue
-0.66 head:it
-0.56 head:job
-0.65 head:journalist
0.35 head:judge
0.9 head:justice
-2.33 head:kind
0.88 head:lady
-1.27 head:language
0.32 head:lawmaker
0.37 head:lawsuit
-0.77 head:lawyer
-0.76 head:lead
1.04 head:leader
0.31 head:legislation
0.52 head:letter
-1.56 head:line
0.58 head:list
-1.25 head:loss
-0.87 head:lot
0.39 head:majority
-0.48 head:man
1 head:manager
-1.59 head:margin
-1.06 head:market
1.42 head:mayor
0.16 head:measure
-0.38 head:media
-0.16 head:meeting
0.42 head:member
0.86 head:mogul
-1.5 head:moment
-1.07 head:month
0.71 head:mother
-0.88 head:move
-0.18 head:movement
-0.98 head:name
0.29 head:nation
0.29 head:network
1.15 head:neurosurgeon
-1.66 head:news
0.2 head:newspaper
-1.78 head:night
-1.15 head:nomination
-0.26 head:nominee
0.48 head:number
0.12 head:observer
-1.51 head:obstacle
0.83 head:office
0.68 head:officer
0.71 head:official
0.72 head:one
0.88 head:operation
0.65 head:operative
-0.41 head:opinion
0.43 head:opponent
0.44 head:order
0.57 head:organization
1.59 head:organizer
1.05 head:outlet
-0.55 head:owner
1.53 head:page
0.34 head:pair
-0.16 head:panel
0.19 head:paper
-0.38 head:parent
-1.55 head:partner
0.29 head:party
-0.35 head:people
0.18 head:percent
-0.12 head:performance
-0.4 head:person
-0.36 head:piece
1.21 head:platform
-0.44 head:point
0.6 head:police
0.1 head:policy
0.73 head:politician
0.88 head:poll
1.24 head:polling
-1.59 head:popularity
-0.78 head:position
0.15 head:president
-0.13 head:price
-0.84 head:primary
-1.52 head:problem
0.29 head:process
-1.13 head:program
0.48 head:prosecutor
-1.53 head:prospect
0.12 head:protester
-1.18 head:provision
-1.33 head:public
-0.36 head:push
-1.03 head:question
-0.48 head:rally
-1.1 head:rate
-0.94 head:rating
-1.17 head:reaction
-0.67 head:reality
-1.26 head:reason
0.52 head:record
-0.09 head:relationship
1.06 head:release
-0.24 head:remark
0.98 head:report
0.77 head:reporter
0.88 head:researcher
-0.2 head:response
0.08 head:result
0.22 head:retiree
0.59 head:rhetoric
-0.71 head:rights
-1.36 head:rise
-1.24 head:risk
1.77 head:rival
-0.34 head:rule
-1.24 head:ruling
-1.21 head:scandal
0.49 head:school
-1.15 head:seat
0.98 head:secretary
0.46 head:senator
-1.67 head:sense
0.89 head:sentiment
-1.08 head:series
0.41 head:she
-1.4 head:shift
-1.72 head:shooting
-0.97 head:show
-0.9 head:showing
-0.87 head:sign
-0.97 head:socialist
1.47 head:some
0.28 head:someone
-0.39 head:son
0.52 head:source
0.75 head:speaker
-0.67 head:speech
-1.41 head:spending
0.99 head:spokesman
0.97 head:spokeswoman
0.57 head:spot
-0.63 head:spotlight
-0.51 head:staff
0.09 head:staffer
-1.21 head:stage
-0.78 head:stake
-1.17 head:stance
-0.14 head:standard
-1.61 head:standing
-0.46 head:star
-0.66 head:state
0.18 head:statement
-1.18 head:stock
-0.26 head:story
0.93 head:strategist
-0.64 head:strategy
-0.66 head:student
0.97 head:study
-0.87 head:success
0.48 head:superdelegate
-1.19 head:support
0.45 head:supporter
0.62 head:survey
-0.29 head:system
-1.3 head:tactic
-0.89 head:talk
-1.6 head:target
-1.08 head:tax
0.93 head:team
-0.48 head:technology
-1.18 head:term
-0.81 head:that
0.62 head:the
-1.18 head:these
0.15 head:they
-0.85 head:thing
-0.42 head:this
0.55 head:those
-1.1 head:ticket
-0.97 head:tie
-0.83 head:time
-0.14 head:tone
-0.14 head:town
-1.88 head:turn
-0.96 head:turnout
1.16 head:tweet
0.41 head:union
1.13 head:user
-0.79 head:vehicle
0.6 head:version
-1.41 head:victory
0.18 head:voice
-1.27 head:vote
0.29 head:voter
-0.47 head:website
-0.88 head:week
-0.46 head:wife
-1.37 head:winner
-0.55 head:word
-0.84 head:work
0.23 head:worker
-1.57 head:world
-0.74 head:year
-0.09 head:you
-0.58 headpos:$
-0.57 headpos:CD
-0.58 headpos:DT
-1.13 headpos:IN
-0.22 headpos:JJ
0.23 headpos:NNP
0.11 headpos:PRP
-0.35 headpos:WDT
-1.1 labelpos:DT
-0.29 labelpos:NN
1.2 labelpos:NNP
0.71 labelpos:NNS
-0.49 long:1
0.32 long:12-24
-0.19 long:2
-0.13 long:3-5
0.14 long:6-11
0.15 long:much
0.25 marks
0.28 modal:'d
-1.46 modal:'ll
-0.86 modal:ca
-0.2 modal:can
-0.26 modal:could
-0.36 modal:may
0.13 modal:might
-0.21 modal:should
-0.16 modal:will
-0.73 modal:wo
0.1 negated
0.73 opens:"
-1.27 opens:$
-0.5 opens:(
-1.67 opens:,
-1.5 opens:.
-0.52 opens::
-0.49 opens:CC
-0.71 opens:CD
-0.17 opens:EX
-0.14 opens:JJR
-0.31 opens:JJS
0.21 opens:MD
-0.17 opens:NN
-0.08 opens:NNP
-0.23 opens:NNPS
-0.14 opens:NNS
0.09 opens:PRP$
-0.24 opens:RB
-0.1 opens:RBR
-0.13 opens:RBS
0.1 opens:TO
0.2 opens:VB
0.21 opens:VBD
0.09 opens:VBG
-0.63 opens:VBN
-0.18 opens:VBP
-0.63 opens:VBZ
0.1 opens:WDT
-0.27 opens:WP$
-0.2 opens:WRB
0.28 owner:"
-0.28 owner:,
-0.81 owner::
-0.15 owner:CC
-0.6 owner:CD
-0.41 owner:DT
-0.2 owner:IN
-0.22 owner:JJ
-0.81 owner:JJR
0.14 owner:JJS
-0.58 owner:NN
0.09 owner:NNP
-1.14 owner:NNPS
-0.53 owner:NNS
-1.53 owner:PRP
-0.26 owner:PRP$
-0.78 owner:RB
-0.45 owner:RP
0.41 owner:TO
-0.29 owner:VBD
-0.4 owner:VBN
0.1 owner:VBZ
-0.7 owner:WDT
-0.15 passive
0.32 prev:
0.11 prev:"
-0.19 prev:,
-0.08 prev:.
-0.27 prev::
-0.5 prev:CC
-0.23 prev:DT
0.31 prev:EX
-0.54 prev:IN
-0.75 prev:JJ
-1.22 prev:JJS
-0.26 prev:NN
-0.54 prev:NNP
-0.88 prev:NNS
-0.17 prev:POS
-1.18 prev:PRP
-0.88 prev:PRP$
0.27 prev:TO
-1.09 prev:VB
0.08 prev:VBD
-0.73 prev:VBG
-1.07 prev:VBZ
-1.32 prev:WDT
-0.28 prev:WP
1.08 prev:WRB
-1.49 quoted
0.12 sourcelong:1
0.13 sourcelong:4
0.16 sourcelong:5
0.17 sourcelong:6
-0.12 sourcelong:7
-0.14 sourcelong:8
-0.31 sourceopens:CD
0.7 sourceopens:DT
0.74 sourceopens:JJ
2.3 sourceopens:NN
0.14 sourceopens:NNP
0.24 sourceopens:NNS
0.2 sourceopens:PRP$
0.18 subject:controller
-0.28 subject:inverted
-0.21 subject:none
0.08 subject:phrase
0.12 subject:pronoun
-0.12 subject:shared
-0.14 tense:MD:VB
-1.71 tense:MD:VBD
-0.74 tense:MD:VBG
-0.21 tense:MD:VBN
0.31 tense:RB:VBD
-0.19 tense:RB:VBG
0.1 tense:RB:VBN
0.29 tense:RB:VBP
0.1 tense:RB:VBZ
-0.11 tense:TO:VB
-0.32 tense:TO:VBG
-0.35 tense:TO:VBN
-0.7 tense:VB:VBN
0.19 tense:VBD:VBD
-0.36 tense:VBD:VBG
0.26 tense:VBD:VBN
0.44 tense:VBG:VBD
-0.14 tense:VBG:VBG
-0.49 tense:VBG:VBN
-0.16 tense:VBN:VBN
0.77 tense:VBP:VB
0.51 tense:VBP:VBD
0.21 tense:VBP:VBP
-0.23 tense:VBZ:VBD
0.09 tense:VBZ:VBG
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
