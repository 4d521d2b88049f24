/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.12 after:adj
0.14 after:both
0.33 after:colon
0.36 after:none
0.26 after:np-as
-0.13 after:np-pronoun
0.32 after:np-that
-0.15 after:np-wh
0.21 after:pp-about
0.46 after:pp-against
-0.4 after:pp-around
0.2 after:pp-at
-0.38 after:pp-behind
-0.13 after:pp-by
-0.53 after:pp-from
-0.15 after:pp-into
0.18 after:pp-like
-0.11 after:pp-of
0.14 after:pp-on
-0.11 after:pp-out
-0.88 after:pp-toward
0.13 after:pp-upon
0.17 after:quote
0.35 after:that
-0.12 after:to
0.08 after:wh
-2.32 always
0.75 before:about
-0.58 before:across
-0.63 before:against
0.21 before:although
-0.36 before:among
0.46 before:around
-0.28 before:as
-0.2 before:at
0.13 before:because
0.19 before:but
0.08 before:by
-0.22 before:despite
-1.6 before:during
0.45 before:for
-0.37 before:from
-0.14 before:how
-0.27 before:if
-0.33 before:in
-0.86 before:into
-0.91 before:like
-2.31 before:nor
-0.1 before:on
-1.12 before:or
-1.04 before:over
-0.12 before:so
-0.39 before:than
-0.16 before:that
0.09 before:though
-0.49 before:through
-0.32 before:to
-1.05 before:toward
-1.16 before:under
-0.37 before:until
-0.28 before:what
-0.13 before:when
-0.26 before:where
-0.42 before:whether
0.34 before:which
0.11 before:while
0.5 before:who
-0.34 before:whom
0.52 before:why
0.27 before:with
-0.66 before:without
0.56 before:yet
0.84 beforepos:
0.27 beforepos:"
-0.58 beforepos:)
0.26 beforepos:,
0.28 beforepos:.
-0.15 beforepos:DT
-0.11 beforepos:EX
-0.55 beforepos:JJ
-1.11 beforepos:JJR
0.29 beforepos:JJS
-0.44 beforepos:MD
-0.3 beforepos:NN
-0.27 beforepos:NNP
0.11 beforepos:NNPS
-0.25 beforepos:NNS
-0.47 beforepos:POS
-0.64 beforepos:PRP
-1.25 beforepos:PRP$
0.35 beforepos:RBR
-0.14 beforepos:RBS
-0.42 beforepos:RP
-0.63 beforepos:VB
-0.1 beforepos:VBD
-0.4 beforepos:VBG
-0.32 beforepos:VBN
-0.21 beforepos:VBZ
-0.97 block:body
1.41 block:headline
-0.39 cue %
-0.38 cue % noun-of
-0.26 cue % noun-to
-0.36 cue % subject none
0.18 cue :
0.25 cue : label-capitals
0.18 cue : subject phrase
-1.22 cue abandon
-0.93 cue abandon subject controller
0.32 cue ability
-0.99 cue ability noun-to-owned
-0.99 cue ability subject phrase
-1.77 cue accelerate
0.38 cue accept
1.39 cue accept np
-0.53 cue accept subject controller
-0.21 cue accept subject phrase
0.08 cue access
0.52 cue access noun-to
0.46 cue access subject none
-1.5 cue accompany
-0.63 cue accord
-0.63 cue accord pp-to
-0.84 cue accord subject controller
-0.34 cue accord subject none
-0.52 cue accord subject phrase
-0.81 cue accord to
0.66 cue according to
0.59 cue according to according-end
0.66 cue according to according-front
0.29 cue according to according-middle
0.66 cue according to subject phrase
0.27 cue account
1.07 cue account noun-of
0.67 cue account subject none
0.39 cue accusation
0.72 cue accuse
0.2 cue accuse bare
1.31 cue accuse np
0.74 cue accuse np-pronoun
0.74 cue accuse subject controller
0.21 cue accuse subject phrase
0.94 cue accuse subject pronoun
-0.33 cue accuse subject relative
-0.37 cue achieve
0.39 cue acknowledge
1.11 cue acknowledge bare
0.99 cue acknowledge np
-1.41 cue acknowledge subject controller
0.77 cue acknowledge subject phrase
0.71 cue acknowledge subject pronoun
0.12 cue acknowledge that
-0.37 cue act
-0.58 cue act subject none
-1.34 cue act subject phrase
-0.95 cue action
0.49 cue add
0.7 cue add bare
1.66 cue add colon
1.89 cue add front
0.61 cue add front-quote
-2.28 cue add np
-2 cue add pp-to
0.34 cue add quote
0.24 cue add subject controller
0.97 cue add subject inverted
0.8 cue add subject phrase
0.75 cue add subject pronoun
0.68 cue add that
-0.48 cue addition
-0.48 cue addition noun-to
-0.48 cue addition subject none
0.12 cue address
-1.54 cue address bare
0.84 cue address subject controller
0.21 cue address subject none
-0.66 cue address subject phrase
-0.64 cue administration
-0.64 cue administration subject none
0.65 cue admit
-1.19 cue admit subject controller
1.08 cue admit subject phrase
0.19 cue admit that
-0.38 cue adopt
-0.15 cue adopt np
-0.34 cue adopt subject phrase
-0.54 cue advantage
-0.43 cue advantage noun-of
-0.52 cue advantage subject none
0.84 cue advice
-0.92 cue advise
-0.95 cue advise bare
0.09 cue advise np
0.45 cue advise subject controller
-0.53 cue advise subject relative
-0.58 cue adviser
-0.41 cue adviser noun-to
-0.42 cue adviser subject none
0.72 cue advocate
-0.61 cue advocate noun-for
-0.94 cue advocate subject none
1.05 cue advocate subject phrase
-0.99 cue affect
-0.69 cue affect subject phrase
-0.78 cue age
-0.28 cue age noun-of
-0.29 cue age subject none
-0.75 cue agenda
0.43 cue agree
1.84 cue agree pp-with
1.09 cue agree subject phrase
0.17 cue agree that
-0.13 cue agree to
-0.73 cue aide
-0.35 cue aide noun-to
-0.51 cue aide subject none
-0.08 cue aim
-0.73 cue aim participle-pp-at
0.21 cue aim subject phrase
1.5 cue aim to
-0.65 cue air
-0.89 cue air pp-on
-0.16 cue air subject phrase
-1.27 cue alarm
-0.41 cue align
1.03 cue allegation
0.7 cue allege
0.57 cue allege subject phrase
-0.38 cue allege that
0.15 cue allow
-0.46 cue allow front
-0.44 cue allow subject controller
0.42 cue allow subject phrase
-0.9 cue allow subject pronoun
-0.8 cue allow subject relative
-0.8 cue ally
-0.29 cue ally noun-of
-0.51 cue ally subject none
-0.76 cue ally subject phrase
-1 cue ambassador
-0.76 cue amount
-0.37 cue amount noun-of
-0.37 cue amount subject none
-0.88 cue analysis
-0.35 cue anger
-1.28 cue anger subject phrase
0.73 cue announce
0.13 cue announce bare
1.59 cue announce front
1.19 cue announce np
0.22 cue announce np-to
-1.53 cue announce subject none
0.77 cue announce subject phrase
0.87 cue announce subject pronoun
0.38 cue announce that
0.83 cue announcement
0.18 cue anonymity
0.24 cue anonymity noun-to
0.18 cue anonymity subject none
0.14 cue answer
0.63 cue answer np
-0.96 cue answer subject none
-0.37 cue answer subject phrase
0.29 cue apologize
-0.55 cue appeal noun-to
-0.14 cue appeal pp-to
0.09 cue appeal subject controller
-0.57 cue appeal subject none
0.1 cue appeal subject phrase
0.36 cue appear
0.85 cue appear adj
-1.64 cue appear front
-1.8 cue appear pp-at
-1.41 cue appear pp-in
-2.12 cue appear pp-on
-1.28 cue appear subject controller
0.4 cue appear subject none
0.27 cue appear subject phrase
0.33 cue appear subject pronoun
0.11 cue appear subject shared
0.97 cue appear to
0.6 cue appearance subject none
-1.17 cue appearance subject phrase
0.62 cue applaud
-1.6 cue apply
1.15 cue appoint
-0.24 cue appoint subject phrase
-0.6 cue approach
-0.42 cue approach noun-to
-0.4 cue approach subject none
-0.22 cue approach subject phrase
0.17 cue approve
1.31 cue approve subject phrase
0.83 cue argue
0.73 cue argue bare
0.46 cue argue front
0.97 cue argue subject controller
0.39 cue argue subject phrase
1.59 cue argue subject pronoun
0.26 cue argue that
0.09 cue argument
-1.26 cue arm
-1.03 cue arrive
-0.76 cue arrive pp-at
-0.9 cue arrive subject phrase
-1.02 cue article
0.46 cue articulate
0.82 cue ask
0.25 cue ask bare
0.41 cue ask np
0.22 cue ask np-to
1.32 cue ask np-wh
-0.25 cue ask participle-pp-about
-0.59 cue ask participle-wh
1.18 cue ask passive-pp-about
0.73 cue ask quote
-0.42 cue ask subject controller
1 cue ask subject none
0.29 cue ask subject phrase
0.49 cue ask subject pronoun
0.32 cue ask subject shared
0.45 cue ask wh
-0.35 cue assail
1.24 cue assert
0.21 cue assert that
3.09 cue assertion
-1.22 cue assign
-0.98 cue associate
0.71 cue assume
0.61 cue assume subject pronoun
0.63 cue assure
0.26 cue assure subject phrase
0.56 cue attack
-0.58 cue attack bare
0.11 cue attack noun-on
1.75 cue attack noun-on-owned
1.06 cue attack np
0.25 cue attack subject controller
0.2 cue attack subject none
0.22 cue attack subject phrase
0.43 cue attempt noun-to-owned
-0.62 cue attempt subject phrase
-0.99 cue attempt to
-0.31 cue attend
-0.23 cue attend bare
-1.44 cue attend np
0.47 cue attend subject phrase
-0.73 cue attend subject relative
-0.36 cue attention
0.43 cue attention noun-to
-0.93 cue attract
-0.78 cue attract np
-0.6 cue attract subject controller
-0.9 cue attract subject phrase
1.41 cue attribute
-0.8 cue audience
-0.6 cue audience subject none
0.81 cue author
-0.73 cue author noun-of
-0.73 cue author subject none
0.33 cue authorize
-0.63 cue average
-0.31 cue average noun-of
-0.31 cue average subject none
-1 cue avoid
-0.66 cue avoid ing
-0.67 cue avoid np
-0.76 cue avoid subject controller
-0.98 cue avoid subject phrase
-1.23 cue avoid subject pronoun
-1.42 cue await
-1.37 cue award
0.33 cue back
-0.78 cue back bare
2.08 cue back np
-0.64 cue back subject controller
-0.24 cue back subject phrase
0.33 cue back subject relative
-0.42 cue backer
-0.42 cue backer noun-of
-0.42 cue backer subject none
-0.72 cue backing
-0.98 cue ballot
0.18 cue ban np
-0.37 cue ban subject controller
0.68 cue ban subject phrase
-1.23 cue bank
0.5 cue bar
-0.96 cue base
-0.17 cue base participle-pp-in
-0.56 cue base participle-pp-on
-0.63 cue base subject controller
-0.6 cue base subject none
-1.09 cue base subject phrase
0.7 cue bash
-0.49 cue battle
-0.6 cue battle subject none
-1.13 cue battle subject phrase
-0.41 cue be
-0.79 cue be bare
-0.44 cue be block
0.25 cue be colon
-0.17 cue be front
-0.3 cue be front-quote
-0.79 cue be np
-1.18 cue be np-bare
-1.08 cue be np-colon
-0.21 cue be np-pronoun
-0.6 cue be np-that
-0.45 cue be np-to
-0.77 cue be np-wh
-0.5 cue be passive-none
0.75 cue be pp-about
-0.9 cue be pp-as
-1.07 cue be pp-at
0.85 cue be pp-for
-0.56 cue be pp-in
-1.15 cue be pp-of
-0.25 cue be pp-on
-1.27 cue be pp-out
0.1 cue be quote
-0.68 cue be subject inverted
-0.52 cue be subject phrase
-0.6 cue be subject pronoun
-0.34 cue be subject relative
0.32 cue be subject shared
-0.8 cue be to
-0.77 cue be wh
-1.09 cue bear
-0.8 cue bear subject phrase
-1.18 cue beat
-0.93 cue beat np
-0.98 cue beat subject phrase
-0.53 cue become
-0.29 cue become adj
-0.54 cue become bare
-0.54 cue become front
-0.75 cue become np
-1.29 cue become np-to
-0.38 cue become subject controller
-0.38 cue become subject none
-0.82 cue become subject phrase
-1.08 cue become subject pronoun
0.31 cue become subject relative
0.22 cue become subject shared
-0.64 cue begin
-0.43 cue begin bare
-0.56 cue begin front
-0.28 cue begin ing
-1.21 cue begin np
-0.31 cue begin pp-in
0.09 cue begin subject controller
-0.68 cue begin subject phrase
-0.44 cue begin subject pronoun
-0.45 cue begin subject relative
-0.98 cue begin subject shared
-0.46 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.48 cue behalf
-0.46 cue behalf noun-of
-0.46 cue behalf subject none
0.7 cue believe
0.17 cue believe bare
-0.44 cue believe subject controller
1.37 cue believe subject phrase
0.72 cue believe subject pronoun
0.16 cue believe subject relative
-0.44 cue believe that
-0.53 cue benefit
-0.51 cue benefit pp-from
-0.55 cue benefit subject none
-0.77 cue benefit subject phrase
-0.7 cue bet
-0.72 cue bid
-0.68 cue bid noun-for-owned
-0.71 cue bid subject phrase
0.58 cue bill
0.33 cue bill subject none
-1.15 cue bind
0.52 cue blame
1.5 cue blame bare
0.88 cue blame np
1.07 cue blast
0.54 cue blast np
0.27 cue blast subject phrase
0.19 cue block
-0.8 cue block bare
0.46 cue block np
-0.62 cue block subject controller
0.93 cue block subject phrase
-1.36 cue blow
-0.94 cue board
-0.4 cue board subject none
0.7 cue boast
1.25 cue boast subject phrase
-1.82 cue bolster
0.09 cue boo
0.18 cue boo subject phrase
-0.98 cue book
-1.4 cue boost
-0.72 cue boost np
-1.19 cue borrow
-0.54 cue brace
1.26 cue brag
-0.93 cue break
-0.86 cue break np
-0.86 cue break subject none
-0.92 cue break subject phrase
-0.27 cue brief
-0.7 cue bring
-1.13 cue bring bare
0.59 cue bring subject controller
-1.28 cue bring subject phrase
-1.35 cue bring subject pronoun
-0.9 cue bring subject relative
1.12 cue broadcast
-0.86 cue build
0.17 cue build np
-0.38 cue build subject controller
-1.46 cue build subject phrase
-0.77 cue build subject relative
-0.21 cue buy
-0.32 cue buy np
-1.11 cue buy subject controller
-0.12 cue buy subject phrase
0.52 cue call
-1.15 cue call bare
-1.92 cue call front
0.63 cue call noun-for
1.18 cue call noun-to
0.51 cue call np
-0.72 cue call np-bare
1.25 cue call np-pronoun
-0.22 cue call np-quote
0.57 cue call out
-1.72 cue call participle-bare
1.45 cue call participle-pp-for
1.04 cue call participle-to
-0.24 cue call passive-none
0.97 cue call pp-for
0.19 cue call quote
0.2 cue call subject controller
0.72 cue call subject none
0.52 cue call subject phrase
0.6 cue call subject pronoun
0.42 cue call subject relative
-1.13 cue call subject shared
0.53 cue call to
-0.09 cue campaign
-0.54 cue campaign noun-for
-1.2 cue campaign noun-for-owned
-0.42 cue campaign noun-in-owned
-0.5 cue campaign noun-of
-0.46 cue campaign noun-on
-0.61 cue campaign noun-to
-0.59 cue campaign subject none
-0.17 cue campaign subject phrase
-1.74 cue cancel
-0.82 cue candidacy
-0.48 cue candidate
-0.35 cue candidate noun-for
-0.51 cue candidate noun-to
-0.48 cue candidate subject none
-0.71 cue capital
-1.78 cue capitalize
-0.12 cue capture
-2.04 cue capture np
-0.94 cue capture subject controller
0.52 cue capture subject phrase
-0.16 cue care
-0.88 cue carry
-1.6 cue carry out
-1.17 cue carry subject phrase
-0.11 cue case
-0.8 cue case noun-that
-0.52 cue case noun-to
-0.65 cue case subject none
-0.25 cue cast
-0.22 cue cast bare
0.22 cue cast np
-0.47 cue cast np-as
0.67 cue cast subject controller
0.72 cue cast subject phrase
-1.26 cue catch
-0.65 cue catch np
-0.96 cue caucus
-0.33 cue caucus noun-on
-0.33 cue caucus subject none
-1.06 cue cause
-0.74 cue cause np
-0.95 cue cause subject phrase
1.69 cue caution
0.78 cue celebrate np
-0.16 cue celebrate subject phrase
-0.47 cue center noun-of
-0.59 cue center subject none
-1.31 cue chair
-0.26 cue chair noun-of
-0.26 cue chair subject none
-0.43 cue chairman
-0.42 cue chairman noun-of
-0.43 cue chairman subject none
0.51 cue challenge
-0.98 cue challenge subject none
0.62 cue challenge subject phrase
-1.25 cue challenge subject relative
0.23 cue champion
-0.37 cue chance
-0.63 cue chance noun-of
0.49 cue chance noun-to
-1.25 cue chance subject phrase
-0.25 cue change
-0.53 cue change bare
-0.74 cue change np
1.04 cue change subject controller
-0.64 cue change subject none
-0.75 cue change subject phrase
0.97 cue chant
0.49 cue charge
-0.6 cue charge noun-of
0.74 cue charge np
2.12 cue charge passive-pp-with
-1.04 cue charge subject none
-0.42 cue check
0.35 cue cheer
0.15 cue cheer subject controller
-0.56 cue chief
-0.41 cue chief noun-of
-0.74 cue chief noun-of-owned
-0.41 cue chief subject none
-0.74 cue chief subject phrase
-0.58 cue child
-0.4 cue child noun-of
-0.43 cue child subject none
-0.82 cue choice
-0.46 cue choice subject none
-0.13 cue choose
-0.22 cue choose np
0.14 cue choose subject phrase
0.46 cue choose to
-0.17 cue circulate
0.79 cue cite
0.48 cue cite bare
0.58 cue cite np
0.96 cue cite subject controller
0.45 cue cite subject phrase
0.63 cue cite subject pronoun
0.69 cue claim
0.74 cue claim bare
-0.96 cue claim noun-that-owned
-0.3 cue claim np
0.52 cue claim subject phrase
0.84 cue claim subject pronoun
0.74 cue claim subject relative
-0.72 cue claim that
0.47 cue clash
-0.4 cue clash subject phrase
-0.76 cue classify
-0.49 cue classify participle-bare
-0.76 cue classify subject controller
-1.85 cue clear
-0.57 cue clinch
-1.45 cue clinch np
0.35 cue clinch subject controller
-0.87 cue close
-0.76 cue close np
-0.86 cue close subject controller
-0.32 cue close subject none
-1.09 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-1.64 cue co-host
-0.7 cue coalition
-0.97 cue collapse
-1.32 cue collect
-1.03 cue collect np
-1.34 cue combine
-0.41 cue come
-0.09 cue come adj
-0.08 cue come bare
-1.65 cue come colon
-0.61 cue come front
-0.69 cue come np
0.09 cue come out
-0.27 cue come out subject phrase
-0.89 cue come pp-as
-0.98 cue come pp-at
-0.41 cue come pp-from
-0.71 cue come pp-in
-0.61 cue come pp-into
-0.18 cue come pp-to
-0.52 cue come pp-with
-0.73 cue come subject controller
0.48 cue come subject none
-0.73 cue come subject phrase
-1.18 cue come subject pronoun
-0.53 cue come subject relative
-0.67 cue come subject shared
-1.03 cue come to
-0.09 cue command
1.11 cue comment
2.13 cue comment pp-on
-0.1 cue comment subject controller
-0.77 cue comment subject none
0.94 cue comment subject phrase
0.41 cue commit
0.41 cue commitment
-0.66 cue committee
-0.66 cue committee subject none
-1.2 cue company
1.08 cue compare np
-0.74 cue compare participle-pp-to
-0.81 cue compare participle-pp-with
-0.78 cue compare subject controller
-0.25 cue compare subject phrase
1.76 cue compare subject pronoun
-1.25 cue compete
-0.39 cue compile
1.25 cue complain
-0.6 cue complain subject phrase
2.02 cue complain that
-1.74 cue complete
-1.61 cue complicate
0.68 cue concede
0.15 cue concede that
0.74 cue concern noun-about
0.47 cue concern noun-that
0.44 cue concern subject none
-0.76 cue concern subject phrase
1.05 cue conclude
0.61 cue conclude subject phrase
1.13 cue conclude subject pronoun
-0.6 cue conclude that
1.38 cue condemn
0.17 cue condemn subject phrase
0.22 cue condition noun-of
-0.5 cue conduct
-0.6 cue conduct agent-pp-by
0.7 cue conduct np
-1.51 cue conduct subject phrase
0.14 cue conference
0.35 cue conference subject none
1.07 cue confirm
0.71 cue confirm subject phrase
0.34 cue confirm that
0.2 cue conflict
-0.1 cue confront
0.08 cue confront subject phrase
0.26 cue connect
0.82 cue consider
1.93 cue consider np
-0.37 cue consider passive-none
0.86 cue consider subject controller
-0.55 cue consider subject none
0.71 cue consider subject phrase
-1.03 cue contain
-0.83 cue contain subject phrase
1.03 cue contend
-0.64 cue contest
-0.61 cue contest participle-np
-0.8 cue contest subject controller
-0.43 cue contest subject none
-0.63 cue contest subject phrase
0.15 cue continue
-0.27 cue continue bare
0.53 cue continue front
0.91 cue continue front-quote
-0.82 cue continue np
1.26 cue continue quote
0.26 cue continue subject controller
-0.24 cue continue subject phrase
0.78 cue continue subject pronoun
0.5 cue continue subject shared
-1.19 cue continue to
0.28 cue contrast
-0.64 cue contrast noun-to
-0.71 cue contrast subject none
-0.93 cue contribute
-0.67 cue contribute colon
-0.5 cue contribute pp-to
-0.63 cue contribute subject none
-0.95 cue contribute subject phrase
-1.02 cue control
-0.33 cue control noun-of
-0.9 cue control np
-0.31 cue control subject none
-0.81 cue control subject phrase
0.42 cue controversy noun-over
-0.66 cue convention
-0.27 cue convention noun-in-owned
-0.27 cue convention subject phrase
-1.09 cue conversation
-1.74 cue convert
-1.3 cue convict
0.34 cue convince
0.59 cue convince subject controller
-1.22 cue coordinate
-1.01 cue cost
-0.31 cue cost noun-of
-0.34 cue cost subject none
-0.12 cue count
0.28 cue count pp-on
0.89 cue count subject phrase
0.38 cue counter
-0.64 cue country
-0.42 cue country noun-to
-0.54 cue country subject none
-0.77 cue couple
-0.81 cue court
-0.61 cue court subject none
-0.52 cue cover
-1.09 cue cover bare
-1.1 cue cover np
0.11 cue cover subject phrase
-0.49 cue create
-1.1 cue create bare
-1.13 cue create np
-1.01 cue create subject controller
1.31 cue credit
-0.8 cue critic
1.08 cue criticism
0.89 cue criticism noun-for
-0.31 cue criticism noun-of
0.72 cue criticism noun-of-owned
0.78 cue criticism subject none
0.93 cue criticism subject phrase
0.78 cue criticize
-1.09 cue criticize bare
1 cue criticize np
1.1 cue criticize subject controller
0.19 cue criticize subject phrase
0.53 cue criticize subject pronoun
0.62 cue critique
-1.47 cue cross
-0.91 cue crowd
-0.29 cue crowd noun-of
-0.48 cue crowd subject none
-1.37 cue crush
-0.3 cue cut
-0.47 cue cut np
0.78 cue cut subject controller
-0.47 cue cut subject phrase
-1.31 cue date
-0.59 cue daughter
-0.42 cue daughter noun-of
-0.42 cue daughter subject none
-0.61 cue day
-0.38 cue day noun-of
-0.49 cue day subject none
-0.95 cue deal
-0.75 cue deal pp-with
-0.36 cue deal subject controller
-1.17 cue deal subject phrase
-0.39 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.16 cue debate
0.31 cue debate noun-on
0.64 cue debate noun-over
-1.69 cue debate noun-that
0.61 cue debate subject none
-0.5 cue debate subject phrase
-0.47 cue decade
-0.43 cue decade noun-of
-0.47 cue decade subject none
0.36 cue decide
0.82 cue decide bare
0.74 cue decide subject controller
0.46 cue decide subject phrase
0.26 cue decide to
-0.14 cue decide wh
0.57 cue decision
0.33 cue decision noun-to-owned
-1.11 cue decision subject none
0.95 cue decision subject phrase
0.59 cue declare
-0.42 cue declare bare
-0.31 cue declare front-quote
0.99 cue declare np
0.12 cue declare subject controller
0.65 cue declare subject phrase
0.82 cue declare subject pronoun
0.41 cue declare that
0.73 cue decline
0.27 cue decline subject phrase
0.43 cue decline to
1.46 cue decry
2.32 cue decry subject phrase
-1.43 cue dedicate
0.76 cue deem
1.24 cue deem subject phrase
-0.52 cue defeat
-0.29 cue defeat np
-0.31 cue defeat subject controller
-0.39 cue defeat subject phrase
0.77 cue defend
-0.55 cue defend bare
-0.5 cue defend np
0.34 cue defend subject controller
0.45 cue defend subject phrase
1.04 cue defend subject pronoun
0.38 cue defend subject shared
-0.23 cue define
-0.23 cue define subject controller
-1.1 cue delay
-0.66 cue delegate
-0.31 cue delegate noun-on
-0.4 cue delegate noun-to
-0.44 cue delegate subject none
-0.26 cue deliver
-0.38 cue deliver bare
0.1 cue deliver np
0.38 cue deliver subject controller
-0.1 cue deliver subject phrase
0.77 cue demand
0.5 cue demonstrate
0.67 cue denounce
-0.16 cue denounce bare
1.18 cue denounce np
0.1 cue denounce subject controller
-0.8 cue denounce subject phrase
0.4 cue deny
-0.6 cue deny bare
0.84 cue deny np
-0.36 cue deny subject phrase
0.21 cue deny that
-0.97 cue depend
-0.76 cue depend pp-on
-1.66 cue deploy
0.77 cue describe
-1.29 cue describe bare
0.69 cue describe np
-0.17 cue describe np-as
0.74 cue describe pp-as
1.38 cue describe subject controller
0.95 cue describe subject phrase
0.36 cue describe subject pronoun
0.1 cue describe subject shared
-1.86 cue deserve
0.43 cue design
-1.42 cue design participle-to
-0.2 cue design subject phrase
0.87 cue detail
-0.39 cue detail subject none
0.57 cue determine
0.48 cue determine subject controller
-0.15 cue determine subject phrase
0.84 cue determine wh
-0.77 cue develop
-0.89 cue die
-0.46 cue die pp-in
-1.05 cue die subject phrase
-0.73 cue die subject relative
-1.44 cue differ
-1.45 cue diminish
-0.33 cue direct
-1.41 cue direct subject phrase
-0.52 cue director
-0.36 cue director noun-for
-0.4 cue director noun-of
-0.4 cue director subject none
0.29 cue disclose
0.72 cue disclose subject phrase
-0.41 cue discover
0.49 cue discuss
-0.56 cue discuss bare
1.31 cue discuss np
0.4 cue discuss subject controller
0.71 cue discuss subject phrase
0.29 cue discuss subject pronoun
1.22 cue discussion
2.04 cue dislike
0.33 cue dismiss
-0.88 cue dismiss bare
0.62 cue dismiss np
-0.09 cue dismiss np-that
0.37 cue dismiss subject controller
0.74 cue dismiss subject phrase
0.91 cue display
-0.27 cue display subject phrase
-0.13 cue dispute
-0.32 cue distance
-0.43 cue distribute
-0.6 cue divide
-0.08 cue divide subject phrase
-0.41 cue do
-0.31 cue do adj
-0.09 cue do bare
0.27 cue do front
-0.83 cue do np
0.98 cue do np-bare
-0.74 cue do np-pronoun
-0.59 cue do pp-in
-0.16 cue do subject controller
-0.22 cue do subject inverted
-0.18 cue do subject none
-0.68 cue do subject phrase
-0.86 cue do subject pronoun
0.35 cue do subject shared
-1.24 cue do wh
0.61 cue document
-1.03 cue dollar
-0.4 cue dollar subject none
-0.88 cue dominate
-0.93 cue dominate np
-0.77 cue dominate subject phrase
-0.63 cue dominate subject relative
-1.63 cue donate
-0.82 cue donor
0.66 cue double down
1.22 cue doubt
-0.32 cue doubt subject none
-0.48 cue dozen
-0.45 cue dozen noun-of
-0.48 cue dozen subject none
-0.22 cue draw
-1.46 cue draw bare
-0.32 cue draw np
-0.11 cue draw subject controller
-0.39 cue draw subject pronoun
-0.72 cue draw subject relative
-1.21 cue drive
-0.89 cue drive np
-0.66 cue drive subject controller
-0.77 cue drive subject phrase
-0.56 cue drop
1.12 cue drop np
-1.37 cue drop pp-out
-0.68 cue drop subject phrase
-0.96 cue earn
-1.09 cue earn subject controller
-1.25 cue earn subject phrase
-1.53 cue eat
1 cue echo
-1.09 cue echo np
1.04 cue echo subject phrase
-1.52 cue edge
-0.59 cue effect
-0.49 cue effect subject none
-0.33 cue effort
-0.51 cue effort noun-to
0.29 cue effort noun-to-owned
-0.51 cue effort subject none
0.15 cue elect
-0.3 cue elect np
0.9 cue elect participle-bare
-1.26 cue elect participle-np
-1.3 cue elect passive-none
0.19 cue elect subject controller
-0.08 cue elect subject phrase
-0.66 cue election
-0.42 cue election subject none
-0.44 cue elevate
-0.68 cue eliminate
0.15 cue eliminate np
0.86 cue email
-0.69 cue email noun-to
-0.94 cue email subject none
-0.3 cue email subject phrase
0.13 cue embrace
0.49 cue embrace np
-0.55 cue embrace subject phrase
0.2 cue embrace subject shared
-0.73 cue emerge
-0.77 cue emerge pp-as
-1.21 cue emerge subject phrase
1.55 cue emphasize
0.25 cue emphasize np
1.59 cue emphasize subject phrase
-1.41 cue employ
-0.57 cue employee
-0.57 cue employee subject none
0.7 cue encourage
0.25 cue encourage np
0.18 cue encourage np-to
-0.39 cue encourage subject controller
1.14 cue encourage subject phrase
-0.55 cue end
-1.12 cue end bare
-0.37 cue end noun-of
0.31 cue end np
0.48 cue end subject controller
-0.4 cue end subject none
-0.41 cue end subject phrase
-1.27 cue end up
-0.85 cue end up subject phrase
0.58 cue endorse
-0.79 cue endorse bare
0.43 cue endorse np
0.27 cue endorse subject controller
0.28 cue endorse subject phrase
1.28 cue endorsement
0.43 cue endorsement noun-of
0.26 cue endorsement subject none
1.6 cue endorsement subject phrase
-1.17 cue energize
0.16 cue engage
-0.21 cue engage subject phrase
0.84 cue enjoy
-0.25 cue enjoy np
-0.27 cue enjoy subject phrase
-1.33 cue ensure
-1.21 cue ensure subject controller
-0.42 cue enter
-0.13 cue enter bare
-0.57 cue enter np
0.39 cue enter subject controller
-0.49 cue enter subject none
-0.69 cue enter subject phrase
-1.28 cue enter subject pronoun
0.79 cue enthusiasm
-1.14 cue enthusiasm subject none
-0.46 cue error
-0.46 cue error subject none
-1 cue erupt
-0.99 cue erupt subject phrase
0.61 cue escalate
-1.53 cue escape
0.17 cue establish
0.33 cue establish np
1.07 cue estimate
0.26 cue estimate subject phrase
0.2 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.72 cue event
-0.47 cue event subject none
-0.71 cue evidence
-0.71 cue evidence subject none
-0.41 cue example
-0.41 cue example noun-of
-0.41 cue example subject none
-1.15 cue exceed
-1.12 cue exceed np
-0.57 cue exception
-0.57 cue exception subject none
-0.28 cue exchange
0.88 cue exchange subject none
-0.44 cue executive
-0.44 cue executive noun-of
-0.44 cue executive subject none
-1.07 cue exist
-0.5 cue exist np
-0.79 cue exist subject controller
-1.58 cue exit np
0.84 cue exit subject controller
-0.46 cue expand
-0.44 cue expand np
0.37 cue expand subject controller
-0.13 cue expand subject phrase
1.16 cue expect
-1.75 cue expect front
0.98 cue expect np-to
0.95 cue expect passive-to
0.54 cue expect subject phrase
0.84 cue expect subject pronoun
0.45 cue expect subject relative
0.17 cue expect to
0.23 cue experience
1.37 cue experience subject phrase
-0.49 cue expert
-0.33 cue expert noun-on
-0.49 cue expert subject none
0.66 cue explain
0.81 cue explain front-quote
0.12 cue explain np
0.94 cue explain subject controller
0.22 cue explain subject phrase
0.35 cue explain that
1.53 cue explain wh
0.69 cue expose
0.26 cue expose subject phrase
0.47 cue express
-0.47 cue express bare
0.81 cue express np
1.14 cue express np-that
0.95 cue express subject controller
0.77 cue express subject phrase
-0.44 cue extend
-1.5 cue extend subject phrase
0.84 cue eye
-0.85 cue face
-0.75 cue face bare
-0.32 cue face front
-0.33 cue face noun-of
-0.83 cue face np
-0.82 cue face subject controller
-0.32 cue face subject none
-1.01 cue face subject phrase
-0.97 cue face subject pronoun
-0.39 cue face subject relative
-0.13 cue fact
-0.13 cue fact subject none
-0.96 cue fail
-0.72 cue fail subject controller
-0.83 cue fail subject phrase
-0.93 cue fail to
-0.88 cue fall
-0.65 cue fall adj
-0.52 cue fall np
-0.75 cue fall subject controller
-0.45 cue fall subject none
-0.95 cue fall subject phrase
-0.98 cue fall subject pronoun
-0.67 cue family
-0.34 cue family noun-of
-0.43 cue family subject none
-1.07 cue fare
-1.01 cue fare adj
-0.42 cue fate
-0.42 cue fate noun-of
-0.42 cue fate subject none
0.34 cue favor
-0.66 cue favor noun-of
1 cue favor np
-0.72 cue favor subject none
0.51 cue favor subject phrase
-0.38 cue favor subject relative
1.43 cue fear
0.83 cue fear bare
0.41 cue fear subject none
0.65 cue fear subject phrase
-0.45 cue feature
-1.21 cue feature np
-1.39 cue feed
1.1 cue feel
0.6 cue feel adj
-0.15 cue feel bare
0.19 cue feel np
-0.8 cue feel subject phrase
0.1 cue feel subject pronoun
-1.23 cue field
-0.23 cue fight
-1.48 cue fight adj
-0.17 cue fight subject controller
-0.75 cue fight subject none
0.86 cue fight subject phrase
-0.41 cue figure
-0.6 cue figure subject none
-0.52 cue file
0.29 cue file subject phrase
-0.8 cue fill
-1.54 cue finance
0.12 cue find
-0.16 cue find bare
1.19 cue find front
0.24 cue find np
-0.59 cue find np-pronoun
-1.01 cue find np-to
-1 cue find subject controller
0.17 cue find subject phrase
0.27 cue find subject pronoun
0.74 cue find subject shared
0.95 cue find that
-0.68 cue finish
-1.07 cue finish adj
-0.33 cue finish subject none
0.25 cue finish subject phrase
-0.33 cue fire
0.22 cue fire subject phrase
-1.34 cue fit
-1.2 cue flee
-0.85 cue flee subject phrase
-0.89 cue flip
-0.69 cue flip subject phrase
-1.18 cue flood
0.61 cue floor
-1.35 cue flow
-1.35 cue fly
-0.79 cue fly pp-to
-0.89 cue fly subject phrase
0.26 cue focus
1 cue focus adj
0.59 cue focus noun-on
-1.97 cue focus passive-pp-on
1.08 cue focus pp-on
-0.23 cue focus subject controller
-0.21 cue focus subject none
-0.22 cue focus subject phrase
1.04 cue focus subject pronoun
-0.58 cue focus subject shared
-0.62 cue follow
-0.96 cue follow adj
-0.81 cue follow agent-pp-by
-0.21 cue follow bare
-0.91 cue follow np
-0.16 cue follow subject controller
-0.38 cue follow subject none
-0.19 cue follow subject phrase
-0.49 cue follow subject relative
0.29 cue force np-to
-1.84 cue force subject controller
-1.77 cue force subject phrase
-1.19 cue form
-0.95 cue form np
-1 cue found
-0.55 cue found agent-pp-by
-0.79 cue found np
-0.91 cue found subject phrase
-0.62 cue found subject relative
-0.59 cue founder
-0.4 cue founder noun-of
-0.4 cue founder subject none
-0.11 cue frame
-0.65 cue friend
-0.67 cue friend subject none
-0.49 cue front
-0.46 cue front noun-of
-0.49 cue front subject none
-1 cue fuel
-0.69 cue fuel np
-0.79 cue fuel subject phrase
-0.55 cue fund
0.15 cue fundraise
0.13 cue fundraise bare
-0.24 cue fundraise np
-0.09 cue fundraise subject controller
-0.78 cue gain
-1.05 cue gain bare
0.15 cue gain np
-1.02 cue gain subject controller
-0.28 cue gain subject phrase
-1.5 cue galvanize
-1.45 cue garner
-1.3 cue gather
-0.96 cue gather subject phrase
-1.25 cue generate
-0.84 cue generate np
-0.42 cue get
0.39 cue get adj
-0.31 cue get bare
-0.61 cue get np
-0.97 cue get np-pronoun
-0.5 cue get np-to
0.39 cue get subject controller
-0.41 cue get subject none
-0.64 cue get subject phrase
-1.32 cue get subject pronoun
-0.72 cue get subject relative
0.29 cue get subject shared
-0.27 cue give
-0.75 cue give front
0.38 cue give np
-1.53 cue give np-bare
-1.42 cue give np-pronoun
-0.82 cue give np-to
-0.74 cue give participle-bare
-0.85 cue give participle-np
-1.38 cue give participle-that
-1.38 cue give pp-to
-0.72 cue give subject controller
0.11 cue give subject none
-0.54 cue give subject phrase
0.41 cue give subject pronoun
-0.86 cue give subject relative
-0.39 cue go
-0.69 cue go front
-1.22 cue go np
-0.63 cue go pp-into
-0.15 cue go pp-on
-0.91 cue go pp-to
-0.86 cue go subject none
-0.48 cue go subject phrase
-0.53 cue go subject pronoun
-0.76 cue go subject relative
-0.78 cue go to
0.36 cue goal
0.19 cue govern
-0.61 cue government
-0.61 cue government subject none
-0.44 cue governor
-0.41 cue governor noun-of
-0.44 cue governor subject none
-1.11 cue graduate
0.35 cue greet
-0.54 cue group
-0.36 cue group noun-of
-0.46 cue group subject none
-0.48 cue grow
-0.67 cue grow adj
0.43 cue grow bare
-0.64 cue grow np
-1.01 cue grow subject controller
-1.04 cue grow subject phrase
-1.42 cue grow up
0.26 cue guarantee
0.47 cue guess
2.23 cue hail
-0.45 cue half
-0.46 cue half noun-of
-0.45 cue half subject none
-0.92 cue hand
-0.55 cue hand subject none
-0.86 cue hand subject phrase
-0.42 cue handful
-0.42 cue handful noun-of
-0.42 cue handful subject none
-1.38 cue handle
-0.7 cue handling
-0.7 cue handling noun-of-owned
-0.7 cue handling subject phrase
-1.68 cue hang
-0.54 cue happen
-0.45 cue happen adj
-0.52 cue happen pp-in
-0.85 cue happen pp-to
-0.37 cue happen subject none
-0.96 cue happen subject phrase
-1.1 cue happen subject pronoun
0.46 cue happen subject shared
-0.51 cue have
-0.37 cue have adj
-0.46 cue have bare
-0.61 cue have front
-0.41 cue have np
0.79 cue have np-colon
-1.32 cue have np-to
-1.22 cue have np-wh
-1.03 cue have pp-at
1.13 cue have pp-in
0.24 cue have subject controller
0.13 cue have subject inverted
-0.58 cue have subject none
-0.62 cue have subject phrase
-0.71 cue have subject pronoun
-1.06 cue have subject shared
-0.93 cue have to
-0.79 cue head
-0.36 cue head noun-of
-0.39 cue head pp-into
-0.88 cue head pp-to
-0.38 cue head subject none
-0.79 cue head subject phrase
-0.65 cue head subject pronoun
-0.61 cue headquarters
-0.53 cue headquarters subject phrase
-0.29 cue hear bare
0.08 cue hear subject controller
-0.55 cue hear subject phrase
0.22 cue hear subject pronoun
-0.54 cue heart
-0.38 cue heart noun-of
-0.38 cue heart subject none
-0.53 cue help
-0.16 cue help adj
-0.16 cue help bare
-0.92 cue help np
-1.03 cue help np-pronoun
-0.49 cue help subject controller
-0.44 cue help subject none
-0.81 cue help subject phrase
-1.52 cue help subject pronoun
-0.97 cue help subject relative
1.16 cue help subject shared
-0.84 cue help to
0.44 cue highlight
0.75 cue highlight bare
0.48 cue highlight np
0.48 cue highlight subject phrase
0.58 cue hint
0.2 cue hire
0.3 cue hire np
-1.65 cue hire subject controller
-0.55 cue hire subject phrase
-0.83 cue history
-0.32 cue history noun-of
-0.45 cue history subject none
-1.9 cue hit bare
-0.84 cue hit np
0.13 cue hit subject controller
0.62 cue hit subject phrase
-0.18 cue hold
0.2 cue hold adj
-1.46 cue hold bare
-0.52 cue hold front
-0.56 cue hold np
0.71 cue hold subject controller
-0.52 cue hold subject none
-0.39 cue hold subject phrase
-0.67 cue hold subject relative
-1.3 cue hold subject shared
-0.51 cue home
-0.44 cue home noun-to
-0.48 cue home subject none
0.5 cue hope
1.32 cue hope bare
-0.59 cue hope noun-of
-1.16 cue hope subject none
0.35 cue hope subject phrase
0.43 cue hope subject pronoun
1.55 cue hope that
0.31 cue hope to
-0.5 cue host
-0.44 cue host agent-pp-by
-1.12 cue host bare
-0.85 cue host noun-of
-1.12 cue host np
0.78 cue host subject none
-0.99 cue host subject phrase
-0.47 cue hour
-0.37 cue hour noun-of
-0.47 cue hour subject none
-0.7 cue house
-0.45 cue hundred
-0.45 cue hundred noun-of
-0.45 cue hundred subject none
-1.28 cue hurt
0.45 cue idea
0.39 cue idea noun-of
0.6 cue idea noun-that
0.67 cue idea subject none
1.05 cue identify
0.26 cue identify np
0.51 cue identify subject phrase
0.51 cue ignore
1.16 cue ignore np
0.42 cue ignore subject phrase
-0.46 cue image
-0.43 cue image noun-of
-0.45 cue image subject none
1.08 cue imagine
-0.85 cue impact
-0.38 cue impact subject none
-0.46 cue importance
-0.42 cue importance noun-of
-0.46 cue importance subject none
-1.06 cue improve
-0.91 cue improve subject controller
-0.4 cue incite
-0.39 cue incite np
-0.34 cue incite subject phrase
-0.1 cue include
-0.46 cue include bare
-0.69 cue include front
1.09 cue include np-to
-1.29 cue include np-wh
-0.14 cue include subject none
-0.38 cue include subject phrase
0.17 cue include subject pronoun
0.13 cue include subject relative
-0.24 cue increase
-0.09 cue increase np
0.83 cue increase subject controller
-0.62 cue increase subject none
-0.79 cue increase subject phrase
0.52 cue indicate
0.59 cue indicate bare
0.94 cue indicate subject phrase
-0.29 cue indicate that
-1.12 cue influence
-0.41 cue influence subject none
0.73 cue insist
0.58 cue insist bare
0.87 cue insist subject phrase
0.71 cue insist subject pronoun
-1.2 cue inspire
0.62 cue intend
1.55 cue intend subject phrase
0.29 cue interest
0.52 cue interest subject none
-0.96 cue interrupt
-0.7 cue interview
-0.27 cue interview noun-on
-0.69 cue interview noun-that
-1.24 cue interview np
-0.51 cue interview subject none
-0.33 cue interview subject phrase
-0.11 cue introduce
0.2 cue introduce np
-0.43 cue introduce subject phrase
0.8 cue introduce subject pronoun
-1.1 cue invest
-0.5 cue invest pp-in
-0.88 cue invest subject phrase
0.16 cue investigate
-1.67 cue investigate np
-0.48 cue investigate subject phrase
-0.72 cue investigation
-0.48 cue investigation subject none
-0.36 cue invite
0.12 cue invite subject phrase
-0.12 cue invoke
1.1 cue invoke np
0.79 cue invoke subject phrase
-0.38 cue involve
-0.8 cue involve bare
-0.61 cue involve np
-0.35 cue involve participle-pp-in
0.83 cue involve passive-pp-in
-1.1 cue involve subject phrase
-0.38 cue issue
-0.78 cue issue bare
0.42 cue issue noun-of
1 cue issue np
-0.16 cue issue subject none
0.2 cue issue subject phrase
-0.61 cue job
-0.63 cue job subject none
-0.39 cue join
-0.93 cue join agent-pp-by
-1.26 cue join np
-0.84 cue join subject controller
-0.53 cue join subject phrase
-1.57 cue join subject pronoun
0.91 cue joke
-0.8 cue judge subject none
-0.12 cue jump
-0.32 cue keep
0.23 cue keep bare
-1.33 cue keep ing
-0.49 cue keep np
-1.04 cue keep np-pronoun
0.2 cue keep subject controller
-0.16 cue keep subject phrase
-1.54 cue keep subject pronoun
-0.91 cue keep subject shared
-0.74 cue kill
-0.59 cue kill bare
-0.62 cue kill np
-0.72 cue kill subject controller
-0.81 cue kill subject phrase
-0.66 cue kill subject relative
-0.54 cue kind noun-of
-0.54 cue kind subject none
0.92 cue knock
0.49 cue know
0.23 cue know bare
-0.11 cue know np
-1.08 cue know participle-pp-as
0.32 cue know passive-pp-as
1.49 cue know passive-pp-for
0.26 cue know subject controller
0.74 cue know subject none
0.35 cue know subject phrase
-0.23 cue know subject relative
0.76 cue know that
0.16 cue know wh
-0.08 cue lack
-1.43 cue lack subject phrase
1.56 cue lament
-1.59 cue land
-0.22 cue launch
-0.29 cue launch np
0.58 cue lay
-0.96 cue lay np
0.24 cue lay out
0.69 cue lay out subject phrase
0.42 cue lay subject phrase
-0.59 cue lead
-0.69 cue lead agent-pp-by
-0.78 cue lead bare
-0.49 cue lead front
-0.23 cue lead noun-in-owned
-0.55 cue lead noun-over
-0.22 cue lead noun-over-owned
-0.22 cue lead np
-1.06 cue lead np-to
-0.94 cue lead subject controller
-0.45 cue lead subject none
-0.64 cue lead subject phrase
-1.2 cue lead subject pronoun
-0.66 cue lead subject relative
0.1 cue lead subject shared
-0.49 cue lead up
-0.49 cue lead up pp-to
-0.49 cue lead up subject phrase
-0.1 cue leader
-0.66 cue leader noun-of
0.36 cue lean
-0.27 cue lean subject phrase
0.24 cue learn
0.38 cue learn subject phrase
-0.26 cue learn subject pronoun
-0.14 cue learn that
-0.37 cue leave
-0.53 cue leave bare
-1.08 cue leave np
-1.35 cue leave np-to
-0.1 cue leave subject controller
-0.53 cue leave subject none
-0.85 cue leave subject phrase
-0.45 cue leave subject pronoun
-0.51 cue leave subject relative
-1.17 cue leave to
0.29 cue lend
-0.14 cue let
-1.35 cue let np
0.57 cue let np-pronoun
-0.76 cue let subject none
-0.5 cue letter
-0.4 cue letter noun-to
-0.5 cue letter subject none
-0.3 cue level
0.53 cue level noun-of
0.42 cue level subject none
0.1 cue lie
-0.84 cue life
-0.49 cue lift
-0.85 cue light
-0.62 cue light subject none
0.72 cue like
1.43 cue like subject phrase
-0.49 cue like subject pronoun
0.9 cue like to
-0.92 cue limit
-0.69 cue limit np
-0.75 cue limit subject controller
-0.87 cue line
-0.49 cue line subject none
0.84 cue line up
0.4 cue link
-0.33 cue link subject phrase
0.76 cue list
-0.73 cue list noun-of
-0.78 cue list subject none
0.15 cue list subject phrase
-0.34 cue listen
-0.17 cue listen pp-to
-0.59 cue listen subject none
-0.86 cue live
-0.61 cue live pp-in
-0.36 cue live subject none
-1.03 cue live subject phrase
-0.27 cue live subject pronoun
-0.44 cue live subject relative
-0.83 cue lobby
-1.43 cue lock
0.33 cue look
-1.5 cue look front
-0.44 cue look pp-at
-0.43 cue look pp-for
-0.93 cue look pp-like
0.11 cue look subject controller
-0.15 cue look subject none
0.39 cue look subject pronoun
-1.19 cue look subject shared
1.17 cue look to
-1.26 cue loom
-0.74 cue lose
-0.77 cue lose adj
-0.77 cue lose bare
-0.36 cue lose np
0.35 cue lose subject controller
-1.2 cue lose subject phrase
-1.12 cue lose subject pronoun
-0.68 cue lose subject relative
-1.3 cue lose subject shared
-0.72 cue loss
-0.34 cue loss noun-of
-0.42 cue loss subject none
-0.43 cue lot
-0.42 cue lot noun-of
-0.43 cue lot subject none
1.72 cue love
-0.65 cue maintain
-0.37 cue maintain np
-0.14 cue maintain subject phrase
-0.45 cue majority
-0.43 cue majority noun-of
-0.43 cue majority subject none
0.88 cue make adj
-0.29 cue make bare
-0.97 cue make front
-0.57 cue make ing
-0.46 cue make np
1.72 cue make np-that
-0.64 cue make np-to
-0.28 cue make subject phrase
-0.19 cue make subject relative
0.54 cue make subject shared
-1.01 cue make up
-0.63 cue make up bare
-0.77 cue make up np
-0.92 cue make up subject phrase
-1.32 cue manage
-0.58 cue manage bare
-0.78 cue manage subject phrase
-0.76 cue manage to
-0.85 cue march
-0.59 cue margin
-0.35 cue margin noun-of
-0.39 cue margin subject none
-0.87 cue mark
-0.22 cue mark subject phrase
0.29 cue market
-1.75 cue marry
-1.38 cue match
-1.02 cue matter
-0.29 cue matter noun-of
-0.33 cue matter subject none
-0.63 cue mayor
-0.39 cue mayor noun-of
-0.41 cue mayor subject none
-0.11 cue mean
-0.94 cue mean bare
-1.21 cue mean np
-0.51 cue mean subject controller
-0.83 cue mean subject none
-0.49 cue mean subject phrase
1.01 cue mean subject relative
-0.33 cue mean that
-0.33 cue measure
-0.71 cue media
-0.71 cue media subject none
-0.4 cue meet
-1.3 cue meet bare
-1.04 cue meet np
-1.18 cue meet pp-with
-0.68 cue meet subject controller
-1.26 cue meet subject pronoun
-0.6 cue meeting
-0.4 cue meeting noun-of
-0.49 cue meeting subject none
-0.45 cue member
-0.4 cue member noun-of
-0.44 cue member subject none
1.14 cue mention
-1.04 cue mention bare
-0.81 cue mention noun-of
0.25 cue mention np
0.82 cue mention subject controller
-1.05 cue mention subject none
0.56 cue mention subject phrase
0.72 cue mention subject pronoun
-0.14 cue message
-0.4 cue message noun-to
-0.89 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.6 cue million
-0.43 cue million noun-of
-0.43 cue million subject none
-1.29 cue mind
-0.65 cue miss
-1.26 cue miss np
-1.06 cue mix
0.53 cue mock
0.26 cue mock np
0.24 cue mock subject phrase
-0.51 cue moment
-0.37 cue moment noun-of
-0.51 cue moment subject none
-0.57 cue money
-0.39 cue money noun-for
-0.5 cue money subject none
0.15 cue monitor
0.48 cue monitor np
0.29 cue month
-0.76 cue month noun-of
-0.86 cue month noun-to
-0.29 cue month subject none
-0.58 cue mount
-0.55 cue move
-0.79 cue move adj
-0.97 cue move pp-to
-0.12 cue move subject controller
-0.85 cue move subject none
-0.77 cue move subject phrase
-0.96 cue move subject pronoun
0.14 cue move subject shared
0.1 cue move to
0.63 cue name
0.93 cue name np
0.57 cue name subject controller
-1.22 cue name subject none
0.6 cue name subject phrase
-0.44 cue need
-1.35 cue need bare
0.17 cue need np
0.21 cue need np-to
-0.8 cue need participle-to
-0.65 cue need subject none
-0.32 cue need subject phrase
-0.73 cue need subject pronoun
-0.91 cue need subject relative
-0.69 cue need to
0.36 cue negotiate
-1.13 cue neighbor
0.53 cue network
-0.93 cue network subject none
-0.6 cue news
-0.32 cue news noun-for
-0.6 cue news subject none
-0.13 cue night
-0.61 cue night noun-of
-0.13 cue night subject none
0.43 cue nominate
0.65 cue nominate np
0.36 cue nominate subject phrase
-0.54 cue nomination
-0.36 cue nomination noun-for
-0.35 cue nomination noun-on
-0.38 cue nomination subject none
-0.66 cue nominee
-0.52 cue nominee subject none
-0.46 cue none
-0.44 cue none noun-of
-0.46 cue none subject none
0.71 cue note
1.56 cue note bare
0.82 cue note front
0.48 cue note front-quote
0.73 cue note np
-1.73 cue note subject none
0.22 cue note subject phrase
1.97 cue note subject pronoun
0.42 cue note that
-0.81 cue nothing
-0.81 cue nothing subject none
0.9 cue notice
-0.91 cue notion
-0.65 cue notion subject none
-0.46 cue number
-0.4 cue number noun-of
-0.41 cue number subject none
-1.31 cue obtain
-0.67 cue obtain subject controller
-1.07 cue obtain subject phrase
-1.26 cue occur
0.59 cue offer
-0.44 cue offer bare
-1.66 cue offer front
0.3 cue offer subject controller
0.33 cue offer subject phrase
0.84 cue offer subject pronoun
-1.03 cue office
-1.26 cue open bare
-0.27 cue open np
-0.89 cue open subject phrase
1.11 cue open up
0.46 cue opinion
-0.91 cue opponent
-0.45 cue opportunity
-0.37 cue opportunity noun-for
-0.48 cue opportunity noun-to
-0.45 cue opportunity subject none
0.88 cue oppose
-0.78 cue oppose bare
1.35 cue oppose np
0.37 cue oppose subject controller
0.61 cue oppose subject phrase
-0.25 cue oppose subject relative
0.64 cue opposition
0.29 cue opposition noun-to
0.63 cue opposition noun-to-owned
0.21 cue opposition subject none
0.63 cue opposition subject phrase
1 cue order
-0.22 cue order noun-to
-0.48 cue order subject none
2.16 cue order subject phrase
-0.58 cue organize
-1.18 cue organize np
-0.92 cue organize subject phrase
-1.09 cue organizer
-0.63 cue other
-0.63 cue other subject none
0.89 cue outline
-1.34 cue overcome
-1.04 cue overlook
-0.72 cue oversee
-1.3 cue overshadow
-1.65 cue overtake
-0.97 cue own
-0.87 cue own np
-1.04 cue own subject phrase
-0.47 cue own subject relative
-0.46 cue page
-0.38 cue page noun-of
-0.39 cue page subject none
0.34 cue paint
-0.41 cue pair
-0.41 cue pair noun-of
-0.41 cue pair subject none
-0.52 cue part
-0.23 cue part noun-of
-0.29 cue part subject none
-1.08 cue participate
-0.61 cue participate pp-in
-0.68 cue party
-0.54 cue party subject none
-0.88 cue party subject phrase
-0.45 cue pass
0.41 cue pass np
-0.42 cue pass subject controller
0.39 cue pass subject phrase
-0.9 cue path
-0.39 cue path subject none
-0.49 cue pay
-0.91 cue pay bare
-0.47 cue pay np
-0.48 cue pay participle-bare
0.57 cue pay participle-np
-1.02 cue pay pp-for
-0.63 cue pay subject controller
-0.47 cue pay subject none
-0.88 cue pay subject phrase
-1.03 cue pay subject pronoun
0.63 cue pay subject shared
-1.13 cue pend
0.14 cue people subject none
0.87 cue perceive
-0.36 cue percent
-0.38 cue percent noun-of
-0.26 cue percent noun-to
-0.36 cue percent subject none
-0.7 cue perform
-1.28 cue perform adj
-0.5 cue period
-0.37 cue period noun-of
-0.5 cue period subject none
-0.65 cue person
-0.65 cue person subject none
0.39 cue persuade
1.2 cue persuade np-to
0.14 cue persuade subject controller
-0.47 cue photo
-0.47 cue photo noun-of
-0.47 cue photo subject none
-0.65 cue pick
0.55 cue pick bare
-1.34 cue pick subject controller
-1.48 cue pick subject phrase
-0.77 cue pick up
-0.24 cue pick up np
-0.21 cue pick up subject phrase
-0.55 cue picture
-0.55 cue picture subject none
-0.52 cue piece
-0.52 cue piece subject none
0.18 cue pile
0.27 cue pile subject phrase
-0.57 cue pitch
-1.68 cue pivot
0.36 cue place
-0.63 cue place np
-0.99 cue place subject none
-1.67 cue place subject phrase
0.14 cue plan
-0.66 cue plan noun-to-owned
0.47 cue plan subject none
0.18 cue plan subject phrase
1.41 cue plan to
-0.77 cue play
-0.56 cue play adj
0.59 cue play bare
-0.94 cue play np
-0.88 cue play subject controller
-0.49 cue play subject none
-0.62 cue play subject phrase
-1.12 cue play subject pronoun
-0.66 cue play subject relative
0.9 cue plead
0.8 cue plead subject phrase
0.35 cue pledge
0.43 cue pledge np
-1.23 cue pledge participle-bare
-1.42 cue pledge participle-np
0.22 cue pledge subject controller
-1.26 cue pledge subject none
0.64 cue pledge subject phrase
1.37 cue pledge subject pronoun
-1.61 cue pledge subject relative
1.1 cue pledge to
-0.44 cue plenty
-0.44 cue plenty noun-of
-0.44 cue plenty subject none
0.34 cue point
-0.61 cue point noun-for
0.58 cue point noun-of
1.07 cue point out
0.12 cue point out subject controller
0.57 cue point out that
0.88 cue point pp-to
0.28 cue point subject controller
-0.46 cue point subject none
0.45 cue point subject phrase
0.99 cue point subject pronoun
-1.02 cue poise
-0.86 cue poise passive-to
-0.9 cue poise subject phrase
0.44 cue policy
-0.64 cue politics
-0.53 cue politics subject none
-0.18 cue poll
-0.41 cue poll noun-of
-0.58 cue poll subject none
0.38 cue poll subject phrase
-0.88 cue popularity
0.96 cue portray
0.74 cue portray bare
0.17 cue portray np-as
0.67 cue portray subject controller
0.38 cue portray subject phrase
-0.51 cue pose
0.11 cue pose subject phrase
0.27 cue position noun-on-owned
-0.83 cue position subject none
0.15 cue position subject phrase
-0.58 cue possibility
-0.66 cue possibility noun-that
-0.58 cue possibility subject none
0.37 cue post
0.39 cue post bare
0.36 cue post np
-0.91 cue post subject none
1.56 cue post subject pronoun
-1.1 cue pour
-0.92 cue pour subject phrase
-0.81 cue power
-0.53 cue power subject none
-1.19 cue practice
0.42 cue praise
0.34 cue praise bare
0.99 cue praise np
0.79 cue praise subject phrase
1.08 cue predict
0.52 cue predict subject phrase
0.18 cue predict that
1.61 cue prefer
1.03 cue prefer subject phrase
-0.25 cue prepare
0.39 cue prepare pp-for
-1.81 cue prepare subject phrase
-1.72 cue prepare subject pronoun
-0.68 cue presence
1.28 cue present
-1.03 cue present subject phrase
-0.23 cue president
-0.58 cue president noun-of
-0.13 cue president subject none
0.83 cue press
-1.12 cue press np
-0.21 cue press subject controller
0.73 cue press subject phrase
-0.42 cue pressure noun-on
-0.62 cue pressure noun-to
-0.58 cue pressure subject none
0.3 cue prevent
-1.24 cue prevent np
-1.36 cue prevent subject controller
0.51 cue price
-0.55 cue primary
-0.47 cue primary subject none
-0.53 cue priority
-0.52 cue priority subject none
-0.77 cue problem
-0.79 cue produce
0.36 cue produce np
0.25 cue produce subject phrase
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
1.08 cue project
0.95 cue promise
1.42 cue promise np
-0.16 cue promise pp-to
1.25 cue promise subject controller
0.77 cue promise subject none
0.61 cue promise subject phrase
0.24 cue promise subject pronoun
1 cue promise to
0.86 cue promote
0.73 cue promote np
0.34 cue promote subject controller
0.53 cue promote subject phrase
-0.82 cue prompt
0.36 cue prompt np
-1.09 cue prompt np-to
-0.43 cue prompt subject phrase
-1.3 cue propel
0.63 cue proposal
-1.09 cue proposal subject none
1.03 cue proposal subject phrase
0.95 cue propose
0.26 cue propose bare
0.2 cue propose np
-0.18 cue propose subject controller
0.25 cue propose subject phrase
1.41 cue propose subject pronoun
0.22 cue prospect
0.45 cue prospect noun-of
0.22 cue prospect subject none
-1.33 cue protect
-0.96 cue protect subject controller
0.54 cue protest
-0.5 cue prove
-1.01 cue prove adj
0.54 cue prove subject controller
-0.22 cue prove subject phrase
-1.54 cue prove subject pronoun
0.91 cue prove to
-0.21 cue provide
-0.68 cue provide agent-pp-by
0.55 cue provide bare
-0.08 cue provide np
0.55 cue provide np-to
-0.29 cue provide subject phrase
-1.3 cue provide subject shared
0.18 cue publish
-0.72 cue publish participle-pp-in
0.25 cue publish subject phrase
-0.91 cue pull
-0.46 cue pull subject phrase
-0.26 cue purchase
-0.7 cue pursue
0.25 cue pursue np
0.93 cue pursue subject controller
0.38 cue push
0.97 cue push adj
-0.87 cue push np
-0.08 cue push np-to
0.94 cue push pp-for
0.52 cue push subject controller
-1.35 cue push subject none
0.28 cue push subject phrase
-0.19 cue push subject shared
1.09 cue push to
-0.19 cue put
-0.44 cue put np
-0.5 cue put np-pronoun
-0.7 cue put subject controller
-0.81 cue put subject none
0.54 cue put subject phrase
-1.29 cue put subject shared
0.08 cue qualify
-1.5 cue qualify subject phrase
-0.48 cue quarter
-0.37 cue quarter noun-of
-0.48 cue quarter subject none
0.61 cue question
0.33 cue question noun-about
0.08 cue question noun-of
1.96 cue question np
-0.47 cue question subject controller
0.37 cue question subject none
0.81 cue question subject phrase
0.66 cue question wh
0.13 cue quote
0.57 cue quote subject phrase
-0.64 cue race
-0.3 cue race noun-for
-0.39 cue race subject none
-1.17 cue race subject phrase
1.17 cue rail
0.54 cue rail subject phrase
0.79 cue raise bare
-0.49 cue raise np
-0.54 cue raise subject controller
0.45 cue raise subject none
-0.46 cue raise subject phrase
0.46 cue raise subject pronoun
0.79 cue raise subject relative
-0.68 cue rally
0.15 cue rally np
0.11 cue rally subject controller
-0.47 cue rally subject none
-1.22 cue rally subject phrase
0.62 cue range pp-from
0.42 cue rank
-1.85 cue rank subject phrase
-1.09 cue rate
-0.32 cue rate subject none
-1.41 cue rattle
-0.22 cue reach
0.19 cue reach np
-1.08 cue reach out
-0.91 cue reach out pp-to
-0.4 cue reach subject phrase
0.54 cue react
0.16 cue react pp-to
-0.46 cue react subject phrase
0.45 cue read
1.61 cue read front-quote
0.47 cue read np
0.13 cue read subject controller
1.3 cue read subject phrase
0.3 cue reason
-0.94 cue reason noun-for
0.65 cue reason noun-to
0.4 cue reason subject none
2.16 cue rebuke
0.89 cue recall
1.06 cue recall bare
-0.72 cue recall front-quote
1.28 cue recall np
1.24 cue recall subject controller
0.29 cue recall subject phrase
-0.61 cue receive
-1.17 cue receive bare
-0.65 cue receive np
-0.36 cue receive subject phrase
-1.14 cue receive subject pronoun
0.12 cue recognize
0.68 cue recognize np
1.43 cue recognize subject phrase
0.3 cue recommend
-0.42 cue record
-0.41 cue record noun-of
-0.5 cue record subject none
0.23 cue record subject phrase
1.07 cue recount
-0.46 cue reduce
0.17 cue reduce np
0.2 cue reduce subject controller
0.77 cue refer
1.4 cue refer pp-to
1.2 cue reference
-0.22 cue reference noun-to
-0.3 cue reference subject none
-0.11 cue reflect
0.65 cue reflect bare
-0.36 cue reflect np
1.24 cue reflect pp-on
-1.9 cue reflect subject controller
-0.97 cue reflect subject none
0.2 cue reflect subject phrase
0.58 cue refuse
0.46 cue refuse subject controller
0.3 cue refuse subject phrase
-0.65 cue refuse subject pronoun
0.33 cue refuse subject shared
0.47 cue refuse to
0.99 cue regard
-0.11 cue regard subject phrase
-0.73 cue register
-0.35 cue register participle-bare
-0.69 cue register participle-np
-0.79 cue register subject controller
-0.29 cue register subject none
-0.09 cue register subject phrase
0.45 cue reiterate
-0.13 cue reiterate subject phrase
1.14 cue reject
0.25 cue reject np
-0.28 cue reject np-that
0.87 cue reject subject phrase
-0.78 cue relate
-0.85 cue relate subject phrase
-0.57 cue relationship
-0.43 cue relationship noun-with-owned
-0.53 cue relationship subject phrase
-1.38 cue release agent-pp-by
0.37 cue release bare
-0.46 cue release noun-of
0.36 cue release np
0.73 cue release participle-bare
-1.64 cue release participle-np
0.87 cue release passive-none
0.25 cue release subject controller
-0.82 cue release subject none
0.37 cue release subject phrase
0.14 cue rely
0.41 cue rely pp-on
-1.08 cue rely subject phrase
-0.31 cue remain
0.12 cue remain adj
-0.83 cue remain bare
-0.89 cue remain front
-1.31 cue remain np
-0.82 cue remain pp-in
-1.17 cue remain subject controller
-0.53 cue remain subject none
-0.56 cue remain subject pronoun
-0.86 cue remain subject shared
0.94 cue remark
0.43 cue remark subject phrase
1.12 cue remember
-0.08 cue remember subject phrase
1.41 cue remind
-0.37 cue remind subject phrase
0.24 cue reminder
0.24 cue reminder subject none
-1.14 cue remove
-0.81 cue remove subject phrase
-0.17 cue renew
-0.97 cue repeal
0.74 cue repeat
0.56 cue repeat np
0.81 cue repeat subject controller
0.73 cue repeat subject phrase
-1.17 cue replace
-0.91 cue replace np
-0.7 cue replace subject controller
0.39 cue reply
0.32 cue reply front-quote
1.59 cue reply subject phrase
0.68 cue report
1.09 cue report agent-pp-by
1.55 cue report bare
1.83 cue report front
0.67 cue report np
-1.52 cue report pp-from
-0.71 cue report subject controller
0.22 cue report subject none
0.48 cue report subject phrase
0.43 cue report that
-0.62 cue reporter
-0.67 cue reporter noun-that
-0.62 cue reporter subject none
-0.39 cue represent
-0.32 cue represent bare
-0.5 cue represent np
-0.31 cue represent subject phrase
0.45 cue represent subject pronoun
-0.76 cue represent subject relative
-0.79 cue reputation
1.49 cue request
0.64 cue request subject none
1.2 cue request subject phrase
0.35 cue require
-0.77 cue require np
-0.21 cue require np-to
0.48 cue require subject phrase
-0.98 cue require subject relative
-1.13 cue resign
0.36 cue resist
-1.1 cue resolve
-1.3 cue resonate
0.44 cue resource
0.44 cue resource subject none
-1.16 cue respect
0.39 cue respond
0.59 cue respond front-quote
0.18 cue respond pp-to
0.76 cue respond subject controller
0.23 cue respond subject phrase
-0.12 cue response noun-to
-0.17 cue response subject none
-0.6 cue responsibility
-0.6 cue responsibility subject none
-0.12 cue rest
-0.49 cue rest noun-of
-0.49 cue rest subject none
1.06 cue restrict
1.23 cue restrict subject phrase
-0.49 cue result
-0.39 cue result noun-of
-0.81 cue result pp-in
-0.42 cue result subject none
0.25 cue result subject phrase
-1.65 cue retain
-1.02 cue retire
-0.44 cue retire participle-bare
-0.26 cue retire subject none
-0.26 cue return
-0.28 cue return np
-0.65 cue return subject none
-0.49 cue return subject phrase
-0.32 cue return subject pronoun
1.01 cue retweet
0.48 cue reveal
0.91 cue reveal bare
0.69 cue reveal np
0.57 cue reveal subject phrase
0.08 cue reveal that
-0.14 cue reverse
0.17 cue reverse np
-0.26 cue reverse subject phrase
0.38 cue rhetoric
1.33 cue rip
-0.53 cue rise
-0.78 cue rise bare
-0.73 cue rise noun-of
-0.64 cue rise np
-0.85 cue rise subject controller
0.61 cue rise subject none
-1.14 cue rise subject phrase
-0.93 cue risk
-0.54 cue risk subject none
-0.87 cue rival
-0.84 cue rival subject phrase
-0.57 cue role
-0.3 cue role noun-in-owned
-0.36 cue role noun-of
-0.48 cue role subject none
-0.64 cue role subject phrase
-1.37 cue roll
0.52 cue roll out
-0.58 cue round
-0.4 cue round noun-of
-0.4 cue round subject none
0.83 cue rule
-0.6 cue rule noun-of
-1.15 cue rule subject none
-0.63 cue run
-0.83 cue run adj
-0.86 cue run bare
-0.43 cue run front
0.31 cue run np
-0.99 cue run pp-for
-1.03 cue run pp-on
-0.41 cue run subject controller
-0.41 cue run subject none
-0.38 cue run subject phrase
-1.44 cue run subject pronoun
-0.8 cue run subject relative
-1.68 cue rush
-0.75 cue sale
-1.38 cue save
0.6 cue say
0.41 cue say adj
1.26 cue say bare
0.1 cue say colon
1.72 cue say front
0.54 cue say np
0.79 cue say np-bare
0.27 cue say np-pronoun
-0.19 cue say pp-about
-0.32 cue say pp-in
-0.67 cue say pp-on
0.3 cue say quote
0.55 cue say subject controller
0.23 cue say subject inverted
-1.39 cue say subject none
0.71 cue say subject phrase
0.68 cue say subject pronoun
0.81 cue say subject relative
-0.09 cue say subject shared
0.25 cue say that
0.64 cue say wh
-0.54 cue scene
-0.54 cue scene subject none
-0.29 cue schedule
-0.44 cue schedule passive-to
-1.39 cue schedule subject phrase
-1.6 cue score
-0.93 cue scramble
-0.94 cue scramble subject phrase
-0.86 cue scramble to
0.44 cue scrutiny
0.44 cue scrutiny subject none
-1.66 cue search
-1.16 cue seat
-0.3 cue seat subject none
-0.4 cue secretary
-0.16 cue secretary noun-of
-0.18 cue secretary subject none
-0.96 cue secure
-0.99 cue secure bare
-0.92 cue secure np
-0.62 cue secure subject controller
0.46 cue see
0.22 cue see bare
-1.81 cue see front
0.23 cue see np
0.97 cue see np-as
1.06 cue see passive-pp-as
-0.39 cue see subject controller
0.36 cue see subject none
0.29 cue see subject phrase
0.09 cue see subject pronoun
0.96 cue see subject relative
0.11 cue see that
-0.19 cue see wh
0.39 cue seek
-2.01 cue seek bare
1.14 cue seek np
0.49 cue seek subject controller
0.16 cue seek subject phrase
0.46 cue seek subject pronoun
0.18 cue seek to
0.67 cue seem
0.88 cue seem adj
-1.71 cue seem front
1.07 cue seem pp-like
1.25 cue seem subject none
0.12 cue seem subject phrase
0.57 cue seem subject pronoun
0.19 cue seem subject relative
-0.59 cue seem subject shared
0.39 cue seem to
-0.36 cue seize
-0.08 cue seize pp-on
-0.55 cue seize subject phrase
-1.26 cue select
-0.92 cue select subject phrase
-0.82 cue sell
-0.11 cue sell np
0.33 cue sell subject controller
-1.13 cue sell subject phrase
-0.36 cue senator
0.21 cue senator subject none
-0.53 cue send
-0.11 cue send bare
0.19 cue send np
0.88 cue send out subject phrase
-0.61 cue send subject none
-0.3 cue send subject phrase
-0.61 cue send subject pronoun
0.94 cue sense
0.45 cue sense noun-of
1.01 cue sense subject none
0.82 cue sentence
-0.45 cue series
-0.41 cue series noun-of
-0.45 cue series subject none
-0.66 cue serve
-0.38 cue serve front
-0.24 cue serve pp-as
-0.54 cue serve pp-in
-0.66 cue serve subject controller
-0.5 cue serve subject phrase
-1.46 cue serve subject pronoun
-0.58 cue serve subject relative
-0.63 cue serve subject shared
-0.24 cue set
-0.9 cue set noun-of
0.35 cue set np
0.52 cue set participle-to
-1.34 cue set passive-to
-1.5 cue set subject controller
0.54 cue set subject none
-0.79 cue set subject phrase
-0.78 cue set up
0.28 cue set up subject phrase
-1.49 cue settle
-1.9 cue shake
-0.27 cue shape
0.15 cue share
-0.2 cue share bare
-0.55 cue share noun-of
0.86 cue share np
-0.68 cue share subject none
-0.12 cue share subject phrase
-1.86 cue shed
-0.43 cue shift
-0.69 cue shift np
-1.08 cue shift subject controller
-1.13 cue shift subject phrase
-1.54 cue shock
-0.21 cue shoot
0.32 cue shoot subject phrase
0.98 cue shout
0.75 cue shout subject phrase
0.59 cue show
0.52 cue show bare
1.05 cue show front
0.25 cue show np
0.13 cue show subject controller
-0.33 cue show subject none
0.67 cue show subject phrase
-0.16 cue show subject pronoun
0.18 cue show subject relative
-0.6 cue show subject shared
0.56 cue show that
-0.41 cue show up
-0.36 cue show wh
1.06 cue side
-0.84 cue side noun-of
-0.95 cue side subject none
0.42 cue sign
-0.42 cue sign noun-of
0.16 cue sign noun-that
-0.11 cue sign np
0.44 cue sign subject none
-1.55 cue sign subject relative
-0.21 cue sign up
0.99 cue signal
-0.24 cue signal subject phrase
-1.13 cue sit
-0.7 cue sit subject controller
-0.89 cue sit subject phrase
1.45 cue slam
1.14 cue slam np
-1.49 cue slate
-1.9 cue solidify
-0.76 cue something
-0.76 cue something subject none
-0.45 cue son
-0.41 cue son noun-of
-0.41 cue son subject none
-0.61 cue sort
-0.4 cue sort noun-of
-0.44 cue sort subject none
0.34 cue sound
-1.22 cue sound adj
-1.41 cue sound subject phrase
-0.73 cue source
-0.35 cue source noun-of
-0.39 cue source subject none
-1.63 cue spark
0.46 cue speak adj
-1.85 cue speak bare
-1.01 cue speak front
-0.58 cue speak np
1.08 cue speak out
0.43 cue speak pp-about
-0.35 cue speak pp-at
-1.27 cue speak pp-in
-0.27 cue speak pp-on
-0.38 cue speak pp-to
-0.23 cue speak pp-with
-0.29 cue speak subject controller
-0.58 cue speak subject none
0.72 cue speak subject pronoun
-0.11 cue speak subject relative
-1.51 cue speak subject shared
0.62 cue speak to
0.11 cue speech
-0.53 cue speech noun-to
-1.6 cue speech noun-to-owned
-0.68 cue speech subject none
0.47 cue speech subject phrase
-0.38 cue spend
0.45 cue spend adj
-1.08 cue spend bare
-0.54 cue spend np
0.23 cue spend subject controller
-0.47 cue spend subject none
-1.06 cue spend subject phrase
-0.67 cue spend subject pronoun
-0.81 cue spend subject relative
-1.26 cue split
-0.39 cue spokesman
-0.37 cue spokesman noun-for
-0.39 cue spokesman subject none
-0.38 cue spokeswoman
-0.38 cue spokeswoman noun-for
-0.38 cue spokeswoman subject none
-0.12 cue sponsor
-0.4 cue spot
-1.28 cue spread
-0.3 cue spread subject none
-0.9 cue staff
-0.45 cue staff subject none
-0.98 cue stage
-0.42 cue stage subject none
-1.04 cue stake
-1.04 cue stake subject phrase
-1.03 cue stance
-0.23 cue stand
-0.85 cue stand pp-in
-0.47 cue stand subject phrase
0.55 cue stand subject pronoun
-1.41 cue star
-0.54 cue start
-1.04 cue start bare
-0.26 cue start ing
-0.39 cue start noun-of
-1.2 cue start np
1.5 cue start pp-with
-1.06 cue start subject controller
-0.46 cue start subject none
-0.33 cue start subject phrase
-1.36 cue start subject pronoun
-0.73 cue start subject relative
-1.19 cue start to
0.2 cue state
-0.58 cue state noun-of
-1.53 cue state noun-of-owned
0.31 cue state noun-to
-0.72 cue state subject controller
-0.48 cue state subject none
0.19 cue state subject phrase
2.86 cue state subject pronoun
-0.75 cue statement noun-that
-0.91 cue statement subject none
0.92 cue statement subject phrase
-0.88 cue stay
-0.6 cue stay adj
-0.45 cue stay pp-in
-0.77 cue stay subject controller
-0.93 cue stay subject phrase
0.25 cue steal
0.2 cue steer
-0.22 cue step
0.25 cue step up
-0.8 cue stick
-1.13 cue stick pp-to
0.1 cue stick subject phrase
-1.7 cue stir
-0.51 cue stop
0.43 cue stop np
1.28 cue stop subject controller
-0.53 cue stop subject none
-1.47 cue stop subject phrase
-0.33 cue story
0.37 cue story noun-about
-0.6 cue story noun-of
-0.45 cue strategist
-0.36 cue strategist noun-for
-0.41 cue strategist subject none
0.43 cue strategy
-0.54 cue strength
-0.4 cue strength noun-of
-0.48 cue strength subject none
0.44 cue stress
-1.11 cue stretch
-0.43 cue strike
-0.16 cue strike np
0.13 cue strike subject phrase
0.35 cue string
0.35 cue string noun-of
0.35 cue string subject none
-0.51 cue struggle
0.42 cue struggle subject controller
-0.11 cue struggle subject phrase
-0.22 cue struggle to
-1.66 cue study
-1.75 cue stump
-0.88 cue subject
-0.34 cue subject noun-of
-0.35 cue subject subject none
-1.38 cue succeed
-0.64 cue success
-0.56 cue success subject phrase
0.6 cue sue
-1.87 cue sue subject phrase
-1.18 cue suffer
-1.12 cue suffer subject phrase
0.49 cue suggest
1.15 cue suggest bare
-1.14 cue suggest np
-0.49 cue suggest subject controller
0.75 cue suggest subject phrase
0.87 cue suggest subject pronoun
0.49 cue suggest subject relative
-0.52 cue suggest subject shared
0.22 cue suggest that
1.33 cue suggestion
0.45 cue support
-0.81 cue support bare
-1.43 cue support front
1.19 cue support ing
1.23 cue support noun-for
-1.02 cue support noun-for-owned
-1.02 cue support noun-of
0.99 cue support np
0.15 cue support subject controller
0.19 cue support subject none
0.43 cue support subject phrase
-0.23 cue support subject pronoun
0.48 cue support subject relative
0.78 cue supporter noun-of
0.35 cue supporter subject none
-1.23 cue supporter subject phrase
-0.91 cue suppose
-1.04 cue suppose passive-to
-0.48 cue surge
0.92 cue surge subject none
0.09 cue surprise
-1.09 cue surround
-0.53 cue surround subject phrase
-0.43 cue survey
1.59 cue survey participle-adj
-0.62 cue survey subject none
0.32 cue survey subject phrase
-1.39 cue survive
-0.72 cue survive np
-0.78 cue survive subject phrase
1.3 cue suspect
-0.91 cue suspend
-0.3 cue suspend subject phrase
-0.61 cue sweep
-1.39 cue swing
-1.39 cue switch
-0.91 cue system
-0.25 cue take
0.18 cue take bare
-0.89 cue take front
-0.25 cue take np
-1.27 cue take np-pronoun
-1.33 cue take np-to
-1 cue take on
-0.75 cue take on np
-1.04 cue take on subject phrase
-0.56 cue take over
-0.53 cue take pp-to
0.13 cue take subject controller
0.31 cue take subject none
-0.28 cue take subject phrase
-0.71 cue take subject pronoun
-1.37 cue take subject shared
0.5 cue talk
0.84 cue talk adj
-0.78 cue talk np
0.27 cue talk pp-about
-0.22 cue talk pp-to
0.55 cue talk subject controller
0.36 cue talk subject none
0.52 cue talk subject phrase
0.51 cue talk subject pronoun
-1.66 cue tap
0.7 cue target np
-0.68 cue target subject none
-0.46 cue target subject phrase
-1.3 cue task
-0.65 cue tax
-0.39 cue tax subject none
-0.17 cue teach
0.48 cue tell
0.38 cue tell bare
1.51 cue tell front
0.45 cue tell front-quote
-0.59 cue tell np
1.12 cue tell np-bare
0.74 cue tell np-that
-0.13 cue tell np-to
1.18 cue tell np-wh
0.3 cue tell subject controller
-1.8 cue tell subject none
0.71 cue tell subject phrase
0.53 cue tell subject pronoun
0.49 cue tell subject shared
-0.46 cue ten
-0.46 cue ten noun-of
-0.46 cue ten subject none
-0.9 cue tend
-0.77 cue tend subject phrase
-1.03 cue tend to
-0.54 cue term
-0.43 cue term noun-of
-0.46 cue term subject none
-0.48 cue test
-0.54 cue test subject none
0.78 cue thank
-0.44 cue thanks
-0.44 cue thanks noun-to
-0.44 cue thanks subject none
-0.82 cue thing
-0.53 cue thing subject none
0.63 cue think
0.79 cue think adj
1.1 cue think bare
-0.22 cue think front
0.73 cue think subject phrase
0.2 cue think subject pronoun
0.4 cue think subject relative
-1.45 cue think subject shared
0.2 cue think that
-0.53 cue thousand
-0.45 cue thousand noun-of
-0.45 cue thousand subject none
0.4 cue threat
-0.56 cue threat noun-of
-0.78 cue threat subject none
0.5 cue threaten
0.1 cue threaten subject controller
1.31 cue threaten subject phrase
0.62 cue threaten to
0.24 cue throw np
-0.45 cue throw subject phrase
-0.47 cue tie
-0.45 cue tie noun-to
0.85 cue tie np
0.24 cue tie subject controller
-0.45 cue tie subject none
-0.6 cue tie subject phrase
-0.54 cue time
-0.48 cue time noun-for
-0.9 cue time noun-that
0.37 cue time noun-to
-0.16 cue time subject none
0.26 cue title participle-quote
-1.58 cue title subject phrase
-1.06 cue top
-0.3 cue top noun-of
-0.31 cue top subject none
-0.51 cue topic
-0.51 cue topic subject none
-0.58 cue total
-0.32 cue total subject none
-0.97 cue tour
0.92 cue tout
1.21 cue tout np
-0.59 cue tout subject phrase
0.34 cue track
0.18 cue trade
-0.39 cue trade subject phrase
-0.87 cue trail
-1.02 cue trail bare
-1.02 cue trail np
-0.45 cue trail subject none
-0.78 cue trail subject phrase
-0.95 cue trail subject pronoun
-1.52 cue transform
0.17 cue translate
-1.13 cue travel
-0.97 cue travel subject phrase
-1.83 cue treat
-0.79 cue trip
-0.37 cue trip noun-to
-0.37 cue trip subject none
-1.57 cue trounce
-0.25 cue trust
-0.68 cue try
-0.65 cue try front
-0.67 cue try pp-to
-1.04 cue try subject controller
-0.53 cue try subject none
-0.59 cue try subject phrase
-0.49 cue try subject pronoun
-1.01 cue try subject shared
-0.43 cue try to
-0.12 cue turn
-1.15 cue turn adj
-0.6 cue turn bare
-0.89 cue turn np
-1.08 cue turn out
-0.82 cue turn out subject phrase
-1.44 cue turn out subject pronoun
-0.73 cue turn out to
-0.99 cue turn pp-into
-0.55 cue turn subject controller
-0.56 cue turn subject none
0.13 cue turn subject phrase
0.37 cue turn subject pronoun
-1.46 cue turn subject shared
0.52 cue tweet
-0.47 cue tweet bare
0.56 cue tweet front-quote
1.49 cue tweet np
-0.15 cue tweet subject controller
0.55 cue tweet subject phrase
-0.39 cue tweet subject pronoun
0.89 cue tweet that
-0.44 cue two-third
-0.44 cue two-third noun-of
-0.44 cue two-third subject none
-0.43 cue type
-0.43 cue type noun-of
-0.43 cue type subject none
-2.02 cue uncover
-0.44 cue undermine
0.67 cue underscore
0.65 cue underscore np
-0.11 cue underscore subject phrase
1.28 cue understand
-0.95 cue understand subject controller
-1.11 cue unfold
-1.48 cue unify
-1.49 cue unite
-0.52 cue unleash
-0.2 cue unleash subject phrase
0.45 cue unveil
-0.4 cue unveil subject phrase
-0.73 cue upcome
-0.61 cue upcome np
-0.8 cue upcome subject controller
-1.24 cue update subject phrase
-0.09 cue upend
-1.59 cue upset
0.61 cue urge
-0.12 cue urge np
0.87 cue urge np-to
-0.28 cue urge subject controller
0.54 cue urge subject phrase
0.36 cue urge subject pronoun
-0.53 cue use
-0.35 cue use bare
-0.76 cue use front
-0.35 cue use noun-of
-0.81 cue use noun-of-owned
-1.8 cue use np-as
0.1 cue use np-to
-0.26 cue use subject controller
-0.7 cue use subject none
-0.58 cue use subject phrase
-1.03 cue use subject pronoun
0.29 cue use subject shared
-1.11 cue use to
-0.41 cue variety
-0.41 cue variety noun-of
-0.41 cue variety subject none
-1.2 cue vary
-0.49 cue version
-0.41 cue version noun-of
-0.41 cue version subject none
-0.52 cue veteran
-0.36 cue veteran noun-of
-0.52 cue veteran subject none
-0.5 cue victory
-0.32 cue victory noun-in-owned
-0.58 cue victory subject none
-0.44 cue victory subject phrase
-0.55 cue video
-0.38 cue video noun-of
-0.55 cue video subject none
0.93 cue vie
1.11 cue view
0.41 cue view noun-of
0.72 cue view subject none
-0.17 cue view subject phrase
-1.7 cue violate
-0.96 cue visit
-0.87 cue visit bare
-0.35 cue visit noun-to
-1.09 cue visit np
-0.31 cue visit subject none
-0.85 cue visit subject phrase
-0.9 cue voice subject none
1.33 cue voice subject phrase
0.14 cue vote
-1.64 cue vote adj
-0.98 cue vote front
-0.43 cue vote noun-for
-0.61 cue vote noun-to
1 cue vote np
-1.08 cue vote pp-against
1.18 cue vote pp-for
1.03 cue vote pp-in
-0.8 cue vote subject none
0.2 cue vote subject phrase
0.7 cue vote subject pronoun
0.47 cue vote subject relative
-0.7 cue vote subject shared
1.09 cue vote to
-0.4 cue voter
-0.53 cue voter noun-of
0.87 cue voter noun-to
-0.2 cue voter subject none
0.8 cue vow
1.19 cue vow subject phrase
0.96 cue vow subject pronoun
-0.38 cue vow subject shared
0.11 cue vow to
-1.52 cue wage
0.38 cue wait
-0.42 cue wait subject phrase
-0.45 cue wake
-0.41 cue wake noun-of
-0.41 cue wake subject none
-1.61 cue walk
0.59 cue want
-1.09 cue want front
0.35 cue want np
0.58 cue want np-to
0.12 cue want subject phrase
0.97 cue want subject pronoun
-0.8 cue want subject relative
0.55 cue want to
-0.61 cue war
-0.52 cue war subject none
1.47 cue warn
0.77 cue warn subject phrase
1.07 cue warn subject pronoun
-0.69 cue warn that
-0.22 cue watch
-1.1 cue watch bare
-1.06 cue watch np
-0.98 cue watch subject controller
-0.69 cue watch subject none
-1.12 cue watch subject phrase
0.16 cue watch subject pronoun
-1.16 cue wave
-0.28 cue wave noun-of
-0.3 cue wave subject none
-0.61 cue way
-0.28 cue way noun-for
-0.43 cue way noun-of
-0.42 cue way noun-to
-0.59 cue way noun-to-owned
-0.52 cue way subject none
-0.82 cue way subject phrase
-1.33 cue wear
-1.05 cue wear subject phrase
-0.15 cue week
-0.44 cue week noun-of
-0.36 cue week noun-on
-0.79 cue week noun-that
-0.51 cue week noun-to
-0.68 cue week subject none
-0.21 cue weigh
0.55 cue welcome
-0.86 cue welcome subject phrase
-1.17 cue widen
-0.94 cue widen np
0.15 cue willingness
-0.75 cue win
-0.71 cue win adj
-0.31 cue win bare
-0.95 cue win front
-0.78 cue win np
-1.08 cue win np-to
-0.62 cue win pp-at
-0.31 cue win pp-in
-0.82 cue win pp-over
-0.44 cue win subject controller
-0.38 cue win subject none
-1.03 cue win subject phrase
-1.11 cue win subject pronoun
-0.83 cue win subject relative
-0.21 cue win subject shared
-0.58 cue wing
-0.4 cue wing noun-of
-0.4 cue wing subject none
0.61 cue winner
0.61 cue winner noun-of
0.61 cue winner subject none
0.62 cue withdraw
-0.45 cue withhold
-0.66 cue woman
-0.66 cue woman subject none
0.89 cue wonder
1.58 cue wonder subject phrase
0.1 cue wonder wh
-0.92 cue word
-0.26 cue word noun-of
-0.51 cue word subject none
-0.52 cue work
-0.64 cue work adj
-0.94 cue work bare
-0.38 cue work front
-0.67 cue work np
-0.84 cue work pp-as
-1.22 cue work pp-at
-0.6 cue work pp-for
-0.54 cue work pp-in
-0.89 cue work pp-on
-0.86 cue work pp-with
-0.16 cue work subject controller
-0.42 cue work subject none
-0.92 cue work subject phrase
-0.5 cue work subject pronoun
-0.77 cue work subject relative
0.19 cue work to
0.97 cue worry
-1.09 cue worry pp-about
-0.13 cue worry subject phrase
0.48 cue write
0.73 cue write bare
0.77 cue write colon
0.33 cue write front
0.41 cue write front-quote
-0.18 cue write np
-0.47 cue write pp-in
1.03 cue write quote
-0.18 cue write subject controller
0.62 cue write subject inverted
-0.99 cue write subject none
0.61 cue write subject phrase
0.33 cue write subject pronoun
-0.42 cue write subject relative
-0.24 cue write subject shared
0.72 cue write that
-0.55 cue year
-0.35 cue year noun-of
-0.71 cue year noun-that
-0.45 cue year noun-to
-0.48 cue year subject none
0.29 cue yield
-0.11 cue ±
-0.11 cue ± subject phrase
0.11 form:finite
-0.13 form:imperative
-0.2 form:ing
-0.14 form:participle
0.59 frame according-end
0.59 frame according-end subject phrase
0.66 frame according-front
0.66 frame according-front subject phrase
0.29 frame according-middle
0.29 frame according-middle subject phrase
0.09 frame adj subject controller
-0.58 frame adj subject inverted
-0.56 frame adj subject none
0.09 frame adj subject pronoun
0.51 frame adj subject relative
-0.57 frame adj subject shared
-0.9 frame agent-adj
-0.94 frame agent-adj subject phrase
-0.52 frame agent-bare
-0.25 frame agent-bare subject phrase
-1.02 frame agent-np
0.15 frame agent-pp-by
-0.5 frame agent-pp-by subject controller
0.12 frame agent-pp-by subject phrase
-0.45 frame agent-pp-by subject pronoun
1.3 frame agent-pp-by subject relative
-0.22 frame agent-pp-by subject shared
-1.24 frame agent-pp-for
-1.01 frame agent-pp-in
-0.75 frame agent-pp-in subject phrase
-0.36 frame agent-pp-on
-1.57 frame agent-that
-1.18 frame agent-to
-0.76 frame agent-to subject phrase
0.22 frame bare subject controller
-1.6 frame bare subject inverted
-0.29 frame bare subject none
0.23 frame bare subject pronoun
-0.3 frame bare subject relative
-0.51 frame block
-0.45 frame block subject phrase
-1.67 frame block subject pronoun
0.47 frame block-quote
0.77 frame block-quote subject phrase
0.4 frame colon
0.35 frame colon subject controller
0.42 frame colon subject none
0.27 frame colon subject phrase
0.26 frame colon subject pronoun
-0.63 frame front
-0.14 frame front subject inverted
-0.39 frame front subject phrase
-0.66 frame front subject pronoun
-1.03 frame front subject relative
0.09 frame front-quote
0.18 frame front-quote subject phrase
-1.42 frame front-quote subject relative
0.16 frame ing
-1.55 frame ing subject controller
-0.93 frame ing subject none
0.24 frame ing subject phrase
0.13 frame ing subject pronoun
1.28 frame ing subject relative
-0.57 frame ing subject shared
0.25 frame label-capitals
0.25 frame label-capitals subject phrase
-2.02 frame none
0.26 frame noun-about
0.26 frame noun-about subject none
0.51 frame noun-about-owned
0.51 frame noun-about-owned subject phrase
0.15 frame noun-against-owned
0.15 frame noun-against-owned subject phrase
-0.84 frame noun-by-owned
-0.84 frame noun-by-owned subject phrase
-0.45 frame noun-for
-0.45 frame noun-for subject none
0.24 frame noun-for-owned
0.24 frame noun-for-owned subject phrase
-0.63 frame noun-in-owned
-0.63 frame noun-in-owned subject phrase
-0.4 frame noun-of
-0.4 frame noun-of subject none
0.18 frame noun-of-owned
0.18 frame noun-of-owned subject phrase
-0.52 frame noun-on
-0.52 frame noun-on subject none
-0.2 frame noun-on-owned
-0.2 frame noun-on-owned subject phrase
0.09 frame noun-over-by
0.09 frame noun-over-by subject phrase
-0.69 frame noun-over-owned
-0.69 frame noun-over-owned subject phrase
0.09 frame noun-that
0.09 frame noun-that subject none
1.33 frame noun-that-by
1.33 frame noun-that-by subject phrase
0.48 frame noun-that-owned
0.48 frame noun-that-owned subject phrase
-0.35 frame noun-to
-0.35 frame noun-to subject none
0.34 frame noun-to-by
0.34 frame noun-to-by subject phrase
0.08 frame noun-to-owned
0.08 frame noun-to-owned subject phrase
0.75 frame noun-toward-owned
0.75 frame noun-toward-owned subject phrase
-0.32 frame noun-with-owned
-0.32 frame noun-with-owned subject phrase
0.1 frame np
0.24 frame np subject controller
-0.17 frame np subject none
0.1 frame np subject pronoun
0.58 frame np-as
0.53 frame np-as subject controller
-0.59 frame np-as subject none
0.11 frame np-as subject phrase
0.69 frame np-as subject pronoun
0.92 frame np-as subject relative
0.35 frame np-as subject shared
-0.23 frame np-bare subject controller
-0.89 frame np-bare subject none
0.32 frame np-bare subject pronoun
0.27 frame np-bare subject relative
0.45 frame np-bare subject shared
0.14 frame np-colon
0.3 frame np-colon subject controller
-1.11 frame np-colon subject none
-0.23 frame np-colon subject phrase
0.92 frame np-colon subject pronoun
0.23 frame np-colon subject relative
-0.55 frame np-colon subject shared
0.13 frame np-pronoun
0.24 frame np-pronoun subject controller
-0.97 frame np-pronoun subject none
0.1 frame np-pronoun subject phrase
-0.17 frame np-pronoun subject pronoun
0.3 frame np-pronoun subject relative
0.29 frame np-pronoun subject shared
0.37 frame np-quote subject controller
-0.19 frame np-quote subject phrase
0.08 frame np-quote subject pronoun
0.08 frame np-quote subject relative
0.38 frame np-quote subject shared
0.39 frame np-that
0.33 frame np-that subject controller
0.22 frame np-that subject none
0.24 frame np-that subject phrase
0.19 frame np-to
0.36 frame np-to subject controller
-0.98 frame np-to subject none
0.12 frame np-to subject phrase
0.14 frame np-to subject pronoun
0.13 frame np-to subject relative
0.14 frame np-to subject shared
0.41 frame np-wh subject controller
-0.22 frame np-wh subject none
-0.33 frame np-wh subject phrase
0.39 frame np-wh subject pronoun
-1.5 frame np-wh subject relative
0.59 frame np-wh subject shared
0.37 frame participle-adj
-1.57 frame participle-adj subject controller
0.98 frame participle-adj subject none
0.29 frame participle-adj subject phrase
-0.2 frame participle-bare
-0.21 frame participle-bare subject none
-0.53 frame participle-bare subject phrase
0.23 frame participle-colon
-1.38 frame participle-colon subject none
-0.14 frame participle-np subject controller
-0.78 frame participle-np subject none
0.65 frame participle-np subject phrase
0.4 frame participle-np-as
-1.91 frame participle-np-bare
-0.51 frame participle-np-quote
-0.3 frame participle-np-that
0.27 frame participle-np-to
-0.44 frame participle-np-to subject controller
1.24 frame participle-np-to subject phrase
-0.94 frame participle-np-wh
-1.09 frame participle-np-wh subject controller
0.39 frame participle-pp-about
1.35 frame participle-pp-about subject none
0.08 frame participle-pp-as
-0.93 frame participle-pp-as subject controller
1.87 frame participle-pp-as subject none
-0.79 frame participle-pp-as subject phrase
0.22 frame participle-pp-at
0.19 frame participle-pp-at subject phrase
0.61 frame participle-pp-by
-1.25 frame participle-pp-by subject phrase
-0.21 frame participle-pp-for
-1.04 frame participle-pp-for subject controller
-0.14 frame participle-pp-for subject phrase
-0.65 frame participle-pp-from
-0.52 frame participle-pp-from subject phrase
-0.47 frame participle-pp-in
-0.91 frame participle-pp-in subject controller
0.26 frame participle-pp-in subject none
-0.55 frame participle-pp-in subject phrase
0.12 frame participle-pp-on
-0.57 frame participle-pp-on subject controller
0.74 frame participle-pp-on subject none
-0.13 frame participle-pp-to
-0.79 frame participle-pp-to subject controller
0.57 frame participle-pp-to subject none
-0.15 frame participle-pp-to subject phrase
-0.32 frame participle-pp-with subject controller
-0.62 frame participle-pp-with subject none
0.14 frame participle-pp-with subject phrase
0.46 frame participle-quote
-0.75 frame participle-quote subject phrase
0.15 frame participle-that
-0.4 frame participle-that subject controller
1.74 frame participle-that subject phrase
-0.09 frame participle-to subject controller
0.33 frame participle-to subject none
-0.16 frame participle-to subject phrase
0.28 frame participle-wh
-0.28 frame participle-wh subject controller
0.16 frame participle-wh subject none
0.12 frame passive-adj subject phrase
-1.34 frame passive-adj subject pronoun
0.29 frame passive-adj subject relative
0.64 frame passive-adj subject shared
-0.45 frame passive-bare
-0.53 frame passive-bare subject phrase
0.28 frame passive-bare subject pronoun
-0.62 frame passive-colon
-1.23 frame passive-ing
-0.33 frame passive-none
0.39 frame passive-none subject controller
-0.32 frame passive-none subject phrase
-0.68 frame passive-none subject pronoun
-0.42 frame passive-none subject shared
0.08 frame passive-pp-about
-0.85 frame passive-pp-about subject phrase
-0.31 frame passive-pp-against
0.6 frame passive-pp-as
0.15 frame passive-pp-as subject phrase
-0.49 frame passive-pp-as subject relative
-1.16 frame passive-pp-at
-0.87 frame passive-pp-at subject phrase
-1.26 frame passive-pp-by
-0.74 frame passive-pp-by subject phrase
0.36 frame passive-pp-for
0.11 frame passive-pp-for subject phrase
-0.39 frame passive-pp-for subject pronoun
-0.9 frame passive-pp-from
-0.82 frame passive-pp-from subject phrase
-0.27 frame passive-pp-in
-0.29 frame passive-pp-in subject phrase
-0.4 frame passive-pp-in subject pronoun
0.28 frame passive-pp-in subject relative
-1.16 frame passive-pp-in subject shared
-1.08 frame passive-pp-into
0.61 frame passive-pp-of
0.11 frame passive-pp-of subject phrase
-0.24 frame passive-pp-on
0.51 frame passive-pp-on subject phrase
-0.51 frame passive-pp-on subject pronoun
-1.08 frame passive-pp-on subject shared
0.14 frame passive-pp-over
-0.39 frame passive-pp-to
0.08 frame passive-pp-to subject phrase
-0.47 frame passive-pp-to subject pronoun
-1.1 frame passive-pp-to subject shared
-0.26 frame passive-pp-with subject phrase
-0.18 frame passive-pp-with subject pronoun
-0.4 frame passive-that subject phrase
0.71 frame passive-that subject pronoun
0.17 frame passive-to
-0.27 frame passive-to subject pronoun
0.28 frame passive-to subject relative
0.51 frame passive-to subject shared
0.15 frame passive-wh
0.5 frame pp-about
1.08 frame pp-about subject controller
-0.55 frame pp-about subject none
0.6 frame pp-about subject pronoun
0.72 frame pp-about subject relative
-1.18 frame pp-about subject shared
0.38 frame pp-against
-0.15 frame pp-against subject controller
0.19 frame pp-against subject phrase
1.54 frame pp-against subject pronoun
-0.21 frame pp-around
0.15 frame pp-around subject phrase
-0.15 frame pp-as subject controller
0.49 frame pp-as subject none
-0.14 frame pp-as subject phrase
-0.18 frame pp-as subject relative
-1.12 frame pp-as subject shared
-0.42 frame pp-at subject controller
-0.77 frame pp-at subject none
-0.25 frame pp-at subject pronoun
0.43 frame pp-at subject relative
0.25 frame pp-behind
1.12 frame pp-behind subject phrase
-0.68 frame pp-by
-0.81 frame pp-by subject controller
-0.44 frame pp-by subject phrase
-0.92 frame pp-by subject pronoun
-0.84 frame pp-by subject shared
0.23 frame pp-for
0.24 frame pp-for subject controller
-1.03 frame pp-for subject none
0.12 frame pp-for subject phrase
0.2 frame pp-for subject pronoun
0.52 frame pp-for subject relative
-0.27 frame pp-for subject shared
-0.2 frame pp-from
0.25 frame pp-from subject controller
0.44 frame pp-from subject none
-0.61 frame pp-from subject phrase
-1.18 frame pp-from subject pronoun
-0.63 frame pp-from subject relative
0.28 frame pp-from subject shared
-0.35 frame pp-in
-0.11 frame pp-in subject controller
-0.42 frame pp-in subject none
-0.57 frame pp-in subject phrase
-0.13 frame pp-in subject pronoun
0.09 frame pp-in subject relative
-0.4 frame pp-in subject shared
-0.09 frame pp-into
0.41 frame pp-into subject controller
-0.4 frame pp-into subject none
-0.46 frame pp-into subject phrase
-1.41 frame pp-into subject pronoun
-0.7 frame pp-into subject relative
-0.3 frame pp-like
1.04 frame pp-like subject phrase
-0.31 frame pp-like subject pronoun
0.28 frame pp-of
-1.34 frame pp-of subject controller
-0.9 frame pp-of subject none
0.39 frame pp-of subject phrase
1.02 frame pp-of subject pronoun
-1.27 frame pp-of subject shared
-0.13 frame pp-on
0.61 frame pp-on subject controller
-0.79 frame pp-on subject none
-0.24 frame pp-on subject phrase
-0.41 frame pp-on subject pronoun
-0.25 frame pp-on subject relative
-0.52 frame pp-on subject shared
0.32 frame pp-out
1.04 frame pp-out subject controller
0.28 frame pp-out subject phrase
0.15 frame pp-over subject controller
0.46 frame pp-over subject phrase
0.16 frame pp-to subject controller
-0.23 frame pp-to subject none
-0.12 frame pp-to subject pronoun
-0.1 frame pp-to subject relative
-0.22 frame pp-to subject shared
-0.94 frame pp-toward
-0.1 frame pp-with
-0.64 frame pp-with subject none
-0.11 frame pp-with subject phrase
0.09 frame pp-with subject pronoun
-0.21 frame pp-with subject relative
-0.78 frame pp-with subject shared
0.1 frame quote
0.6 frame quote subject controller
-1.83 frame quote subject none
0.38 frame quote subject pronoun
0.1 frame quote subject relative
0.08 frame quote subject shared
0.41 frame that
0.67 frame that subject controller
-0.61 frame that subject none
0.35 frame that subject phrase
0.84 frame that subject pronoun
0.45 frame that subject relative
0.17 frame that subject shared
0.33 frame to subject controller
-1.51 frame to subject inverted
-0.18 frame to subject none
0.46 frame to subject relative
0.12 frame to subject shared
0.24 frame wh
0.18 frame wh subject controller
-1.96 frame wh subject inverted
-0.52 frame wh subject none
0.4 frame wh subject phrase
0.62 frame wh subject pronoun
-0.41 frame wh subject relative
-0.12 head:%
-0.61 head:($)
-0.13 head:(CD)
-1.52 head:(IN)
0.81 head:(JJ)
0.32 head:(JJS)
-0.37 head:(WDT)
-0.17 head:(WP)
0.26 head:(name)
-0.15 head:a
-0.27 head:accord
0.83 head:account
-0.83 head:action
0.92 head:activist
0.94 head:actor
0.38 head:ad
0.55 head:address
0.97 head:administration
-0.89 head:advantage
0.91 head:adviser
1.31 head:advocate
0.36 head:agency
-1.05 head:agent
0.84 head:agreement
1.03 head:aide
-0.42 head:all
0.97 head:ally
1.31 head:analysis
1.54 head:analyst
-0.67 head:announcement
1.21 head:another
-0.63 head:answer
-0.46 head:appearance
-1.33 head:approach
1.32 head:argument
-0.49 head:article
-1.36 head:assault
-1.02 head:attack
1.12 head:attendee
-1.15 head:attention
2.5 head:attorney
1.04 head:audience
0.54 head:authority
1.53 head:average
1.28 head:backer
-0.18 head:ballot
-0.31 head:bank
-0.84 head:base
-1.02 head:battle
0.72 head:bill
0.15 head:billionaire
0.81 head:board
-0.47 head:book
-1.35 head:border
0.27 head:both
-0.13 head:brother
0.55 head:bureau
-1.65 head:business
0.48 head:businessman
-0.12 head:call
0.53 head:campaign
0.25 head:candidacy
0.41 head:candidate
-0.12 head:case
0.15 head:caucus
0.16 head:chairman
-1.58 head:challenge
-0.64 head:change
-0.37 head:check
0.14 head:chief
0.17 head:child
0.57 head:citizen
0.44 head:city
-1.13 head:claim
-0.33 head:club
-1.34 head:coalition
-1.42 head:coin
0.68 head:colleague
-0.3 head:comment
-1.17 head:committee
0.65 head:community
0.69 head:company
-0.13 head:concern
-1.59 head:conference
0.56 head:conservative
-0.37 head:contest
-1.12 head:controversy
-1.05 head:convention
-0.28 head:conversation
-0.51 head:country
-0.11 head:couple
-0.8 head:course
0.42 head:court
0.23 head:critic
-1.1 head:criticism
-0.14 head:crowd
0.26 head:datum
0.92 head:daughter
-0.97 head:day
-0.72 head:deal
-0.56 head:debate
-1.04 head:debt
0.2 head:decision
0.25 head:department
-0.59 head:developer
-0.88 head:dinner
-1.54 head:disclosure
-0.13 head:discussion
0.48 head:district
0.19 head:document
-0.15 head:dollar
0.22 head:donor
-0.17 head:economist
-0.46 head:economy
2.59 head:editorial
-1.05 head:effect
-0.19 head:effort
-1.25 head:election
0.39 head:electorate
0.37 head:elite
0.08 head:email
0.29 head:employee
-0.49 head:employer
-0.95 head:end
-1.55 head:endorsement
0.98 head:establishment
-0.63 head:event
-0.2 head:everyone
0.98 head:executive
1.44 head:expert
0.25 head:face
-0.77 head:fact
0.15 head:family
0.57 head:father
0.52 head:field
-0.64 head:fight
-0.66 head:figure
0.26 head:filings
0.31 head:film
-0.11 head:finding
-1.31 head:focus
-0.1 head:follower
-0.68 head:force
0.17 head:foundation
1.19 head:friend
1.21 head:front-runner
0.2 head:general
0.42 head:generation
0.11 head:government
0.59 head:governor
0.44 head:group
0.59 head:guy
-0.26 head:hacker
-1.51 head:hall
0.6 head:handful
0.34 head:he
-0.41 head:head
0.31 head:history
0.29 head:hopeful
0.37 head:host
-0.87 head:husband
0.21 head:i
-1.25 head:idea
-1.07 head:image
-1.05 head:immigrant
-0.1 head:incident
-0.82 head:income
0.62 head:industry
0.25 head:information
-0.9 head:initiative
1.16 head:insider
-1.77 head:interview
-0.33 head:investigation
-1.53 head:investment
0.96 head:investor
-0.68 head:issue
-0.65 head:it
-0.65 head:job
-0.12 head:journalist
0.17 head:judge
0.82 head:justice
-2.22 head:kind
0.95 head:lady
-1.26 head:language
0.39 head:lawmaker
0.49 head:lawsuit
-0.13 head:lawyer
-0.94 head:lead
0.78 head:leader
1.07 head:legislation
0.17 head:letter
-1.4 head:line
0.61 head:list
-1.09 head:loss
-1.84 head:lot
0.32 head:majority
-0.39 head:man
1 head:manager
-1.75 head:margin
-1.12 head:market
0.63 head:mayor
0.25 head:measure
-0.41 head:media
-0.59 head:meeting
0.4 head:member
0.54 head:mogul
-1.38 head:moment
-0.13 head:money
-0.98 head:month
1.31 head:mother
-0.65 head:move
-0.17 head:movement
-0.99 head:name
0.34 head:nation
0.37 head:network
1.57 head:neurosurgeon
-1.74 head:news
0.73 head:newspaper
-1.88 head:night
-1.13 head:nomination
-0.13 head:nominee
0.23 head:number
0.37 head:observer
-1.48 head:obstacle
1.08 head:office
0.22 head:officer
0.75 head:official
0.43 head:one
0.75 head:operation
0.72 head:operative
-0.41 head:opinion
0.53 head:opponent
0.28 head:order
0.21 head:organization
1.61 head:organizer
0.24 head:other
0.09 head:outcome
0.96 head:outlet
1.18 head:page
0.08 head:pair
0.56 head:panel
0.16 head:paper
0.46 head:parent
-1.89 head:partner
-0.33 head:people
0.26 head:percent
-0.23 head:performance
-0.39 head:person
-0.35 head:piece
-0.59 head:plan
0.77 head:platform
-0.57 head:point
0.66 head:police
0.25 head:policy
0.58 head:politician
0.97 head:poll
1.43 head:polling
-1.71 head:popularity
0.47 head:population
-0.71 head:position
0.2 head:post
-0.19 head:price
-0.87 head:primary
-1.45 head:problem
0.2 head:process
-1.18 head:program
0.28 head:prosecutor
-1.55 head:prospect
0.27 head:protester
-0.29 head:push
-1.02 head:question
-0.14 head:race
-1.15 head:rate
-1.01 head:rating
-1.15 head:reaction
-0.69 head:reality
-1.3 head:reason
0.72 head:record
0.52 head:release
-0.27 head:remark
0.97 head:report
0.71 head:reporter
0.6 head:researcher
0.52 head:respondent
-0.26 head:response
0.28 head:result
0.32 head:retiree
0.63 head:rhetoric
-1.58 head:rise
-0.09 head:risk
1.58 head:rival
-0.08 head:role
-0.25 head:rule
-1.3 head:ruling
-1.28 head:scandal
0.63 head:school
-1.59 head:season
-1.16 head:seat
1.02 head:secretary
0.47 head:senator
-1.41 head:sense
0.91 head:sentiment
-1.13 head:series
0.39 head:she
-1.17 head:shift
-1.71 head:shooting
-1.15 head:show
-1.01 head:showing
-0.19 head:side
-0.78 head:sign
-1.06 head:socialist
1.22 head:some
-0.29 head:son
0.55 head:source
1.12 head:speaker
-0.57 head:speech
1.06 head:spokesman
1.13 head:spokeswoman
0.34 head:spot
-0.74 head:spotlight
0.16 head:staffer
-0.61 head:stake
-1.08 head:stance
-1.54 head:standing
-0.6 head:star
-0.9 head:state
-0.76 head:statement
-1.1 head:stock
-0.26 head:story
0.62 head:strategist
-0.3 head:strategy
-0.12 head:strength
-0.57 head:student
1.31 head:study
-1 head:success
0.55 head:superdelegate
-1.13 head:support
0.58 head:supporter
0.73 head:survey
-0.49 head:system
-1.21 head:tactic
-1.56 head:talk
-1.06 head:tax
0.96 head:team
-0.67 head:technology
-0.82 head:that
0.46 head:the
-1.14 head:these
0.1 head:they
-0.88 head:thing
-0.47 head:this
0.32 head:those
-0.15 head:threat
-1.05 head:ticket
-0.74 head:tie
-0.72 head:time
-0.2 head:tone
0.36 head:town
-1.32 head:trouble
-1.63 head:turn
-1.03 head:turnout
1.14 head:tweet
0.57 head:union
0.87 head:user
-0.82 head:vehicle
0.59 head:version
-1.47 head:victory
0.1 head:video
-0.63 head:view
0.3 head:voice
-1.08 head:vote
0.13 head:voter
-0.88 head:wall
-0.92 head:way
-0.18 head:website
-0.85 head:week
-0.43 head:wife
-1.38 head:winner
-0.34 head:word
-0.83 head:work
0.22 head:worker
-1.61 head:world
-0.85 head:year
-0.25 head:you
-0.61 headpos:$
-0.45 headpos:CD
-0.6 headpos:DT
-0.9 headpos:IN
-0.26 headpos:JJ
0.27 headpos:NNP
0.09 headpos:PRP
-0.38 headpos:WDT
-0.18 headpos:WP
-1.11 labelpos:DT
-0.11 labelpos:NN
1.31 labelpos:NNP
0.67 labelpos:NNS
-0.53 long:1
0.23 long:12-24
-0.16 long:2
-0.1 long:3-5
0.15 long:6-11
0.3 long:much
0.17 marks
0.33 modal:'d
-1.32 modal:'ll
-0.82 modal:ca
-0.14 modal:can
-0.15 modal:could
-0.52 modal:may
0.08 modal:might
-0.17 modal:will
-0.74 modal:wo
-0.11 modal:would
1.02 opens:"
-1.29 opens:$
0.68 opens:(
-1.77 opens:,
-1.45 opens:.
-0.45 opens::
-0.55 opens:CC
-0.66 opens:CD
-0.1 opens:DT
-0.27 opens:JJR
-0.36 opens:JJS
-0.61 opens:MD
-0.22 opens:NN
-0.16 opens:NNP
-0.12 opens:NNPS
-0.16 opens:NNS
0.17 opens:PDT
0.13 opens:PRP
-0.3 opens:RB
-0.3 opens:RBR
-0.31 opens:RBS
0.14 opens:TO
0.1 opens:VB
0.2 opens:VBD
0.1 opens:VBG
-0.53 opens:VBN
-0.2 opens:VBP
-0.88 opens:VBZ
-0.16 opens:WP$
-0.23 opens:WRB
0.21 owner:"
-0.3 owner:,
-0.8 owner::
-0.16 owner:CC
-0.59 owner:CD
-0.39 owner:DT
-0.13 owner:IN
-0.25 owner:JJ
-0.82 owner:JJR
0.15 owner:JJS
-0.59 owner:NN
0.12 owner:NNP
-1.14 owner:NNPS
-0.5 owner:NNS
-1.56 owner:PRP
-0.22 owner:PRP$
-0.72 owner:RB
-0.45 owner:RP
0.41 owner:TO
-0.26 owner:VBD
-0.3 owner:VBN
-0.72 owner:WDT
-0.13 passive
0.29 prev:
-1.18 prev:)
-0.37 prev:,
-0.26 prev::
-0.63 prev:CC
0.12 prev:DT
0.28 prev:EX
-0.39 prev:IN
-0.67 prev:JJ
-1.09 prev:JJS
-0.39 prev:NN
-0.72 prev:NNP
-0.33 prev:NNS
-0.9 prev:PRP
-0.7 prev:PRP$
-0.74 prev:RP
-0.77 prev:TO
-1.06 prev:VB
-0.83 prev:VBD
-0.22 prev:VBG
-0.89 prev:VBZ
-1.4 prev:WDT
-0.68 prev:WP
0.57 prev:WRB
-1.42 quoted
0.12 sourcelong:1
0.15 sourcelong:4
0.18 sourcelong:5
0.1 sourcelong:6
-0.17 sourcelong:7
0.22 subject:controller
-0.38 subject:inverted
-0.25 subject:none
0.1 subject:pronoun
-0.14 tense:MD:VB
-1.63 tense:MD:VBD
-0.69 tense:MD:VBG
-0.3 tense:MD:VBN
0.32 tense:RB:VBD
-0.15 tense:RB:VBG
0.21 tense:RB:VBP
0.24 tense:RB:VBZ
-0.18 tense:TO:VBN
-0.15 tense:VB:VB
-0.62 tense:VB:VBN
0.15 tense:VBD:VBD
-0.43 tense:VBD:VBG
0.2 tense:VBD:VBN
0.53 tense:VBG:VBD
-0.18 tense:VBG:VBG
-0.45 tense:VBG:VBN
-0.22 tense:VBN:VBN
0.67 tense:VBP:VB
0.48 tense:VBP:VBD
0.09 tense:VBP:VBG
0.08 tense:VBP:VBN
0.26 tense:VBP:VBP
-0.19 tense:VBZ:VB
-0.28 tense:VBZ:VBD
0.09 tense:VBZ:VBZ
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
