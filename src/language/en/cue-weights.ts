/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on 840 articles of PolNeAR train: 58661 candidates, 13303 of them annotated.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.19 after:adj
1.03 after:adjective-about
-0.33 after:adjective-at
-0.27 after:adjective-for
-0.33 after:adjective-in
0.31 after:adjective-of
0.25 after:adjective-that
0.13 after:bare
0.24 after:both
0.26 after:colon
-0.09 after:ing
0.59 after:none
0.17 after:np-as
0.08 after:np-bare
0.09 after:np-colon
-0.13 after:np-pronoun
0.39 after:np-that
-0.22 after:np-wh
0.11 after:pp-about
0.42 after:pp-against
-0.5 after:pp-around
-0.1 after:pp-as
-0.5 after:pp-behind
-0.49 after:pp-from
-0.13 after:pp-into
0.13 after:pp-like
0.15 after:pp-of
0.13 after:pp-on
-0.82 after:pp-out
-0.24 after:pp-over
-0.14 after:pp-to
-0.9 after:pp-toward
0.69 after:pp-upon
-0.1 after:pp-with
0.19 after:quote
0.35 after:that
-0.14 after:to
0.12 after:wh
-2.31 always
0.89 before:about
-0.56 before:across
0.19 before:after
-0.81 before:against
0.27 before:although
-1.2 before:among
0.15 before:around
-0.21 before:as
-0.56 before:at
0.27 before:because
0.12 before:before
-0.21 before:both
0.11 before:but
-1.47 before:during
0.49 before:for
-0.45 before:from
-0.26 before:how
-0.12 before:if
-0.31 before:in
-0.68 before:into
-0.73 before:like
-2.17 before:nor
-1.23 before:or
-1.32 before:over
0.28 before:since
-0.5 before:than
-0.45 before:through
-0.38 before:to
-1.13 before:toward
-1.18 before:under
-0.42 before:until
-0.24 before:what
0.08 before:when
-0.33 before:whether
0.44 before:which
0.49 before:while
0.58 before:who
-0.52 before:whom
0.43 before:why
-0.66 before:without
0.26 before:yet
0.6 beforepos:
0.33 beforepos:"
-0.79 beforepos:)
0.22 beforepos:,
0.25 beforepos:.
-0.37 beforepos:DT
-0.45 beforepos:JJ
-1.07 beforepos:JJR
-0.27 beforepos:MD
-0.28 beforepos:NN
-0.16 beforepos:NNP
-0.19 beforepos:NNS
-0.56 beforepos:POS
-0.66 beforepos:PRP
-0.96 beforepos:PRP$
-0.08 beforepos:RB
0.45 beforepos:RBR
-0.28 beforepos:RBS
-0.41 beforepos:RP
-0.58 beforepos:VB
-0.09 beforepos:VBD
-0.42 beforepos:VBG
-0.32 beforepos:VBN
-0.37 beforepos:VBZ
-0.96 block:body
1.43 block:headline
-0.38 cue %
-0.38 cue % noun-of
-0.26 cue % noun-to
-0.37 cue % subject none
0.14 cue :
0.54 cue : label-capitals
0.68 cue : label-quote
0.14 cue : subject phrase
-1.14 cue abandon
-0.88 cue abandon subject controller
0.32 cue ability
-0.97 cue ability noun-to-owned
-0.97 cue ability subject phrase
-0.4 cue able
-0.4 cue able adjective-to
-1.22 cue able subject phrase
-1.61 cue accelerate
0.24 cue accept
1.13 cue accept np
-0.41 cue accept subject controller
-0.53 cue accept subject phrase
0.56 cue access noun-to
0.49 cue access subject none
-1.4 cue accompany
-0.61 cue accord
-0.58 cue accord pp-to
-0.84 cue accord subject controller
-0.28 cue accord subject none
-0.51 cue accord subject phrase
-0.91 cue accord to
0.6 cue according to
0.53 cue according to according-end
0.63 cue according to according-front
0.22 cue according to according-middle
0.6 cue according to subject phrase
0.25 cue account
1.03 cue account noun-of
0.63 cue account subject none
0.55 cue accusation
0.51 cue accuse
1.24 cue accuse np
1.08 cue accuse np-pronoun
0.88 cue accuse subject controller
0.68 cue accuse subject pronoun
-0.54 cue accuse subject relative
0.76 cue accuse subject shared
-0.18 cue achieve
0.64 cue acknowledge
1.01 cue acknowledge np
-0.25 cue acknowledge subject controller
0.62 cue acknowledge subject phrase
1.53 cue acknowledge subject pronoun
-1 cue act
-0.41 cue act subject none
-0.98 cue act subject phrase
-0.89 cue action
0.57 cue add
0.46 cue add colon
1.87 cue add front
0.63 cue add front-quote
-2.32 cue add np
-2.22 cue add pp-to
0.48 cue add quote
0.29 cue add subject controller
0.55 cue add subject inverted
0.57 cue add subject phrase
1.02 cue add subject pronoun
-0.98 cue add subject shared
0.85 cue add that
-0.48 cue addition
-0.47 cue addition noun-to
-0.48 cue addition subject none
0.33 cue address
-0.1 cue address np
0.87 cue address subject controller
-0.57 cue address subject phrase
-0.63 cue administration
-0.63 cue administration subject none
0.98 cue admit
-2.21 cue admit subject controller
1.43 cue admit subject phrase
-0.42 cue admit that
-0.81 cue adopt
0.29 cue adopt subject phrase
-1.29 cue advance
-0.56 cue advantage
-0.42 cue advantage noun-of
-0.55 cue advantage subject none
0.92 cue advice
-0.92 cue advise
0.31 cue advise subject controller
-0.76 cue advise subject relative
-0.58 cue adviser
-0.41 cue adviser noun-to
-0.41 cue adviser subject none
0.76 cue advocate
-0.62 cue advocate noun-for
-0.96 cue advocate subject none
1.01 cue advocate subject phrase
-0.97 cue affect
-0.68 cue affect subject phrase
-0.94 cue age
-0.26 cue age noun-of
-0.31 cue age subject none
-0.76 cue agenda
0.49 cue agree
1.49 cue agree pp-with
0.96 cue agree subject phrase
0.15 cue agree that
-0.18 cue agree to
-0.74 cue aide
-0.37 cue aide noun-to
-0.5 cue aide subject none
-0.11 cue aim participle-pp-at
1.59 cue aim to
-0.63 cue air
-0.14 cue air subject phrase
-1.28 cue alarm
-0.24 cue align
1.03 cue allegation
0.63 cue allege
0.18 cue allege subject phrase
0.46 cue allege that
0.51 cue allow
-0.65 cue allow front
0.18 cue allow subject phrase
-0.55 cue allow subject pronoun
-0.76 cue allow subject relative
-0.77 cue ally
-0.29 cue ally noun-of
-0.58 cue ally subject none
-0.75 cue ally subject phrase
-0.98 cue ambassador
-0.69 cue amount
-0.38 cue amount noun-of
-0.38 cue amount subject none
-0.79 cue analysis
0.36 cue anger
-1.58 cue anger subject phrase
0.8 cue announce
0.53 cue announce bare
0.9 cue announce front
0.96 cue announce np
0.31 cue announce np-to
0.17 cue announce subject controller
0.65 cue announce subject phrase
0.59 cue announce subject pronoun
0.25 cue announce that
0.69 cue announcement
0.19 cue anonymity
0.26 cue anonymity noun-to
0.19 cue anonymity subject none
0.81 cue answer np
0.48 cue answer subject controller
-0.93 cue answer subject none
-0.11 cue answer subject phrase
0.53 cue apologize
0.4 cue appeal
-0.7 cue appeal noun-to
-0.42 cue appeal pp-to
-0.72 cue appeal subject none
0.61 cue appeal subject phrase
0.35 cue appear
0.54 cue appear adj
-1.56 cue appear front
-1.66 cue appear pp-at
-1.6 cue appear pp-in
-1.88 cue appear pp-on
-1.57 cue appear subject controller
0.43 cue appear subject none
0.3 cue appear subject phrase
0.39 cue appear subject pronoun
0.9 cue appear to
0.56 cue appearance subject none
-1.1 cue appearance subject phrase
0.69 cue applaud
-1.6 cue apply
0.84 cue appoint
-0.63 cue approach
-0.42 cue approach noun-to
-0.41 cue approach subject none
-0.11 cue approach subject phrase
0.53 cue approve
1.92 cue approve subject phrase
0.68 cue argue
0.9 cue argue bare
0.64 cue argue front
1.33 cue argue subject controller
0.47 cue argue subject phrase
1.22 cue argue subject pronoun
0.17 cue argue that
0.38 cue argument subject none
-1.3 cue arm
-1.09 cue arrive
-0.83 cue arrive pp-at
-0.82 cue arrive subject phrase
-1.16 cue article
0.52 cue articulate
0.9 cue ask
0.4 cue ask front-quote
-0.14 cue ask np
0.51 cue ask np-pronoun
0.34 cue ask np-to
1.76 cue ask np-wh
-0.22 cue ask participle-pp-about
-0.59 cue ask participle-wh
0.97 cue ask passive-pp-about
1.11 cue ask pp-for
0.69 cue ask quote
-0.22 cue ask subject controller
1.41 cue ask subject none
0.36 cue ask subject phrase
0.84 cue ask subject pronoun
0.88 cue ask subject shared
0.87 cue ask wh
1.28 cue assert
0.42 cue assert that
3.1 cue assertion
-1.3 cue assign
-1.11 cue associate
0.61 cue assume
0.75 cue assume subject pronoun
-0.08 cue assure
0.71 cue assure subject phrase
0.65 cue attack
1.8 cue attack noun-on-owned
0.74 cue attack np
1.26 cue attack participle-np
0.14 cue attack subject controller
0.22 cue attack subject phrase
0.34 cue attempt noun-to-owned
-0.08 cue attempt subject none
-0.64 cue attempt subject phrase
-1.11 cue attempt to
-0.64 cue attend
-1.15 cue attend np
0.16 cue attend subject controller
-1.07 cue attend subject phrase
-0.86 cue attend subject relative
-0.34 cue attention
0.39 cue attention noun-to
-0.89 cue attract
-0.79 cue attract np
-0.59 cue attract subject controller
-0.75 cue attract subject phrase
1.11 cue attribute
-0.8 cue audience
-0.6 cue audience subject none
0.94 cue author
-0.75 cue author noun-of
-0.75 cue author subject none
-0.63 cue average
-0.36 cue average noun-of
-0.36 cue average subject none
-0.86 cue avoid
-0.7 cue avoid ing
-0.76 cue avoid np
-0.69 cue avoid subject controller
-1.05 cue avoid subject phrase
-1.03 cue avoid subject pronoun
-0.91 cue await
-0.91 cue await np
-1.36 cue award
0.85 cue aware
0.42 cue back
-0.61 cue back bare
1.87 cue back np
-0.79 cue back subject controller
-1.5 cue back subject none
0.1 cue back subject phrase
-0.45 cue back subject relative
-0.42 cue backer
-0.43 cue backer noun-of
-0.42 cue backer subject none
-0.71 cue backing
-1.02 cue ballot
-0.09 cue ban
-0.49 cue ban subject controller
0.8 cue ban subject phrase
-1.24 cue bank
1 cue bar
-0.88 cue base
-0.21 cue base participle-pp-in
-0.54 cue base participle-pp-on
-0.57 cue base subject controller
-0.63 cue base subject none
-0.96 cue base subject phrase
0.58 cue bash
-0.56 cue battle
-0.58 cue battle subject none
-1.11 cue battle subject phrase
-0.52 cue be
-0.41 cue be adj
-1.08 cue be bare
-0.37 cue be block
0.3 cue be colon
-0.3 cue be front
-0.45 cue be front-quote
-0.65 cue be np
0.89 cue be np-as
-1.23 cue be np-bare
-1.24 cue be np-colon
-0.43 cue be np-that
-0.39 cue be np-to
-0.54 cue be np-wh
-0.34 cue be passive-none
0.66 cue be pp-about
-0.87 cue be pp-as
-0.95 cue be pp-at
0.96 cue be pp-for
-0.71 cue be pp-in
-0.99 cue be pp-of
0.2 cue be pp-on
-0.42 cue be pp-out
0.21 cue be quote
0.36 cue be subject controller
-0.73 cue be subject inverted
0.09 cue be subject none
-0.6 cue be subject phrase
-0.84 cue be subject pronoun
-0.56 cue be subject relative
-0.84 cue be to
-0.63 cue be wh
-1.19 cue bear
-0.74 cue bear subject phrase
-0.98 cue beat
-0.96 cue beat np
-0.74 cue beat subject controller
-1.01 cue beat subject phrase
-0.51 cue become
-0.65 cue become adj
-0.51 cue become front
-0.71 cue become np
-1.34 cue become np-to
-0.54 cue become subject none
-0.93 cue become subject phrase
-1.11 cue become subject pronoun
0.62 cue become subject relative
0.31 cue become subject shared
-0.83 cue begin
-0.46 cue begin front
-0.39 cue begin ing
-0.97 cue begin np
-0.25 cue begin pp-in
0.12 cue begin subject controller
-1.12 cue begin subject phrase
-0.3 cue begin subject pronoun
-0.47 cue begin subject relative
-0.93 cue begin subject shared
-0.82 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.46 cue behalf
-0.44 cue behalf noun-of
-0.44 cue behalf subject none
0.8 cue believe
-0.1 cue believe bare
0.18 cue believe front
-0.11 cue believe np-pronoun
0.51 cue believe subject controller
1.17 cue believe subject phrase
0.5 cue believe subject pronoun
-0.09 cue believe subject relative
-0.3 cue believe that
-0.58 cue benefit
-0.52 cue benefit pp-from
-0.49 cue benefit subject none
-0.68 cue benefit subject phrase
-0.85 cue bet
-0.73 cue bid
-0.71 cue bid noun-for-owned
-0.69 cue bid subject phrase
0.55 cue bill
0.34 cue bill subject none
-0.45 cue billion
-0.45 cue billion noun-of
-0.45 cue billion subject none
0.5 cue blame
1.23 cue blame np
0.5 cue blast
0.74 cue blast np
0.22 cue blast subject phrase
0.26 cue block
0.42 cue block np
-0.45 cue block subject controller
1.12 cue block subject phrase
-1.31 cue blow
-0.91 cue board
-0.38 cue board subject none
0.67 cue boast
1.36 cue boast subject phrase
-1.86 cue bolster
0.63 cue boo
-1 cue book
-0.12 cue boost
0.45 cue boost np
-1.13 cue borrow
-1.13 cue bound
-0.62 cue brace
1.25 cue brag
-0.71 cue break
0.49 cue break subject controller
-1.15 cue break subject phrase
-0.19 cue brief
-0.79 cue bring
0.47 cue bring subject controller
-1.23 cue bring subject phrase
-1.54 cue bring subject pronoun
-0.89 cue bring subject relative
0.26 cue broadcast
-0.73 cue build
-0.28 cue build subject controller
-1.39 cue build subject phrase
-0.82 cue build subject relative
-0.17 cue buy
-0.09 cue buy subject controller
-0.39 cue buy subject phrase
0.54 cue call
-1.99 cue call front
0.48 cue call noun-for
1.29 cue call noun-to
0.27 cue call np
1.25 cue call np-pronoun
-0.23 cue call np-quote
1.18 cue call out
-1.05 cue call participle-np
1.97 cue call participle-pp-for
0.65 cue call participle-quote
1.13 cue call participle-to
-1.63 cue call passive-none
0.92 cue call pp-for
0.44 cue call quote
0.35 cue call subject controller
0.73 cue call subject none
0.48 cue call subject phrase
0.54 cue call subject pronoun
0.28 cue call subject relative
-0.75 cue call subject shared
0.64 cue call to
-0.2 cue campaign
-0.49 cue campaign noun-for
-1.19 cue campaign noun-for-owned
-0.35 cue campaign noun-in-owned
-0.48 cue campaign noun-of
-0.45 cue campaign noun-on
-0.56 cue campaign noun-to
-0.54 cue campaign subject none
-0.15 cue campaign subject phrase
-1.65 cue cancel
-0.79 cue candidacy
-0.49 cue candidate
-0.35 cue candidate noun-for
-0.51 cue candidate noun-to
-0.49 cue candidate subject none
-0.39 cue cannot
0.14 cue cannot adj
-0.08 cue cannot subject phrase
-0.47 cue cannot subject pronoun
-0.77 cue capital
-1.09 cue capitalize
-0.76 cue capitalize pp-on
-0.18 cue capture
-1.96 cue capture np
0.45 cue capture subject phrase
0.09 cue care
-0.52 cue care pp-about
-1.02 cue carry
-0.14 cue carry np
-1.29 cue carry out
-0.9 cue carry out np
-1.09 cue carry subject phrase
0.21 cue case
-1.28 cue case noun-that
-0.9 cue case noun-to
-0.21 cue cast
0.64 cue cast np
0.45 cue cast np-as
0.71 cue cast subject phrase
-1.08 cue catch
-0.87 cue catch np
-0.96 cue caucus
-0.32 cue caucus noun-on
-0.38 cue caucus subject none
-1.02 cue cause
-0.82 cue cause np
-1.02 cue cause subject phrase
1.87 cue caution
-0.12 cue celebrate
0.23 cue celebrate np
0.15 cue celebrate subject phrase
-0.16 cue center
-0.45 cue center noun-of
-0.57 cue center subject none
-1.77 cue certain
-1.3 cue chair
-0.25 cue chair noun-of
-0.26 cue chair subject none
-0.44 cue chairman
-0.44 cue chairman noun-of
-0.44 cue chairman subject none
0.61 cue challenge
-0.67 cue challenge noun-to
-0.15 cue challenge np
-0.25 cue challenge subject controller
-0.85 cue challenge subject none
0.55 cue challenge subject phrase
-1.38 cue challenge subject relative
0.9 cue champion
-0.36 cue chance
-0.61 cue chance noun-of
0.49 cue chance noun-to
-1.24 cue chance subject phrase
-0.35 cue change
-1.31 cue change np
0.62 cue change subject controller
-0.56 cue change subject none
-0.81 cue change subject phrase
0.8 cue chant
0.62 cue charge
-0.58 cue charge noun-of
1.01 cue charge np
1.93 cue charge passive-pp-with
-0.51 cue charge subject controller
-1.11 cue charge subject none
0.25 cue charge subject phrase
-0.4 cue check
-0.16 cue cheer
0.12 cue cheer np
-0.35 cue cheer subject controller
0.41 cue cheer subject phrase
-0.55 cue chief
-0.4 cue chief noun-of
-0.71 cue chief noun-of-owned
-0.4 cue chief subject none
-0.71 cue chief subject phrase
-0.57 cue child
-0.4 cue child noun-of
-0.43 cue child subject none
-0.83 cue choice
-0.45 cue choice subject none
0.41 cue choose
-0.23 cue choose np
-0.1 cue choose subject controller
-0.56 cue choose to
0.52 cue cite
0.93 cue cite np
1.58 cue cite np-as
1.26 cue cite subject controller
0.45 cue cite subject phrase
0.1 cue cite subject pronoun
0.75 cue claim
0.47 cue claim bare
-0.82 cue claim noun-that-owned
-0.44 cue claim subject controller
-0.16 cue claim subject none
0.66 cue claim subject phrase
0.48 cue claim subject pronoun
1.01 cue claim subject relative
-0.13 cue claim that
0.37 cue clash
-0.3 cue clash subject phrase
-0.84 cue classify
-0.42 cue classify participle-np
-0.77 cue classify subject controller
-1 cue clear
-0.82 cue clear adjective-that
0.14 cue clear subject phrase
-0.91 cue clear subject pronoun
-1.08 cue click
-0.14 cue clinch
-1.69 cue clinch np
0.55 cue clinch subject controller
-0.87 cue close
-0.67 cue close np
-0.8 cue close subject controller
-0.29 cue close subject none
-1.07 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-0.68 cue coalition
-1.02 cue collapse
-1.23 cue collect
-1.05 cue collect np
-1.29 cue combine
-0.53 cue come
-1.31 cue come colon
-0.58 cue come front
-0.62 cue come np
0.15 cue come out subject phrase
-0.93 cue come pp-as
-0.79 cue come pp-at
-0.31 cue come pp-from
-0.62 cue come pp-in
-0.53 cue come pp-into
-0.13 cue come pp-to
-0.57 cue come pp-with
-0.67 cue come subject controller
-0.46 cue come subject none
-0.75 cue come subject phrase
-1.17 cue come subject pronoun
-0.55 cue come subject relative
-0.65 cue come subject shared
-0.9 cue come to
-0.11 cue command
1.11 cue comment
2.02 cue comment pp-on
-0.8 cue comment subject none
0.8 cue comment subject phrase
0.39 cue commit
0.41 cue commitment
-0.63 cue committee
-0.63 cue committee subject none
-1.11 cue company
-0.36 cue compare
1.15 cue compare np
-0.66 cue compare participle-pp-to
-0.53 cue compare participle-pp-with
-0.58 cue compare subject controller
-0.75 cue compare subject phrase
1.13 cue compare subject pronoun
-1.28 cue compete
-0.29 cue compile
1.09 cue complain
-0.59 cue complain subject phrase
2.1 cue complain that
-1.82 cue complete
-1.55 cue complicate
0.87 cue concede
-0.58 cue concede subject phrase
0.57 cue concern noun-about
0.76 cue concern noun-that
0.49 cue concern subject none
-0.76 cue concern subject phrase
1.15 cue conclude
0.42 cue conclude front-quote
0.59 cue conclude subject phrase
0.96 cue conclude subject pronoun
-0.69 cue conclude that
1.34 cue condemn
0.77 cue condemn np
0.88 cue condemn subject phrase
0.19 cue condition noun-of
-0.8 cue conduct
-0.52 cue conduct agent-pp-by
-0.38 cue conduct participle-pp-for
-1.23 cue conduct subject phrase
0.18 cue conference
0.36 cue conference subject none
0.96 cue confirm
1.19 cue confirm subject controller
0.66 cue confirm subject phrase
0.52 cue conflict
-0.23 cue confront
0.64 cue confront np
-0.4 cue confront subject phrase
0.37 cue connect
0.97 cue consider
1.13 cue consider np
0.99 cue consider subject controller
0.87 cue consider subject phrase
-1.06 cue contain
-0.66 cue contain subject phrase
0.91 cue contend
-0.63 cue contest
-0.53 cue contest participle-np
-0.73 cue contest subject controller
-0.48 cue contest subject none
-0.64 cue contest subject phrase
0.23 cue continue
-0.11 cue continue front
0.87 cue continue front-quote
-0.82 cue continue np
1.41 cue continue quote
0.32 cue continue subject controller
-0.39 cue continue subject phrase
0.72 cue continue subject pronoun
0.19 cue continue subject shared
-1.7 cue continue to
0.82 cue contradict
0.47 cue contrast
-0.7 cue contrast noun-to
-0.74 cue contrast subject none
-0.93 cue contribute
-0.52 cue contribute pp-to
-0.93 cue contribute subject phrase
-1.04 cue control
-0.32 cue control noun-of
-0.89 cue control np
-0.31 cue control subject none
-0.83 cue control subject phrase
0.37 cue controversy noun-over
-0.63 cue convention
-0.27 cue convention noun-in-owned
-0.27 cue convention subject phrase
-1.09 cue conversation
-1.82 cue convert
-1.35 cue convict
-0.1 cue convince
0.52 cue convince np-that
0.8 cue convince subject controller
-1.37 cue coordinate
-1.04 cue cost
-0.32 cue cost noun-of
-0.34 cue cost subject none
-0.23 cue count
0.63 cue count pp-on
1.27 cue count subject phrase
0.96 cue counter
-0.64 cue country
-0.41 cue country noun-to
-0.55 cue country subject none
-0.75 cue couple
-0.79 cue court
-0.57 cue court subject none
-0.26 cue cover
0.28 cue cover np
-0.49 cue create
-1.32 cue create np
-1.11 cue create subject controller
0.19 cue create subject phrase
1.26 cue credit
-1.3 cue credit subject none
-0.83 cue critic
0.24 cue critical
0.88 cue critical adjective-of
0.71 cue critical subject phrase
1.14 cue criticism
0.78 cue criticism noun-for
-0.49 cue criticism noun-of
0.94 cue criticism noun-of-owned
0.83 cue criticism subject none
0.63 cue criticism subject phrase
1.03 cue criticize
-1.82 cue criticize front
0.67 cue criticize np
1.12 cue criticize subject controller
0.16 cue criticize subject phrase
0.77 cue criticize subject pronoun
0.6 cue critique
-1.55 cue cross
-0.88 cue crowd
-0.3 cue crowd noun-of
-0.52 cue crowd subject none
-1.34 cue crush
-0.22 cue cut
-0.91 cue cut np
0.96 cue cut subject controller
-0.38 cue cut subject phrase
-0.99 cue date
-0.86 cue date subject phrase
-0.52 cue daughter
-0.41 cue daughter noun-of
-0.41 cue daughter subject none
-0.53 cue day
-0.39 cue day noun-of
-0.46 cue day subject none
-1.04 cue deal
-0.7 cue deal pp-with
-0.28 cue deal subject controller
-1.19 cue deal subject phrase
-0.39 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.47 cue debate
0.12 cue debate noun-on
0.52 cue debate noun-over
-1.76 cue debate noun-that
0.49 cue debate subject none
-0.19 cue debate subject phrase
-0.45 cue decade
-0.41 cue decade noun-of
-0.45 cue decade subject none
0.38 cue decide
0.15 cue decide bare
-0.19 cue decide np
0.09 cue decide subject controller
0.36 cue decide subject phrase
0.54 cue decide to
0.59 cue decision
0.33 cue decision noun-to-owned
-1.14 cue decision subject none
0.98 cue decision subject phrase
0.59 cue declare
-0.41 cue declare front-quote
0.36 cue declare np
-2.16 cue declare passive-none
0.24 cue declare subject controller
0.83 cue declare subject phrase
0.86 cue declare subject pronoun
0.41 cue declare that
0.61 cue decline
1.03 cue decline subject phrase
0.8 cue decline to
0.8 cue decry
1.78 cue decry np
0.77 cue decry subject phrase
-1.38 cue dedicate
1.32 cue deem
0.81 cue deem subject phrase
-0.62 cue defeat
-1.14 cue defeat np
-1.27 cue defeat subject controller
-0.57 cue defeat subject none
-0.08 cue defeat subject phrase
0.82 cue defend
0.49 cue defend np
0.54 cue defend np-pronoun
0.58 cue defend subject controller
0.14 cue defend subject phrase
0.36 cue defend subject pronoun
0.64 cue defend subject shared
-0.55 cue defense
-0.55 cue defense subject none
-0.5 cue define
-1 cue define subject controller
-1.06 cue delay
-0.59 cue delegate
-0.34 cue delegate noun-on
-0.44 cue delegate noun-to
-0.49 cue delegate subject none
-0.42 cue deliver
0.24 cue deliver np
0.08 cue deliver subject controller
-0.15 cue deliver subject phrase
0.85 cue demand
0.2 cue demand subject phrase
0.58 cue demonstrate
-2.16 cue demonstrate np
0.43 cue demonstrate subject controller
0.6 cue denounce
1.19 cue denounce np
0.19 cue denounce subject controller
-0.33 cue denounce subject phrase
0.78 cue deny
0.71 cue deny np
-0.76 cue deny subject phrase
-0.24 cue deny that
-0.94 cue depend
-0.63 cue depend pp-on
-1.71 cue deploy
0.92 cue deport
0.99 cue describe
0.21 cue describe np
0.15 cue describe np-as
0.47 cue describe pp-as
1.21 cue describe subject controller
0.92 cue describe subject phrase
0.87 cue describe subject pronoun
0.71 cue describe subject shared
-1.93 cue deserve
0.38 cue design
-1.3 cue design participle-to
-0.15 cue design subject phrase
1.08 cue detail
-0.6 cue detail subject none
0.36 cue determine
-0.4 cue determine np
0.7 cue determine subject controller
-0.15 cue determine subject phrase
0.9 cue determine wh
-0.43 cue develop
-1.34 cue develop np
-0.9 cue died
-0.48 cue died pp-in
-1.06 cue died subject phrase
-0.74 cue died subject relative
-1.46 cue diminish
-0.42 cue direct
-1.53 cue direct subject phrase
-0.53 cue director
-0.36 cue director noun-for
-0.42 cue director noun-of
-0.41 cue director subject none
0.37 cue disclose
0.97 cue disclose subject phrase
-0.59 cue discover
0.39 cue discuss
0.88 cue discuss np
0.47 cue discuss subject controller
0.41 cue discuss subject phrase
0.51 cue discuss subject pronoun
1.31 cue discussion
2.27 cue dislike
0.49 cue dismiss
0.28 cue dismiss np
0.09 cue dismiss np-that
-1.32 cue dismiss subject controller
0.87 cue dismiss subject phrase
0.8 cue display
1.19 cue dispute
-0.99 cue disrupt
-0.99 cue disrupt np
0.66 cue distance
-0.29 cue distribute
-0.61 cue divide
-0.1 cue divide subject phrase
-0.46 cue do
-0.19 cue do adj
-0.11 cue do bare
-0.71 cue do front
-0.56 cue do np
-0.9 cue do np-pronoun
-0.45 cue do pp-in
0.19 cue do subject controller
0.18 cue do subject inverted
-0.29 cue do subject none
-0.85 cue do subject phrase
-1.1 cue do subject pronoun
-0.3 cue do subject shared
-1.14 cue do wh
1.62 cue document
-0.95 cue dollar
-0.4 cue dollar subject none
-0.87 cue dominate
-0.91 cue dominate np
-0.75 cue dominate subject phrase
-0.6 cue dominate subject relative
-1.45 cue donate
-0.66 cue donor
-0.61 cue donor subject none
0.88 cue double down
1.19 cue doubt
-0.16 cue doubt subject none
-0.46 cue dozen
-0.43 cue dozen noun-of
-0.46 cue dozen subject none
-0.19 cue draft
0.55 cue draft np
-0.26 cue draw
0.8 cue draw adj
-0.48 cue draw np
-0.23 cue draw subject controller
-0.6 cue draw subject pronoun
-0.79 cue draw subject relative
-1.2 cue drive
-0.77 cue drive np
-0.59 cue drive subject controller
-0.83 cue drive subject phrase
-0.42 cue drop
0.79 cue drop np
-0.54 cue drop pp-out
-0.65 cue drop subject phrase
0.44 cue eager
0.6 cue eager adjective-to
0.67 cue eager subject phrase
-0.93 cue earn
-0.19 cue earn np
-1.01 cue earn subject controller
-1.19 cue earn subject phrase
0.68 cue echo
-0.57 cue echo np
0.88 cue echo subject phrase
-0.83 cue edit
-0.57 cue effect
-0.48 cue effect subject none
-0.36 cue effort
-0.52 cue effort noun-to
0.36 cue effort noun-to-owned
-0.52 cue effort subject none
0.22 cue elect
-1.58 cue elect np
-0.28 cue elect participle-np
-1.49 cue elect passive-none
0.08 cue elect subject controller
0.09 cue elect subject phrase
-0.65 cue election
-0.44 cue election subject none
-0.66 cue elevate
-0.72 cue eliminate
0.23 cue eliminate np
-0.08 cue eliminate subject phrase
0.18 cue email
-0.55 cue email noun-to
1.46 cue email np
-0.69 cue email subject none
-0.35 cue email subject phrase
0.44 cue embrace
0.82 cue embrace np
-0.34 cue embrace subject shared
-0.61 cue emerge
-0.89 cue emerge pp-as
-1.29 cue emerge subject phrase
1.5 cue emphasize
0.21 cue emphasize np
1.64 cue emphasize subject phrase
-1.4 cue employ
-0.55 cue employee
-0.55 cue employee subject none
0.95 cue encourage
1.05 cue encourage subject phrase
-0.54 cue end
-0.36 cue end noun-of
0.43 cue end np
0.3 cue end subject controller
-0.41 cue end subject none
-0.67 cue end subject phrase
-0.74 cue end up
0.68 cue endorse
-1.9 cue endorse front
0.43 cue endorse np
1.01 cue endorse subject controller
0.4 cue endorse subject phrase
0.4 cue endorse subject relative
1.71 cue endorsement
0.21 cue endorsement noun-of
-0.3 cue engage
0.11 cue engage subject phrase
0.73 cue enjoy
-0.14 cue enjoy np
-0.2 cue enjoy subject phrase
-1.69 cue ensure
-1.04 cue ensure subject controller
-0.49 cue enter
-0.36 cue enter np
0.46 cue enter subject controller
-0.5 cue enter subject none
-0.95 cue enter subject phrase
-1.43 cue enter subject pronoun
0.86 cue enthusiasm
-1.13 cue enthusiasm subject none
-0.44 cue error
-0.44 cue error subject none
-0.86 cue erupt
-0.93 cue erupt subject phrase
0.28 cue escalate
-1.74 cue escape
0.56 cue establish
-0.33 cue establish np
1.19 cue estimate
-1.42 cue estimate subject controller
0.47 cue estimate subject phrase
-0.12 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.74 cue event
-0.52 cue event subject none
-0.7 cue evidence
-0.67 cue evidence subject none
-0.41 cue example
-0.41 cue example noun-of
-0.41 cue example subject none
-1.04 cue exceed
-1.05 cue exceed np
-0.56 cue exception
-0.56 cue exception subject none
-0.26 cue exchange
0.8 cue exchange subject none
-0.45 cue executive
-0.44 cue executive noun-of
-0.45 cue executive subject none
-1.15 cue exist
-0.51 cue exist np
-0.71 cue exist subject controller
-0.94 cue exit
-0.99 cue exit np
-0.34 cue expand
-0.75 cue expand np
0.45 cue expand subject controller
0.95 cue expect
-1.79 cue expect front
0.89 cue expect np-to
0.98 cue expect passive-to
0.55 cue expect subject phrase
0.8 cue expect subject pronoun
0.52 cue expect subject relative
0.58 cue expect to
0.27 cue experience
1.37 cue experience subject phrase
-0.5 cue expert
-0.34 cue expert noun-on
-0.5 cue expert subject none
0.96 cue explain
1.56 cue explain front-quote
0.52 cue explain subject controller
0.4 cue explain subject phrase
-0.28 cue explain that
1.12 cue explain wh
0.67 cue expose
0.3 cue expose subject phrase
0.56 cue express
1.04 cue express np
1.23 cue express np-that
1.41 cue express subject controller
0.39 cue express subject phrase
0.24 cue express subject pronoun
-1.28 cue extend
-0.99 cue extend subject phrase
0.46 cue eye
-0.94 cue face
-0.36 cue face front
-0.32 cue face noun-of
-0.82 cue face np
-0.83 cue face subject controller
-0.36 cue face subject none
-1.1 cue face subject phrase
-1.08 cue face subject pronoun
-0.48 cue face subject relative
-0.15 cue fact
-0.15 cue fact subject none
-0.71 cue fail
-0.44 cue fail participle-np
-0.62 cue fail subject controller
0.2 cue fail subject phrase
-0.85 cue fall
-0.59 cue fall adj
-0.51 cue fall np
-0.86 cue fall subject controller
-0.52 cue fall subject none
-0.9 cue fall subject phrase
-0.85 cue fall subject pronoun
-0.68 cue family
-0.36 cue family noun-of
-0.44 cue family subject none
-1.09 cue fare
-1.05 cue fare adj
-0.42 cue fate
-0.42 cue fate noun-of
-0.42 cue fate subject none
0.21 cue favor
-0.61 cue favor noun-of
0.41 cue favor np
-0.69 cue favor subject none
0.71 cue favor subject phrase
-0.28 cue favor subject relative
1.4 cue fear
0.74 cue fear bare
0.27 cue fear subject none
0.46 cue fear subject phrase
-0.49 cue feature
-0.16 cue feature np
-1.84 cue feed
1.14 cue feel
1 cue feel adj
-0.62 cue feel bare
0.2 cue feel np
-0.69 cue feel subject phrase
0.21 cue feel subject pronoun
-1.18 cue field
-1.6 cue fight adj
-0.73 cue fight np
-1.47 cue fight pp-for
-0.81 cue fight subject none
0.99 cue fight subject phrase
-0.48 cue figure
-0.56 cue file
0.35 cue file subject phrase
-0.4 cue fill
-1.62 cue fill np
0.26 cue fill subject phrase
-1.05 cue finance
-0.94 cue finance np
0.4 cue find bare
0.78 cue find front
0.11 cue find np
-0.85 cue find np-pronoun
-1.04 cue find np-to
-1.11 cue find subject controller
0.18 cue find subject phrase
0.42 cue find subject pronoun
0.46 cue find subject shared
0.75 cue find that
-0.54 cue finish
-1.18 cue finish adj
-1.38 cue finish np
-0.51 cue finish subject none
0.08 cue finish subject phrase
-0.15 cue fire
0.45 cue fire subject phrase
-0.39 cue fit
-1.06 cue flee
-0.68 cue flee np
-0.9 cue flee subject phrase
-0.92 cue flip
-0.68 cue flip subject phrase
-1.08 cue flood
-0.29 cue flood noun-of
-0.29 cue flood subject none
0.47 cue floor
-1.31 cue fly
-0.87 cue fly pp-to
-0.93 cue fly subject phrase
0.41 cue focus
0.97 cue focus adj
0.5 cue focus noun-on
-1.9 cue focus np
-1.75 cue focus passive-pp-on
1.14 cue focus pp-on
0.17 cue focus subject controller
-0.21 cue focus subject none
-0.24 cue focus subject phrase
0.79 cue focus subject pronoun
-0.74 cue focus subject shared
-0.61 cue follow
-0.8 cue follow agent-pp-by
-0.8 cue follow np
-0.17 cue follow subject controller
-0.4 cue follow subject none
-0.5 cue follow subject phrase
-1.52 cue follow subject pronoun
-0.67 cue follow subject relative
0.28 cue force np
0.23 cue force np-to
-1.87 cue force subject controller
-1.71 cue force subject phrase
-1.17 cue form
-0.86 cue form np
-1.02 cue found
-0.59 cue found agent-pp-by
-0.95 cue found np
-0.67 cue found subject phrase
-0.67 cue found subject relative
-0.43 cue founder
-0.43 cue founder noun-of
-0.43 cue founder subject none
-1.72 cue free
-0.66 cue friend
-0.68 cue friend subject none
-0.47 cue front
-0.44 cue front noun-of
-0.47 cue front subject none
-1.01 cue fuel
-0.81 cue fuel np
-0.67 cue fuel subject phrase
-1.34 cue fund
0.21 cue fundraise np
-0.92 cue gain
-1.09 cue gain subject controller
-0.28 cue gain subject phrase
-1.03 cue galvanize
-0.83 cue galvanize np
-1.54 cue garner
-1.36 cue gather
-0.93 cue gather subject phrase
-1.2 cue generate
-0.91 cue generate np
-0.41 cue get
0.25 cue get adj
-1.41 cue get bare
-0.76 cue get front
-0.41 cue get np
-1.07 cue get np-pronoun
-1.39 cue get np-to
-1.13 cue get pp-into
0.21 cue get subject controller
-0.37 cue get subject none
-0.54 cue get subject phrase
-1.36 cue get subject pronoun
-0.79 cue get subject relative
-0.37 cue give
-0.81 cue give front
0.35 cue give np
-1.4 cue give np-pronoun
-0.47 cue give np-to
-0.76 cue give participle-np
-1.15 cue give participle-that
-1.32 cue give pp-to
-1.05 cue give subject controller
-0.52 cue give subject phrase
0.45 cue give subject pronoun
-1 cue give subject relative
-0.43 cue give subject shared
-0.45 cue go
0.25 cue go adj
-0.8 cue go front
-0.94 cue go np
-0.54 cue go pp-into
-0.3 cue go pp-on
-0.84 cue go pp-to
-0.58 cue go subject controller
-0.48 cue go subject none
-0.61 cue go subject phrase
-0.32 cue go subject pronoun
-0.76 cue go subject relative
0.12 cue go subject shared
-1.14 cue go to
0.39 cue goal
0.24 cue govern
-0.62 cue government
-0.62 cue government subject none
-0.42 cue governor
-0.4 cue governor noun-of
-0.42 cue governor subject none
-1.1 cue graduate
-0.2 cue grant
-0.28 cue greet
-0.5 cue group
-0.36 cue group noun-of
-0.46 cue group subject none
-0.85 cue grow
-0.56 cue grow adj
-0.65 cue grow np
-0.75 cue grow subject controller
-0.9 cue grow subject phrase
-1.21 cue grow up
-1.12 cue guarantee
0.37 cue guess
-0.45 cue half
-0.43 cue half noun-of
-0.43 cue half subject none
-0.95 cue hand
-0.51 cue hand subject none
-0.87 cue hand subject phrase
-0.41 cue handful
-0.41 cue handful noun-of
-0.41 cue handful subject none
-1.31 cue handle
-0.69 cue handling
-0.67 cue handling noun-of-owned
-0.67 cue handling subject phrase
-1.76 cue hang
-0.57 cue happen
-0.43 cue happen adj
-0.6 cue happen pp-in
-0.65 cue happen pp-to
-0.46 cue happen subject none
-0.92 cue happen subject phrase
-0.9 cue happen subject pronoun
0.34 cue happen subject shared
-0.71 cue hard
-0.71 cue hard adjective-to
-0.55 cue hard subject pronoun
-0.53 cue have
-0.38 cue have adj
-0.27 cue have bare
-0.73 cue have front
-0.45 cue have np
0.68 cue have np-colon
1.1 cue have np-pronoun
-1.36 cue have np-to
-1.03 cue have np-wh
-1.22 cue have pp-at
1.44 cue have pp-in
0.08 cue have subject controller
-1.01 cue have subject inverted
-0.79 cue have subject none
-0.66 cue have subject phrase
-0.57 cue have subject pronoun
0.53 cue have subject relative
-1.13 cue have subject shared
-0.97 cue have to
-0.74 cue head
-0.35 cue head noun-of
-1.05 cue head np
-0.54 cue head pp-into
-0.89 cue head pp-to
-0.39 cue head subject none
-0.66 cue head subject phrase
-0.69 cue head subject pronoun
-0.59 cue headquarters
-0.51 cue headquarters subject phrase
-0.42 cue hear np
0.17 cue hear subject controller
0.08 cue hear subject pronoun
-0.54 cue heart
-0.38 cue heart noun-of
-0.38 cue heart subject none
-0.61 cue help
-0.14 cue help adj
0.53 cue help bare
-0.39 cue help front
-0.98 cue help np
-1.05 cue help np-pronoun
-0.26 cue help subject controller
-0.53 cue help subject none
-1.24 cue help subject phrase
-1.63 cue help subject pronoun
-0.99 cue help subject relative
1.62 cue help subject shared
-0.9 cue help to
1.1 cue highlight
0.22 cue highlight np
-0.1 cue highlight subject controller
0.09 cue highlight subject phrase
0.46 cue hint
0.21 cue hire
0.38 cue hire np
-0.56 cue hire subject controller
-0.78 cue hire subject phrase
-0.79 cue history
-0.33 cue history noun-of
-0.45 cue history subject none
0.17 cue hit
-0.88 cue hit np
0.46 cue hit subject controller
0.44 cue hit subject phrase
-0.24 cue hold
0.31 cue hold adj
-0.41 cue hold bare
-0.51 cue hold front
-0.81 cue hold np
0.92 cue hold subject controller
-0.66 cue hold subject none
-0.43 cue hold subject phrase
-0.59 cue hold subject pronoun
-0.75 cue hold subject relative
-1.12 cue hold subject shared
0.08 cue hold up
-0.5 cue home
-0.45 cue home noun-to
-0.47 cue home subject none
0.38 cue hope
0.91 cue hope bare
-0.53 cue hope noun-of
-1.01 cue hope subject none
0.39 cue hope subject phrase
0.48 cue hope subject pronoun
1.69 cue hope that
0.55 cue hope to
-0.39 cue host
-0.3 cue host agent-pp-by
-0.89 cue host noun-of
-1.14 cue host np
-0.83 cue host subject controller
0.76 cue host subject none
-1.08 cue host subject phrase
-0.48 cue hour
-0.38 cue hour noun-of
-0.48 cue hour subject none
-0.69 cue house
-0.43 cue hundred
-0.43 cue hundred noun-of
-0.43 cue hundred subject none
-1.43 cue hurt
0.44 cue idea
0.51 cue idea noun-of
0.51 cue idea noun-that
0.67 cue idea subject none
0.78 cue identify
-0.12 cue identify np
-0.42 cue identify pp-as
0.51 cue identify subject phrase
1.91 cue identify subject relative
0.09 cue ignore
0.75 cue ignore np
0.87 cue ignore subject phrase
-0.46 cue image
-0.43 cue image noun-of
-0.45 cue image subject none
-0.32 cue imagine
-0.92 cue impact
-0.4 cue impact subject none
0.48 cue imply
-0.63 cue imply that
-0.46 cue importance
-0.4 cue importance noun-of
-0.46 cue importance subject none
-1.19 cue important
0.47 cue impose
0.31 cue impose np
-0.87 cue improve
-0.77 cue improve np
-0.94 cue improve subject controller
-0.35 cue incite
-0.35 cue incite np
-0.28 cue incite subject phrase
-0.16 cue include
-0.15 cue include bare
-0.78 cue include front
-0.16 cue include np
1.12 cue include np-to
-0.98 cue include np-wh
-0.26 cue include subject controller
-0.71 cue include subject none
-0.29 cue include subject phrase
-0.18 cue increase
-0.39 cue increase np
0.77 cue increase subject controller
-0.6 cue increase subject none
-0.65 cue increase subject phrase
1.28 cue indicate bare
0.63 cue indicate subject phrase
-1.02 cue influence
-0.44 cue influence subject none
0.76 cue insist
0.36 cue insist bare
0.34 cue insist subject controller
0.92 cue insist subject phrase
0.41 cue insist subject pronoun
0.14 cue insist that
-1.2 cue inspire
0.56 cue intend
1.68 cue intend subject phrase
0.31 cue interest
0.55 cue interest subject none
-1.13 cue interrupt
-0.82 cue interview
-0.28 cue interview noun-on
-0.64 cue interview noun-that
-0.31 cue interview np
-0.46 cue interview subject none
-0.4 cue interview subject phrase
0.39 cue introduce
-0.26 cue introduce np
0.1 cue introduce subject controller
0.41 cue introduce subject phrase
0.58 cue introduce subject pronoun
-1.18 cue invest
-0.41 cue invest pp-in
-0.93 cue invest subject phrase
-0.32 cue investigate
-1.43 cue investigate np
-0.29 cue investigate subject phrase
-0.71 cue investigation
-0.48 cue investigation subject none
-0.37 cue invite
1.03 cue invoke np
0.86 cue invoke subject phrase
-0.19 cue involve
-0.56 cue involve np
-0.35 cue involve participle-pp-in
0.67 cue involve passive-pp-in
-1.3 cue involve subject phrase
-0.46 cue issue
0.44 cue issue noun-of
-0.14 cue issue np
-0.13 cue issue subject none
-0.1 cue issue subject phrase
-0.61 cue job
-0.61 cue job subject none
-0.41 cue join
-0.97 cue join agent-pp-by
-0.46 cue join np
0.09 cue join subject controller
-0.75 cue join subject phrase
-1.66 cue join subject pronoun
1.12 cue joke
0.63 cue judge
-1.15 cue judge subject none
-0.33 cue jump
-0.09 cue jump subject phrase
-0.2 cue keep
-0.43 cue keep ing
-0.77 cue keep np
-1.01 cue keep np-pronoun
0.26 cue keep subject controller
0.11 cue keep subject phrase
-1.57 cue keep subject pronoun
-0.92 cue keep subject shared
-1.75 cue kick off
-0.76 cue kill
-0.62 cue kill np
-0.73 cue kill subject controller
-0.79 cue kill subject phrase
-0.71 cue kill subject relative
0.08 cue kind
-0.52 cue kind noun-of
-0.52 cue kind subject none
1.11 cue knock
0.46 cue know
0.19 cue know bare
-1.36 cue know front
0.16 cue know np
-0.63 cue know participle-pp-as
0.31 cue know passive-pp-as
1.41 cue know passive-pp-for
0.28 cue know subject none
0.56 cue know subject phrase
0.34 cue know subject relative
0.8 cue know that
0.26 cue know wh
-0.98 cue lack
-0.82 cue lack subject phrase
1.41 cue lament
0.7 cue lament subject phrase
-1.42 cue land
-0.81 cue land subject phrase
0.25 cue launch
-0.85 cue launch np
-0.11 cue launch subject phrase
-0.49 cue lay
0.53 cue lay np
0.49 cue lay out
0.14 cue lay out np
0.76 cue lay out subject phrase
-0.59 cue lead
-0.72 cue lead agent-pp-by
-0.84 cue lead bare
-0.46 cue lead front
-0.23 cue lead noun-in-owned
-0.54 cue lead noun-over
-0.21 cue lead noun-over-owned
-0.45 cue lead np
-1.14 cue lead np-to
-0.87 cue lead subject controller
-0.38 cue lead subject none
-0.68 cue lead subject phrase
-1.21 cue lead subject pronoun
-0.79 cue lead subject relative
0.62 cue lead subject shared
-0.52 cue lead up
-0.52 cue lead up pp-to
-0.52 cue lead up subject phrase
-0.12 cue leader
-0.7 cue leader noun-of
0.58 cue lean
-0.2 cue lean subject phrase
0.33 cue learn
0.47 cue learn subject phrase
-0.25 cue learn subject pronoun
-0.17 cue learn that
-0.42 cue leave
-1.03 cue leave np
-1.21 cue leave np-to
-0.55 cue leave subject controller
-0.59 cue leave subject none
-0.79 cue leave subject phrase
-0.3 cue leave subject pronoun
-0.52 cue leave subject relative
-1.11 cue leave to
-1.46 cue let np
0.62 cue let np-pronoun
-0.84 cue let subject none
-1.31 cue let subject shared
-0.51 cue letter
-0.4 cue letter noun-to
-0.51 cue letter subject none
-0.3 cue level
0.49 cue level noun-of
0.39 cue level subject none
0.15 cue lie
-0.82 cue life
-0.62 cue lift
-0.96 cue light
-0.55 cue light subject none
0.87 cue like
1.31 cue like subject phrase
-0.22 cue like subject pronoun
0.6 cue like to
-0.65 cue likely
-0.46 cue likely adjective-to
-0.36 cue likely subject phrase
-1.35 cue likely subject pronoun
-0.85 cue limit
-0.82 cue limit np
-0.73 cue limit subject controller
-0.87 cue line
-0.3 cue line noun-of
-0.44 cue line subject none
0.28 cue line up
1.04 cue line up subject phrase
0.41 cue link
-0.42 cue link subject phrase
0.5 cue list
-0.65 cue list noun-of
0.91 cue list np
-0.71 cue list subject none
0.63 cue list subject phrase
-0.97 cue listen
-0.74 cue listen pp-to
-0.65 cue live
-0.9 cue live np
-0.71 cue live pp-in
-0.46 cue live subject none
-0.85 cue live subject phrase
-0.28 cue live subject pronoun
-0.52 cue live subject relative
-0.25 cue lobby
-1.41 cue lock
0.44 cue look
0.55 cue look adj
-1.52 cue look front
-0.25 cue look pp-at
-0.08 cue look pp-for
-0.77 cue look pp-like
-0.23 cue look subject controller
-1.11 cue look subject none
-0.14 cue look subject phrase
0.38 cue look subject pronoun
0.28 cue look subject shared
1.03 cue look to
-1.18 cue loom
-0.79 cue lose
-0.72 cue lose adj
-0.46 cue lose np
0.49 cue lose subject controller
-1.27 cue lose subject phrase
-1.17 cue lose subject pronoun
-0.74 cue lose subject relative
-1.04 cue lose subject shared
-0.69 cue loss
-0.34 cue loss noun-of
-0.43 cue loss subject none
-0.1 cue lot
-0.1 cue lot subject none
1.66 cue love
-0.6 cue maintain
-0.51 cue maintain np
-0.3 cue maintain subject phrase
-0.45 cue majority
-0.43 cue majority noun-of
-0.44 cue majority subject none
0.99 cue make adj
-0.21 cue make bare
-0.99 cue make front
-0.63 cue make ing
-0.42 cue make np
0.17 cue make np-pronoun
1.93 cue make np-that
-0.38 cue make np-to
-1.18 cue make passive-adj
-0.3 cue make subject none
-0.27 cue make subject phrase
0.12 cue make subject pronoun
-0.26 cue make subject relative
0.32 cue make subject shared
-1.1 cue make up
-0.77 cue make up np
-0.84 cue make up subject phrase
-0.91 cue manage
-1.13 cue manage np
-1.25 cue manage subject phrase
-1.2 cue manufacture
-0.83 cue march
-0.57 cue margin
-0.37 cue margin noun-of
-0.41 cue margin subject none
-0.44 cue mark
0.9 cue mark np
-0.32 cue mark subject phrase
-1.09 cue market
-1.74 cue marry
-1.43 cue match
-1.1 cue matter
-0.28 cue matter noun-of
-0.3 cue matter subject none
-0.63 cue mayor
-0.39 cue mayor noun-of
-0.41 cue mayor subject none
-1.28 cue mean bare
-1.45 cue mean ing
-1.26 cue mean np
-0.57 cue mean subject controller
-0.82 cue mean subject none
-0.55 cue mean subject phrase
0.21 cue mean subject pronoun
1.07 cue mean subject relative
-0.37 cue mean that
-0.44 cue measure
-0.71 cue media
-0.71 cue media subject none
-0.35 cue meet
-0.53 cue meet np
-1.14 cue meet pp-with
-0.85 cue meet subject controller
-0.09 cue meet subject phrase
-1.3 cue meet subject pronoun
-0.6 cue meeting
-0.38 cue meeting noun-of
-0.49 cue meeting subject none
-0.48 cue member
-0.42 cue member noun-of
-0.43 cue member subject none
1.28 cue mention
-0.82 cue mention noun-of
0.4 cue mention np
0.92 cue mention subject controller
-1.09 cue mention subject none
0.79 cue mention subject phrase
0.76 cue mention subject pronoun
-0.11 cue message
-0.42 cue message noun-to
-0.86 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.57 cue million
-0.41 cue million noun-of
-0.41 cue million subject none
-1.27 cue mind
-0.7 cue miss
-1.25 cue miss np
0.09 cue miss subject phrase
-1.06 cue mix
0.52 cue mock
0.98 cue mock np
-0.53 cue moment
-0.38 cue moment noun-of
-0.53 cue moment subject none
-0.56 cue money
-0.41 cue money noun-for
-0.48 cue money subject none
-0.3 cue monitor
0.5 cue month
-0.95 cue month noun-of
-1.09 cue month noun-to
-0.7 cue mount
-0.58 cue move
-0.67 cue move adj
-0.19 cue move np
-0.88 cue move pp-to
-0.71 cue move subject none
-1.1 cue move subject phrase
-0.8 cue move subject pronoun
0.44 cue move subject shared
-1.12 cue move to
0.37 cue name
0.98 cue name np
-0.89 cue name subject none
0.8 cue name subject phrase
-0.45 cue need
-0.47 cue need noun-to
-0.23 cue need np
0.3 cue need np-to
-0.75 cue need participle-to
-0.56 cue need subject none
-0.4 cue need subject phrase
-0.72 cue need subject pronoun
-0.84 cue need subject relative
-0.6 cue need to
0.42 cue negotiate
-0.85 cue neighbor
-0.93 cue neighbor np
0.65 cue network
-1.01 cue network subject none
-0.57 cue news
-0.32 cue news noun-for
-0.57 cue news subject none
-0.11 cue night
-0.6 cue night noun-of
-0.11 cue night subject none
0.57 cue nominate
0.49 cue nominate np
1.02 cue nominate subject phrase
-0.52 cue nomination
-0.37 cue nomination noun-for
-0.37 cue nomination noun-on
-0.39 cue nomination subject none
-0.65 cue nominee
-0.54 cue nominee subject none
-0.44 cue none
-0.43 cue none noun-of
-0.44 cue none subject none
0.88 cue note
0.8 cue note bare
0.81 cue note front
1.32 cue note front-quote
0.54 cue note np
0.55 cue note subject controller
-1.66 cue note subject none
0.26 cue note subject phrase
2.02 cue note subject pronoun
0.17 cue note that
0.22 cue nothing
0.22 cue nothing subject none
0.87 cue notice
-0.9 cue notion
-0.66 cue notion subject none
-0.46 cue number
-0.41 cue number noun-of
-0.41 cue number subject none
-1.12 cue obtain
-0.95 cue obtain np
-0.56 cue obtain subject controller
-0.84 cue obtain subject phrase
-1.26 cue occur
0.58 cue offer
-0.72 cue offer front
0.13 cue offer subject phrase
1.06 cue offer subject pronoun
-0.99 cue office
-0.14 cue open
-0.46 cue open np
0.16 cue open subject controller
-0.37 cue open subject phrase
0.72 cue open up
0.33 cue open up subject phrase
0.47 cue opinion
-0.88 cue opponent
-0.45 cue opportunity
-0.36 cue opportunity noun-for
-0.49 cue opportunity noun-to
-0.45 cue opportunity subject none
0.9 cue oppose
-1.26 cue oppose front
0.77 cue oppose np
-0.21 cue oppose subject controller
0.87 cue oppose subject phrase
-0.33 cue oppose subject relative
0.65 cue opposition
0.35 cue opposition noun-to
0.62 cue opposition noun-to-owned
0.23 cue opposition subject none
0.62 cue opposition subject phrase
0.71 cue order
-0.1 cue order noun-to
-0.38 cue order subject none
1.47 cue order subject phrase
-0.71 cue organize
-1.19 cue organize np
0.1 cue organize subject controller
-0.98 cue organizer
-0.63 cue other
-0.63 cue other subject none
0.84 cue outline
-1.43 cue overcome
-1 cue overlook
-1.71 cue oversee
-1.38 cue overshadow
-1.55 cue overtake
-0.98 cue own
-0.88 cue own np
-0.88 cue own subject phrase
-0.54 cue own subject relative
-0.48 cue page
-0.38 cue page noun-of
-0.4 cue page subject none
0.65 cue paint
-0.41 cue pair
-0.41 cue pair noun-of
-0.41 cue pair subject none
-0.46 cue part
-0.19 cue part noun-of
-0.59 cue part noun-to
-0.22 cue part subject none
-0.82 cue participate
-0.78 cue participate pp-in
-0.67 cue party
-0.56 cue party subject none
-0.84 cue party subject phrase
-0.47 cue pass
0.52 cue pass np
-0.47 cue pass subject controller
0.63 cue pass subject phrase
-0.89 cue path
-0.42 cue path subject none
-0.34 cue pay
-0.69 cue pay np
0.4 cue pay participle-np
-1.3 cue pay pp-for
-0.63 cue pay subject controller
-0.63 cue pay subject none
-0.88 cue pay subject phrase
0.53 cue pay subject shared
-1.16 cue pend
0.16 cue people subject none
0.87 cue perceive
-0.38 cue percent
-0.38 cue percent noun-of
-0.28 cue percent noun-to
-0.38 cue percent subject none
-0.4 cue perform
-1.33 cue perform adj
-0.52 cue period
-0.36 cue period noun-of
-0.52 cue period subject none
-0.65 cue person
-0.65 cue person subject none
0.45 cue persuade
1.16 cue persuade np-to
0.4 cue persuade subject controller
-0.44 cue photo
-0.44 cue photo noun-of
-0.44 cue photo subject none
-0.39 cue pick
-0.88 cue pick np
-1.01 cue pick subject controller
-0.46 cue pick subject phrase
-0.75 cue pick up
-0.36 cue pick up np
-0.27 cue pick up subject phrase
-0.76 cue picture
-0.48 cue piece
-0.48 cue piece subject none
0.29 cue pile
0.37 cue pile subject phrase
-0.68 cue pitch
-1.74 cue pivot
-0.1 cue place
-0.35 cue place np
-0.8 cue place subject none
-1.37 cue place subject phrase
0.31 cue plan
-0.78 cue plan noun-to-owned
0.41 cue plan subject none
0.18 cue plan subject phrase
1.37 cue plan to
-0.74 cue play
-0.55 cue play adj
-0.41 cue play np
-0.52 cue play subject none
-1.15 cue play subject phrase
-1.32 cue play subject pronoun
-0.72 cue play subject relative
0.95 cue plead
0.91 cue plead subject phrase
0.34 cue pledge
0.28 cue pledge np
-1.38 cue pledge participle-np
0.37 cue pledge subject controller
-1.22 cue pledge subject none
0.83 cue pledge subject phrase
0.98 cue pledge subject pronoun
-1.54 cue pledge subject relative
1.01 cue pledge to
-0.97 cue plenty
-0.31 cue plenty noun-of
-0.31 cue plenty subject none
0.23 cue point
-0.61 cue point noun-for
0.62 cue point noun-of
1.26 cue point out
0.21 cue point out subject controller
0.66 cue point out subject phrase
0.14 cue point out that
0.97 cue point pp-to
0.56 cue point subject controller
-0.45 cue point subject none
0.37 cue point subject phrase
0.89 cue point subject pronoun
-0.98 cue poise
-0.85 cue poise passive-to
-0.88 cue poise subject phrase
0.42 cue policy
-0.64 cue politics
-0.52 cue politics subject none
-0.11 cue poll
-0.39 cue poll noun-of
-0.55 cue poll subject none
-0.88 cue popularity
-0.42 cue population
-0.42 cue population noun-of
-0.42 cue population subject none
0.52 cue portray
0.4 cue portray np-as
0.55 cue portray subject controller
0.39 cue portray subject phrase
-0.56 cue pose
0.09 cue pose subject phrase
-0.84 cue position subject none
0.69 cue position subject phrase
-0.57 cue possibility
-0.65 cue possibility noun-that
-0.57 cue possibility subject none
-1.76 cue possible
0.27 cue post
0.66 cue post np
-0.78 cue post subject none
-0.13 cue post subject phrase
1.6 cue post subject pronoun
-1.09 cue pour
-0.88 cue pour subject phrase
-0.79 cue power
-0.52 cue power subject none
-1.15 cue practice
0.6 cue praise
1.1 cue praise np
0.65 cue praise subject phrase
0.69 cue praise subject pronoun
1.06 cue predict
0.67 cue predict subject phrase
1.73 cue predict subject pronoun
0.11 cue predict that
1.48 cue prefer
1.18 cue prefer subject phrase
-0.18 cue prepare
0.34 cue prepare pp-for
-1.65 cue prepare subject phrase
-1.73 cue prepare subject pronoun
-0.7 cue presence
1.08 cue present
-0.31 cue present np
-0.66 cue present subject phrase
-0.23 cue president
-0.59 cue president noun-of
-0.14 cue president subject none
0.68 cue press
-0.84 cue press np
0.44 cue press subject controller
0.67 cue press subject phrase
0.2 cue pressure
-0.51 cue pressure noun-on
-0.72 cue pressure noun-to
-0.71 cue pressure subject none
-1.37 cue prevail
0.77 cue prevent
-1.68 cue prevent np
-1.16 cue prevent subject controller
0.6 cue price
-0.55 cue primary
-0.53 cue primary subject none
-0.53 cue priority
-0.53 cue priority subject none
-0.67 cue problem
-0.53 cue problem subject none
-0.88 cue produce
-0.08 cue produce np
0.08 cue produce subject phrase
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
0.87 cue project
0.72 cue project np
0.37 cue project subject phrase
0.97 cue promise
1.51 cue promise np
1.15 cue promise subject controller
0.28 cue promise subject none
0.66 cue promise subject phrase
0.59 cue promise subject pronoun
0.89 cue promise to
0.79 cue promote
0.5 cue promote np
0.24 cue promote subject controller
0.78 cue promote subject phrase
-0.5 cue prompt
0.65 cue prompt np
-1.15 cue prompt np-to
-0.65 cue prompt subject phrase
-1.22 cue propel
0.68 cue proposal
-1.13 cue proposal subject none
1.05 cue proposal subject phrase
0.98 cue propose
0.58 cue propose np
-0.19 cue propose subject controller
0.1 cue propose subject phrase
1.4 cue propose subject pronoun
0.22 cue prospect
0.45 cue prospect noun-of
0.22 cue prospect subject none
-0.66 cue protect
-0.42 cue protect np
0.21 cue protect subject controller
0.6 cue protest
-0.4 cue prove
-0.85 cue prove adj
0.31 cue prove subject controller
-0.17 cue prove subject phrase
-1.59 cue prove subject pronoun
-0.12 cue prove that
0.86 cue prove to
-0.18 cue provide
-0.65 cue provide agent-pp-by
0.38 cue provide np
0.71 cue provide np-to
-0.35 cue provide subject controller
-0.4 cue provide subject phrase
-1.43 cue provide subject shared
0.12 cue publish
0.76 cue publish np
-0.66 cue publish participle-pp-in
-0.25 cue pull
-0.15 cue pull np
-0.5 cue pull subject phrase
-1.29 cue purchase
-0.74 cue purchase np
-0.47 cue pursue
-0.38 cue pursue np
0.89 cue pursue subject controller
0.6 cue push
0.57 cue push adj
-0.66 cue push np
-0.5 cue push np-to
0.66 cue push pp-for
0.35 cue push subject controller
-1.36 cue push subject none
0.32 cue push subject phrase
0.66 cue push subject shared
0.81 cue push to
-0.17 cue put
-0.54 cue put np
-0.66 cue put np-pronoun
-1 cue put subject controller
0.73 cue put subject phrase
-0.22 cue put subject pronoun
-1.08 cue put subject shared
-1.5 cue qualify
-0.46 cue quarter
-0.36 cue quarter noun-of
-0.46 cue quarter subject none
0.45 cue question
0.48 cue question noun-about
0.12 cue question noun-of
2.32 cue question np
-0.63 cue question subject controller
0.38 cue question subject none
0.95 cue question subject phrase
1.04 cue question wh
-0.97 cue quick
-0.97 cue quick adjective-to
-0.91 cue quick subject phrase
0.15 cue quote
0.87 cue quote subject phrase
-0.6 cue race
-0.32 cue race noun-for
-0.42 cue race subject none
-1.16 cue race subject phrase
0.88 cue rail
0.57 cue rail pp-against
0.34 cue rail subject phrase
-0.27 cue raise
-1.29 cue raise bare
0.22 cue raise np
-0.42 cue raise subject controller
0.72 cue raise subject none
-0.72 cue raise subject phrase
-0.19 cue raise subject pronoun
0.71 cue raise subject relative
-0.62 cue rally
0.08 cue rally np
0.1 cue rally subject controller
-0.5 cue rally subject none
-1.26 cue rally subject phrase
0.13 cue range
0.68 cue range pp-from
-0.28 cue rank
-1.34 cue rank subject phrase
-1.18 cue rate
-0.31 cue rate subject none
-0.43 cue reach
0.74 cue reach np
-1.15 cue reach out
-0.83 cue reach out pp-to
-1.77 cue reach subject controller
-0.48 cue reach subject phrase
0.11 cue react
-0.31 cue react pp-to
0.41 cue read
1.17 cue read front-quote
0.69 cue read np
-0.42 cue read quote
-0.37 cue read subject controller
-1.45 cue read subject none
1.33 cue read subject phrase
-0.54 cue ready
-0.2 cue ready adjective-to
-0.32 cue ready subject phrase
0.43 cue reason
-0.91 cue reason noun-for
0.41 cue reason noun-to
0.18 cue reason subject none
1.96 cue rebuke
1 cue recall
0.47 cue recall front-quote
0.26 cue recall np
0.99 cue recall subject controller
0.22 cue recall subject phrase
-0.71 cue receive
-0.67 cue receive np
-0.48 cue receive subject phrase
-1.07 cue receive subject pronoun
0.38 cue recognize
1.53 cue recognize subject phrase
-0.28 cue recognize that
0.88 cue recommend
-0.2 cue record
-0.44 cue record noun-of
-0.6 cue record subject none
0.18 cue record subject phrase
0.9 cue recount
-0.52 cue reduce
0.09 cue reduce np
0.17 cue reduce subject controller
0.93 cue refer
1.31 cue refer pp-to
0.08 cue refer subject phrase
0.87 cue reference
-0.11 cue reference noun-to
0.49 cue reference np
-0.17 cue reference subject none
-0.29 cue reflect
-0.26 cue reflect np
1.25 cue reflect pp-on
-1.66 cue reflect subject controller
0.51 cue reflect subject phrase
0.72 cue refuse
0.88 cue refuse subject controller
0.45 cue refuse subject phrase
0.15 cue refuse subject pronoun
0.38 cue refuse subject shared
1.01 cue refuse to
1.12 cue regard
-0.63 cue regard np
-0.68 cue register
-0.52 cue register participle-bare
-0.52 cue register participle-np
-0.8 cue register subject controller
-0.38 cue register subject none
0.49 cue reiterate
-0.09 cue reiterate subject phrase
1.06 cue reject
0.43 cue reject np
-0.13 cue reject np-that
0.74 cue reject subject phrase
-0.25 cue relate
-0.58 cue relationship
-0.44 cue relationship noun-with-owned
-0.53 cue relationship subject phrase
-1.39 cue release agent-pp-by
-1.33 cue release bare
-0.45 cue release noun-of
0.36 cue release np
0.66 cue release participle-bare
-0.37 cue release participle-np
1.36 cue release passive-none
-0.76 cue release subject none
0.34 cue release subject phrase
0.23 cue rely
0.34 cue rely pp-on
-1.01 cue rely subject phrase
-0.35 cue remain
-0.5 cue remain adj
-1.01 cue remain bare
-0.86 cue remain front
-0.4 cue remain np
-0.8 cue remain pp-in
-1.11 cue remain subject controller
-0.5 cue remain subject none
-0.18 cue remain subject phrase
-0.14 cue remain subject pronoun
-0.75 cue remain subject shared
1.17 cue remark
0.62 cue remark subject phrase
1.12 cue remember
-0.24 cue remember subject phrase
1.29 cue remind
0.69 cue remind np
-0.11 cue remind subject phrase
-1.19 cue remove
-0.69 cue remove subject phrase
-0.96 cue repeal
0.74 cue repeat
0.4 cue repeat np
0.65 cue repeat subject controller
0.39 cue repeat subject phrase
-1.21 cue replace
-0.91 cue replace np
-0.6 cue replace subject controller
0.28 cue reply
0.18 cue reply front-quote
1.28 cue reply subject phrase
0.64 cue report
1.16 cue report agent-pp-by
1.43 cue report bare
1.7 cue report front
-0.16 cue report front-quote
0.26 cue report ing
0.97 cue report np
-1.3 cue report pp-from
-0.89 cue report subject controller
0.26 cue report subject none
0.44 cue report subject phrase
0.45 cue report that
0.68 cue reportedly
0.68 cue reportedly adverb
0.68 cue reportedly subject none
-0.6 cue reporter
-0.65 cue reporter noun-that
-0.6 cue reporter subject none
-0.59 cue represent
-0.53 cue represent front
0.13 cue represent np
-0.74 cue represent subject phrase
0.46 cue represent subject pronoun
-0.95 cue represent subject relative
-0.74 cue reputation
1.41 cue request
0.71 cue request subject none
1.3 cue request subject phrase
0.43 cue require
-0.92 cue require np
0.56 cue require subject phrase
-0.89 cue require subject relative
0.18 cue reserve
-1.21 cue resign
0.31 cue resist
-1.26 cue resonate
0.43 cue resource
0.43 cue resource subject none
-1.18 cue respect
0.18 cue respond
0.26 cue respond front-quote
0.19 cue respond pp-by
0.56 cue respond pp-to
-1.22 cue respond silence
0.31 cue respond subject controller
0.23 cue respond subject phrase
-0.15 cue response noun-to
-0.21 cue response subject none
-0.6 cue responsibility
-0.6 cue responsibility subject none
-0.08 cue rest
-0.5 cue rest noun-of
-0.51 cue rest subject none
0.94 cue restrict
1.14 cue restrict subject phrase
-0.45 cue result
-0.41 cue result noun-of
-0.91 cue result pp-in
-0.44 cue result subject none
0.53 cue result subject phrase
-1.52 cue retain
-1.08 cue retire
-0.58 cue retire subject controller
-0.51 cue retire subject none
-0.36 cue return
0.33 cue return np
0.36 cue return pp-to
-0.65 cue return subject none
-0.68 cue return subject phrase
0.27 cue return subject pronoun
0.78 cue retweet
0.55 cue reveal
0.55 cue reveal bare
1.29 cue reveal np
0.53 cue reveal subject phrase
0.1 cue reveal that
-0.24 cue reverse
-0.2 cue reverse subject phrase
-0.1 cue review
0.35 cue rhetoric
0.41 cue right
0.97 cue rip
-0.53 cue rise
-0.67 cue rise noun-of
-0.65 cue rise np
-0.93 cue rise subject controller
0.59 cue rise subject none
-1.14 cue rise subject phrase
-0.89 cue risk
-0.53 cue risk subject none
-0.85 cue rival
-0.16 cue rival noun-in-owned
-0.8 cue rival subject phrase
-0.55 cue role
-0.27 cue role noun-in-owned
-0.38 cue role noun-of
-0.49 cue role subject none
-0.61 cue role subject phrase
-1.18 cue roll
-0.79 cue roll subject phrase
-0.57 cue round
-0.4 cue round noun-of
-0.4 cue round subject none
1.17 cue rule
-0.66 cue rule noun-of
-1.32 cue rule subject none
-0.67 cue run
-0.78 cue run adj
-1.14 cue run bare
-0.38 cue run front
0.38 cue run np
-1.08 cue run pp-for
-0.85 cue run pp-on
-0.52 cue run subject controller
-0.43 cue run subject none
-0.22 cue run subject phrase
-1.52 cue run subject pronoun
-0.95 cue run subject relative
-1.81 cue rush
-0.76 cue sale
-1.4 cue save
0.61 cue say
0.48 cue say adj
0.85 cue say bare
0.25 cue say colon
1.56 cue say front
0.34 cue say front-quote
0.33 cue say np
0.4 cue say np-bare
-0.42 cue say np-pronoun
1.42 cue say np-quote
-0.26 cue say np-to
-0.43 cue say pp-about
-1.03 cue say pp-in
-0.26 cue say pp-on
0.48 cue say quote
0.52 cue say subject controller
0.33 cue say subject inverted
-1.24 cue say subject none
0.66 cue say subject phrase
0.75 cue say subject pronoun
0.73 cue say subject relative
0.35 cue say that
0.51 cue say wh
-0.53 cue scene
-0.53 cue scene subject none
-0.66 cue schedule passive-to
-1.45 cue schedule subject phrase
-1.26 cue score
-1.21 cue score np
-0.93 cue scramble
-0.97 cue scramble subject phrase
-0.83 cue scramble to
0.44 cue scrutiny
0.44 cue scrutiny subject none
-1.57 cue search
-1.18 cue seat
-0.3 cue seat subject none
-0.41 cue secretary
-0.18 cue secretary noun-of
-0.21 cue secretary subject none
-1.09 cue secure
-0.95 cue secure np
-0.54 cue secure subject controller
0.43 cue see
0.58 cue see bare
-1.77 cue see front
0.38 cue see np
0.86 cue see np-as
0.3 cue see np-pronoun
0.83 cue see participle-pp-as
1.28 cue see passive-pp-as
-0.57 cue see subject controller
0.51 cue see subject none
0.36 cue see subject phrase
0.19 cue see subject pronoun
0.38 cue see subject relative
0.47 cue see that
0.39 cue seek
-1.64 cue seek front
0.94 cue seek np
0.25 cue seek subject controller
0.13 cue seek subject phrase
0.89 cue seek subject pronoun
0.16 cue seek to
0.48 cue seem
0.91 cue seem adj
1.15 cue seem pp-like
0.17 cue seem subject phrase
0.28 cue seem subject pronoun
0.43 cue seem subject relative
-2.01 cue seem subject shared
0.69 cue seem to
-0.42 cue seize
0.32 cue seize pp-on
-0.79 cue seize subject phrase
-1.18 cue select
-0.8 cue select subject phrase
-0.87 cue sell
-0.29 cue sell np
0.31 cue sell subject controller
-1.13 cue sell subject phrase
-0.29 cue senator
0.18 cue senator subject none
-1.02 cue send
-0.28 cue send np
-0.25 cue send out
0.58 cue send out subject phrase
-0.47 cue send subject none
-0.72 cue send subject phrase
-1.21 cue send subject pronoun
-0.83 cue send subject shared
0.84 cue sense
0.09 cue sense noun-of
0.98 cue sense subject none
1.38 cue sentence
-0.43 cue series
-0.42 cue series noun-of
-0.43 cue series subject none
-0.62 cue serve
-0.38 cue serve front
-0.81 cue serve np
-0.32 cue serve pp-as
-0.64 cue serve pp-in
-0.55 cue serve subject controller
-0.43 cue serve subject phrase
-1.16 cue serve subject pronoun
-0.56 cue serve subject relative
-0.69 cue serve subject shared
-0.29 cue set
-0.89 cue set noun-of
0.63 cue set np
-1.69 cue set off
0.58 cue set participle-to
-1.49 cue set passive-to
-1.47 cue set subject controller
0.65 cue set subject none
-0.29 cue set subject phrase
-1.22 cue set up
-0.91 cue set up np
-0.81 cue set up subject phrase
-1.49 cue settle
-1.41 cue shake
-0.85 cue shake np
-0.99 cue shake subject phrase
-1.61 cue shake up
-0.39 cue shape
0.33 cue share
-0.63 cue share noun-of
-0.2 cue share np
0.55 cue share subject controller
-0.67 cue share subject none
0.25 cue share subject phrase
-1.84 cue shed
-0.64 cue shift
0.33 cue shift np
-1.42 cue shift subject controller
-1.15 cue shift subject phrase
-1.51 cue shock
-0.16 cue shoot
0.39 cue shoot subject phrase
0.51 cue shout
1.02 cue shout subject phrase
0.61 cue show
0.5 cue show bare
0.97 cue show front
0.14 cue show np
0.12 cue show subject controller
-0.29 cue show subject none
0.74 cue show subject phrase
0.16 cue show subject pronoun
-0.52 cue show subject shared
0.47 cue show that
-1.26 cue show up
-0.72 cue show up subject phrase
-0.52 cue show wh
0.94 cue side
-0.77 cue side noun-of
-0.84 cue side subject none
0.56 cue sign
-0.47 cue sign noun-of
0.21 cue sign noun-that
-0.18 cue sign np
0.45 cue sign subject none
-0.25 cue sign up
-0.85 cue sign up pp-for
0.98 cue signal
-0.21 cue signal subject phrase
-1.06 cue sit
-0.79 cue sit subject controller
-0.88 cue sit subject phrase
-0.5 cue site
-0.5 cue site subject none
0.81 cue skeptical
1.05 cue slam
1.66 cue slam np
-0.08 cue slam subject phrase
-1.53 cue slate
-0.7 cue something
-0.29 cue something noun-of
-0.7 cue something subject none
-0.46 cue son
-0.42 cue son noun-of
-0.42 cue son subject none
-0.47 cue sort
-0.41 cue sort noun-of
-0.47 cue sort subject none
-0.92 cue sound adj
-1.23 cue sound subject phrase
-0.7 cue source
-0.37 cue source noun-of
-0.4 cue source subject none
1.8 cue spar
-0.41 cue spark
-0.18 cue speak
0.8 cue speak adj
-0.99 cue speak front
-0.73 cue speak np
1.33 cue speak out
0.32 cue speak pp-about
-0.28 cue speak pp-at
-1.13 cue speak pp-in
1.98 cue speak pp-of
-0.1 cue speak pp-on
-0.16 cue speak pp-to
-0.26 cue speak pp-with
-0.28 cue speak subject controller
-0.6 cue speak subject none
-0.14 cue speak subject phrase
0.46 cue speak subject pronoun
-0.11 cue speak subject relative
-1.4 cue speak subject shared
0.79 cue speak to
0.1 cue speech
-0.49 cue speech noun-to
-1.6 cue speech noun-to-owned
-0.78 cue speech subject none
0.54 cue speech subject phrase
-0.56 cue spend
-0.92 cue spend adj
-0.42 cue spend np
-0.21 cue spend subject controller
-0.47 cue spend subject none
-0.92 cue spend subject phrase
-0.66 cue spend subject pronoun
0.26 cue spend subject relative
-1.07 cue split
-0.83 cue split subject phrase
-0.41 cue spokesman
-0.38 cue spokesman noun-for
-0.41 cue spokesman subject none
-0.39 cue spokeswoman
-0.39 cue spokeswoman noun-for
-0.39 cue spokeswoman subject none
-1.31 cue sponsor
-0.93 cue spread
-0.85 cue spread np
-0.37 cue spread subject none
-0.87 cue staff
-0.44 cue staff subject none
0.3 cue stage
-0.88 cue stage subject none
-1.05 cue stake
-1.07 cue stake subject phrase
-1 cue stance
-0.13 cue stand
-1.16 cue stand adj
-0.89 cue stand pp-in
-0.46 cue stand subject phrase
0.79 cue stand subject pronoun
-1.2 cue star
-0.59 cue start
-1.18 cue start ing
-0.35 cue start noun-of
-0.5 cue start np
1.47 cue start pp-with
-1.01 cue start subject controller
-0.49 cue start subject none
-0.25 cue start subject phrase
-1.64 cue start subject pronoun
-0.8 cue start subject relative
-1.2 cue start to
0.21 cue state
-0.57 cue state noun-of
-1.91 cue state noun-of-owned
-0.57 cue state noun-on
0.32 cue state noun-to
-0.95 cue state subject controller
-0.53 cue state subject none
0.8 cue state subject phrase
2.61 cue state subject pronoun
0.23 cue state that
0.11 cue statement
-0.77 cue statement noun-that
-0.93 cue statement subject none
0.88 cue statement subject phrase
-0.87 cue stay
-0.54 cue stay adj
-0.47 cue stay pp-in
-0.53 cue stay subject controller
-0.98 cue stay subject phrase
0.52 cue steal
-1.44 cue step
0.53 cue step up np
-0.62 cue stick
-1.06 cue stick pp-to
-1.31 cue stick subject controller
-0.35 cue stop
0.84 cue stop np
1.16 cue stop subject controller
-0.72 cue stop subject none
-1.63 cue stop subject phrase
-0.32 cue story
0.31 cue story noun-about
-0.58 cue story noun-of
-0.46 cue strategist
-0.36 cue strategist noun-for
-0.42 cue strategist subject none
0.49 cue strategy
0.09 cue strategy subject none
-0.53 cue strength
-0.4 cue strength noun-of
-0.48 cue strength subject none
0.26 cue stress
0.1 cue stress subject phrase
-1.12 cue stretch
-0.53 cue strike
-1.55 cue strike np
0.09 cue strike subject phrase
0.24 cue string
0.24 cue string noun-of
0.24 cue string subject none
-0.72 cue struggle
-0.9 cue struggle subject controller
-1.47 cue study
-1.66 cue stump
-1.11 cue subject
-0.29 cue subject noun-of
-0.29 cue subject subject none
-1.45 cue succeed
-0.54 cue success
-0.33 cue success noun-in-owned
-0.44 cue success subject phrase
-1.1 cue suffer
-1.06 cue suffer subject phrase
0.54 cue suggest
0.72 cue suggest bare
-0.47 cue suggest np
-0.19 cue suggest subject controller
0.76 cue suggest subject phrase
0.75 cue suggest subject pronoun
0.37 cue suggest subject relative
0.1 cue suggest that
1.55 cue suggestion
0.45 cue support
-1.24 cue support bare
-1.61 cue support front
1.14 cue support ing
1.23 cue support noun-for
-1.17 cue support noun-for-owned
-0.98 cue support noun-of
1.16 cue support np
-0.15 cue support subject controller
0.14 cue support subject none
0.59 cue support subject phrase
0.59 cue support subject relative
0.85 cue supporter noun-of
0.33 cue supporter subject none
-1.21 cue supporter subject phrase
-0.99 cue suppose
-1.05 cue suppose passive-to
-0.59 cue surge
0.92 cue surge subject none
1.49 cue surprise subject none
-1 cue surround
-0.68 cue surround np
-0.63 cue surround subject phrase
-0.51 cue survey
1.24 cue survey participle-adj
-0.58 cue survey subject none
0.36 cue survey subject phrase
-1.25 cue survive
-0.75 cue survive np
-0.73 cue survive subject phrase
0.81 cue suspect
-0.85 cue suspend
-0.18 cue suspend np
-0.24 cue suspend subject phrase
-1.7 cue sweep
-1.21 cue swing
-1.47 cue switch
-0.89 cue system
-0.34 cue take
0.79 cue take bare
0.11 cue take front
-0.16 cue take np
-1.14 cue take np-pronoun
-1.27 cue take np-to
-0.57 cue take on
-0.31 cue take on np
-0.55 cue take over
-1.37 cue take pp-to
-0.09 cue take subject controller
0.5 cue take subject none
-0.38 cue take subject phrase
-0.56 cue take subject pronoun
-0.29 cue take subject relative
-1.21 cue take subject shared
0.58 cue talk
1.25 cue talk adj
-0.99 cue talk np
0.15 cue talk pp-about
-0.38 cue talk pp-to
0.78 cue talk subject controller
0.39 cue talk subject none
0.24 cue talk subject phrase
0.5 cue talk subject pronoun
-1.67 cue tap
0.34 cue target
0.51 cue target np
-0.87 cue target subject none
-1.31 cue task
-0.75 cue tax
-0.38 cue tax subject none
-0.64 cue teach
-1.19 cue televise
0.71 cue tell
1.39 cue tell front
0.58 cue tell front-quote
-0.66 cue tell np
0.69 cue tell np-bare
-0.96 cue tell np-pronoun
0.55 cue tell np-quote
0.68 cue tell np-that
-0.25 cue tell np-to
1.85 cue tell np-wh
0.32 cue tell subject controller
-0.55 cue tell subject none
0.63 cue tell subject phrase
0.75 cue tell subject pronoun
0.46 cue tell subject shared
-0.43 cue ten
-0.43 cue ten noun-of
-0.43 cue ten subject none
-0.91 cue tend
-0.76 cue tend subject phrase
-1.01 cue tend to
-0.53 cue term
-0.44 cue term noun-of
-0.46 cue term subject none
-1.25 cue test
-0.33 cue test subject none
0.7 cue thank
0.22 cue thank np
0.77 cue thank subject phrase
-0.45 cue thanks
-0.45 cue thanks noun-to
-0.45 cue thanks subject none
-0.81 cue thing
-0.53 cue thing subject none
0.62 cue think
0.75 cue think adj
0.59 cue think bare
0.31 cue think pp-about
0.87 cue think subject phrase
0.23 cue think subject pronoun
0.24 cue think subject relative
-1.3 cue think subject shared
0.12 cue think that
-0.49 cue thousand
-0.43 cue thousand noun-of
-0.43 cue thousand subject none
0.4 cue threat
-0.57 cue threat noun-of
-0.79 cue threat subject none
0.56 cue threaten
0.09 cue threaten subject controller
1.24 cue threaten subject phrase
0.47 cue threaten to
0.1 cue throw
0.08 cue throw np
-0.48 cue throw subject controller
-0.47 cue throw subject phrase
-0.67 cue tie
-0.42 cue tie noun-to
0.18 cue tie np
-0.1 cue tie subject controller
-0.42 cue tie subject none
-0.6 cue tied
-0.27 cue tied subject phrase
-0.51 cue time
-0.47 cue time noun-for
-0.91 cue time noun-that
0.41 cue time noun-to
-0.17 cue time subject none
0.81 cue title
-0.79 cue title subject phrase
-1.18 cue top
-0.27 cue top noun-of
-0.28 cue top subject none
-0.51 cue topic
-0.51 cue topic subject none
-0.59 cue total
-0.33 cue total subject none
-1 cue tour
0.48 cue tout
1.72 cue tout np
-0.39 cue tout subject phrase
0.32 cue track
0.1 cue trade
1.3 cue trade np
-0.99 cue trade subject phrase
-0.88 cue trail
-1.06 cue trail np
-0.43 cue trail subject none
-0.91 cue trail subject phrase
-0.93 cue trail subject pronoun
-1.53 cue transform
0.17 cue translate
-1.21 cue travel
-0.9 cue travel subject phrase
-1.69 cue treat
-0.56 cue tribute
-0.56 cue tribute subject none
-0.69 cue trip
-0.39 cue trip noun-to
-0.39 cue trip subject none
-1.59 cue trounce
0.53 cue trust
-0.76 cue try
-0.48 cue try front
-0.37 cue try subject controller
-0.41 cue try subject none
-0.95 cue try subject phrase
-0.38 cue try subject pronoun
-0.54 cue try to
-0.29 cue turn
-0.88 cue turn adj
-0.96 cue turn front
-0.69 cue turn np
-1.09 cue turn out
-0.77 cue turn out subject phrase
-1.37 cue turn out subject pronoun
-0.68 cue turn out to
-0.8 cue turn pp-into
-0.42 cue turn pp-to
-1.23 cue turn subject controller
-0.56 cue turn subject none
0.45 cue turn subject pronoun
-0.45 cue turn subject relative
-1.13 cue turn subject shared
0.74 cue tweet
0.45 cue tweet front-quote
0.65 cue tweet np
0.46 cue tweet subject controller
0.83 cue tweet subject phrase
-0.6 cue tweet subject pronoun
0.64 cue tweet that
-0.43 cue two-third
-0.43 cue two-third noun-of
-0.43 cue two-third subject none
-0.42 cue type
-0.42 cue type noun-of
-0.42 cue type subject none
-1.09 cue unable
-1.09 cue unable adjective-to
-0.37 cue undermine
0.85 cue underscore
0.52 cue underscore np
-0.36 cue underscore subject phrase
0.24 cue understand
0.17 cue understand np
-0.63 cue understand subject controller
1.07 cue understand subject phrase
-1.49 cue unify
-0.51 cue unite
-0.47 cue unleash
-0.08 cue unleash np
-0.15 cue unleash subject phrase
-1.06 cue unlikely
-0.83 cue unlikely adjective-to
-0.96 cue unlikely subject pronoun
0.55 cue unveil
-0.16 cue unveil subject phrase
-0.73 cue upcome
-0.62 cue upcome np
-0.86 cue upcome subject controller
-1.14 cue update subject phrase
0.09 cue upend
-0.51 cue upset
0.83 cue urge
0.38 cue urge np
0.79 cue urge np-to
-0.51 cue urge subject controller
0.32 cue urge subject phrase
0.41 cue urge subject pronoun
-0.34 cue use
-0.42 cue use noun-of
-0.76 cue use noun-of-owned
-0.23 cue use np
-1.65 cue use np-as
0.12 cue use np-to
-0.22 cue use subject controller
-0.63 cue use subject none
-0.77 cue use subject phrase
-1.61 cue use subject pronoun
-0.73 cue used
-0.78 cue used front
0.14 cue used np-to
-0.32 cue used subject phrase
-0.8 cue used subject pronoun
-1.3 cue used to
-0.84 cue value
-0.41 cue variety
-0.41 cue variety noun-of
-0.41 cue variety subject none
-1.02 cue vary
-0.45 cue version
-0.4 cue version noun-of
-0.4 cue version subject none
-0.51 cue veteran
-0.36 cue veteran noun-of
-0.51 cue veteran subject none
-0.5 cue victory
-0.32 cue victory noun-in-owned
-0.6 cue victory subject none
-0.43 cue victory subject phrase
-0.53 cue video
-0.38 cue video noun-of
-0.53 cue video subject none
0.93 cue vie
1.26 cue view
0.42 cue view noun-of
0.54 cue view subject none
0.11 cue view subject phrase
-1.05 cue visit
-0.32 cue visit noun-to
-0.99 cue visit np
-0.29 cue visit subject none
-0.98 cue visit subject phrase
-0.28 cue voice
1.34 cue voice np
-0.7 cue voice subject none
0.98 cue voice subject phrase
-1.52 cue vote adj
-1.14 cue vote front
-0.39 cue vote noun-for
-0.58 cue vote noun-to
0.82 cue vote np
1.04 cue vote pp-for
0.89 cue vote pp-in
-0.36 cue vote subject controller
-0.76 cue vote subject none
0.25 cue vote subject phrase
0.46 cue vote subject pronoun
0.44 cue vote subject relative
0.08 cue vote subject shared
1.23 cue vote to
-0.43 cue voter
-0.52 cue voter noun-of
0.87 cue voter noun-to
-0.25 cue voter subject none
0.91 cue vow
0.16 cue vow pp-to
0.95 cue vow subject phrase
0.86 cue vow subject pronoun
-1.26 cue vow subject shared
0.47 cue vow to
-1.44 cue wage
0.1 cue wait
-0.38 cue wait subject phrase
-0.42 cue wake
-0.42 cue wake noun-of
-0.42 cue wake subject none
-1.24 cue walk
-1.11 cue walk np
0.51 cue want
-1.23 cue want front
0.72 cue want np
0.57 cue want np-to
0.1 cue want subject phrase
0.98 cue want subject pronoun
-0.6 cue want subject relative
0.41 cue want to
-0.64 cue war
-0.55 cue war subject none
1.34 cue warn
0.77 cue warn subject phrase
1.13 cue warn subject pronoun
-0.66 cue warn that
0.11 cue watch np
-1.09 cue watch subject controller
-1.17 cue watch subject none
-0.67 cue watch subject phrase
-1.22 cue wave
-0.26 cue wave noun-of
-0.27 cue wave subject none
-0.57 cue way
-0.3 cue way noun-for
-0.4 cue way noun-of
-0.42 cue way noun-to
-0.58 cue way noun-to-owned
-0.52 cue way subject none
-0.76 cue way subject phrase
-1.07 cue wear
-1.03 cue wear np
-0.97 cue wear subject phrase
-0.6 cue week noun-of
1.03 cue week noun-on
-1.03 cue week noun-that
-0.71 cue week noun-to
-0.39 cue week subject none
-0.27 cue weigh
0.79 cue weigh pp-in
0.31 cue weigh subject phrase
1.21 cue welcome
-0.39 cue welcome subject phrase
-1.2 cue widen
-0.91 cue widen np
0.14 cue willing
0.14 cue willing adjective-to
0.25 cue willingness
-0.71 cue win
-0.69 cue win adj
-0.14 cue win bare
-0.77 cue win front
-0.83 cue win np
-1.14 cue win np-to
1.05 cue win pp-at
-0.37 cue win pp-in
-0.71 cue win pp-over
-0.18 cue win subject controller
-0.37 cue win subject none
-1.06 cue win subject phrase
-1.12 cue win subject pronoun
-0.71 cue win subject relative
-0.25 cue win subject shared
-0.57 cue wing
-0.39 cue wing noun-of
-0.39 cue wing subject none
0.61 cue winner
0.61 cue winner noun-of
0.61 cue winner subject none
0.69 cue withdraw
0.22 cue withhold
-0.68 cue woman
-0.68 cue woman subject none
0.74 cue wonder
1.69 cue wonder subject phrase
0.18 cue wonder wh
-0.87 cue word
-0.27 cue word noun-of
-0.49 cue word subject none
-0.56 cue work
-0.64 cue work adj
-0.41 cue work front
-0.77 cue work pp-as
-1.02 cue work pp-at
-0.53 cue work pp-for
-0.48 cue work pp-in
-0.71 cue work pp-on
-0.83 cue work pp-with
-0.46 cue work subject controller
0.46 cue work subject none
-0.83 cue work subject phrase
-1.25 cue work subject pronoun
-0.81 cue work subject relative
0.12 cue work subject shared
-0.12 cue work to
1.19 cue worry
-0.36 cue worry pp-about
-0.68 cue worry subject controller
-0.31 cue worry subject phrase
0.44 cue write
0.82 cue write colon
0.66 cue write front
0.57 cue write front-quote
-0.17 cue write np
-0.58 cue write pp-in
1.01 cue write quote
0.18 cue write subject inverted
-1.03 cue write subject none
0.7 cue write subject phrase
0.6 cue write subject pronoun
-0.65 cue write subject relative
-0.24 cue write subject shared
0.99 cue write that
-0.59 cue year
-0.35 cue year noun-of
-0.71 cue year noun-that
-0.45 cue year noun-to
-0.48 cue year subject none
-0.28 cue ±
-0.28 cue ± subject phrase
0.12 form:finite
-0.08 form:imperative
-0.14 form:infinitive
-0.21 form:ing
0.53 frame according-end
0.53 frame according-end subject phrase
0.63 frame according-front
0.63 frame according-front subject phrase
0.22 frame according-middle
0.22 frame according-middle subject phrase
-0.47 frame adj subject inverted
-0.49 frame adj subject none
-0.09 frame adj subject pronoun
0.4 frame adj subject relative
-0.39 frame adj subject shared
1.03 frame adjective-about
1.24 frame adjective-about subject phrase
-0.33 frame adjective-at
-1.19 frame adjective-at subject phrase
-0.48 frame adjective-by subject phrase
-0.27 frame adjective-for
-0.67 frame adjective-for subject phrase
-1 frame adjective-for subject pronoun
-0.33 frame adjective-in
-0.19 frame adjective-in subject phrase
-0.89 frame adjective-in subject relative
0.31 frame adjective-of
0.17 frame adjective-of subject phrase
0.55 frame adjective-of subject pronoun
0.25 frame adjective-that
0.47 frame adjective-that subject phrase
0.32 frame adjective-that subject pronoun
0.14 frame adjective-to subject controller
-0.16 frame adjective-to subject phrase
-0.31 frame adjective-to subject pronoun
0.12 frame adjective-to subject relative
-0.41 frame adjective-to subject shared
0.62 frame adjective-with subject phrase
-0.58 frame agent-adj
-0.29 frame agent-adj subject phrase
-0.51 frame agent-bare
-0.18 frame agent-bare subject phrase
-0.29 frame agent-none
-1 frame agent-np
-0.69 frame agent-np subject phrase
0.14 frame agent-pp-by
-0.44 frame agent-pp-by subject controller
-0.23 frame agent-pp-by subject pronoun
1.22 frame agent-pp-by subject relative
-0.56 frame agent-pp-by subject shared
-1.36 frame agent-pp-for
-0.95 frame agent-pp-in
-0.8 frame agent-pp-in subject phrase
-0.38 frame agent-pp-on
-1.68 frame agent-that
-1.24 frame agent-to
-0.73 frame agent-to subject phrase
0.19 frame bare
0.28 frame bare subject controller
-1.81 frame bare subject inverted
-0.62 frame bare subject none
0.21 frame bare subject phrase
0.57 frame bare subject pronoun
0.12 frame bare subject shared
-0.57 frame block
-0.25 frame block subject controller
-0.55 frame block subject phrase
-1.68 frame block subject pronoun
0.62 frame block-quote
-1.57 frame block-quote subject controller
0.84 frame block-quote subject phrase
0.39 frame colon
0.46 frame colon subject controller
-0.7 frame colon subject none
0.27 frame colon subject phrase
0.4 frame colon subject pronoun
0.49 frame colon subject shared
-0.68 frame front
-0.26 frame front subject inverted
-0.45 frame front subject phrase
-0.61 frame front subject pronoun
-1.13 frame front subject relative
0.29 frame front-quote
0.42 frame front-quote subject phrase
0.3 frame front-quote subject pronoun
-1.81 frame front-quote subject relative
-0.96 frame ing subject controller
-0.28 frame ing subject inverted
-0.52 frame ing subject none
0.18 frame ing subject phrase
0.71 frame ing subject relative
-0.56 frame ing subject shared
0.54 frame label-capitals
0.54 frame label-capitals subject phrase
0.68 frame label-quote
0.68 frame label-quote subject phrase
-2.05 frame none
0.23 frame noun-about
0.23 frame noun-about subject none
0.49 frame noun-about-owned
0.49 frame noun-about-owned subject phrase
0.18 frame noun-against-owned
0.18 frame noun-against-owned subject phrase
-0.84 frame noun-by-owned
-0.84 frame noun-by-owned subject phrase
-0.43 frame noun-for
-0.43 frame noun-for subject none
0.3 frame noun-for-owned
0.3 frame noun-for-owned subject phrase
-0.62 frame noun-in-owned
-0.62 frame noun-in-owned subject phrase
-0.37 frame noun-of
-0.37 frame noun-of subject none
0.14 frame noun-of-owned
0.14 frame noun-of-owned subject phrase
-0.53 frame noun-on
-0.53 frame noun-on subject none
-0.19 frame noun-on-owned
-0.19 frame noun-on-owned subject phrase
-0.08 frame noun-over
-0.08 frame noun-over subject none
-0.72 frame noun-over-owned
-0.72 frame noun-over-owned subject phrase
1.19 frame noun-that-by
1.19 frame noun-that-by subject phrase
0.44 frame noun-that-owned
0.44 frame noun-that-owned subject phrase
-0.35 frame noun-to
-0.35 frame noun-to subject none
0.23 frame noun-to-by
0.23 frame noun-to-by subject phrase
0.1 frame noun-to-owned
0.1 frame noun-to-owned subject phrase
0.71 frame noun-toward-owned
0.71 frame noun-toward-owned subject phrase
-0.3 frame noun-with-owned
-0.3 frame noun-with-owned subject phrase
0.27 frame np subject controller
-0.15 frame np subject none
0.14 frame np subject pronoun
0.43 frame np-as
0.68 frame np-as subject controller
-0.75 frame np-as subject none
0.26 frame np-as subject pronoun
1.08 frame np-as subject relative
0.08 frame np-as subject shared
0.15 frame np-bare
-0.28 frame np-bare subject controller
-0.95 frame np-bare subject none
0.17 frame np-bare subject phrase
0.17 frame np-bare subject pronoun
0.33 frame np-bare subject relative
0.48 frame np-bare subject shared
0.13 frame np-colon
0.1 frame np-colon subject controller
-1.3 frame np-colon subject none
-0.3 frame np-colon subject phrase
0.85 frame np-colon subject pronoun
0.23 frame np-colon subject relative
0.56 frame np-colon subject shared
0.13 frame np-pronoun
0.11 frame np-pronoun subject controller
-0.94 frame np-pronoun subject none
0.15 frame np-pronoun subject phrase
0.26 frame np-pronoun subject pronoun
0.21 frame np-pronoun subject relative
0.08 frame np-quote
0.14 frame np-quote subject controller
0.43 frame np-quote subject pronoun
0.09 frame np-quote subject relative
0.12 frame np-quote subject shared
0.33 frame np-that
0.58 frame np-that subject controller
0.14 frame np-that subject none
0.2 frame np-that subject phrase
-0.22 frame np-that subject pronoun
-0.43 frame np-that subject shared
0.2 frame np-to
0.34 frame np-to subject controller
-0.72 frame np-to subject none
0.18 frame np-to subject phrase
0.15 frame np-to subject pronoun
-0.6 frame np-to subject relative
0.1 frame np-to subject shared
-0.5 frame np-wh subject none
-0.27 frame np-wh subject phrase
0.44 frame np-wh subject pronoun
-0.7 frame np-wh subject relative
0.4 frame np-wh subject shared
0.56 frame participle-adj
-0.69 frame participle-adj subject controller
0.85 frame participle-adj subject none
0.46 frame participle-adj subject phrase
-0.22 frame participle-bare
0.27 frame participle-bare subject none
-1.11 frame participle-bare subject phrase
-0.73 frame participle-colon
-0.25 frame participle-np subject controller
-0.13 frame participle-np subject none
0.3 frame participle-np subject phrase
-2.27 frame participle-np-as
-1.5 frame participle-np-bare
-0.72 frame participle-np-quote
0.54 frame participle-np-that
-0.42 frame participle-np-that subject controller
0.26 frame participle-np-to
-0.74 frame participle-np-to subject controller
1.34 frame participle-np-to subject phrase
0.41 frame participle-np-wh
-1.62 frame participle-np-wh subject controller
0.34 frame participle-pp-about
-1.05 frame participle-pp-about subject controller
0.76 frame participle-pp-about subject none
-0.21 frame participle-pp-as
-0.8 frame participle-pp-as subject controller
1.5 frame participle-pp-as subject none
-0.79 frame participle-pp-as subject phrase
0.42 frame participle-pp-at
-0.13 frame participle-pp-at subject phrase
0.57 frame participle-pp-by
-0.74 frame participle-pp-by subject phrase
-0.22 frame participle-pp-for
-0.68 frame participle-pp-for subject controller
0.43 frame participle-pp-for subject none
-0.1 frame participle-pp-for subject phrase
-0.09 frame participle-pp-from
0.35 frame participle-pp-from subject phrase
-0.49 frame participle-pp-in
-0.97 frame participle-pp-in subject controller
0.3 frame participle-pp-in subject none
-0.5 frame participle-pp-in subject phrase
0.11 frame participle-pp-on
-0.71 frame participle-pp-on subject controller
0.87 frame participle-pp-on subject none
0.3 frame participle-pp-on subject phrase
-0.92 frame participle-pp-to subject controller
0.91 frame participle-pp-to subject none
-0.28 frame participle-pp-to subject phrase
-0.11 frame participle-pp-with
-0.92 frame participle-pp-with subject controller
-0.63 frame participle-pp-with subject none
0.26 frame participle-pp-with subject phrase
0.18 frame participle-quote
-0.1 frame participle-quote subject controller
-0.45 frame participle-quote subject phrase
0.48 frame participle-that
-0.19 frame participle-that subject controller
0.51 frame participle-to subject none
-0.13 frame participle-to subject phrase
-0.53 frame participle-wh subject controller
0.21 frame participle-wh subject none
-0.12 frame passive-adj
-1.8 frame passive-adj subject pronoun
0.3 frame passive-adj subject relative
0.56 frame passive-adj subject shared
0.11 frame passive-bare
-0.44 frame passive-bare subject phrase
0.53 frame passive-bare subject pronoun
-0.61 frame passive-colon
-0.64 frame passive-ing
-0.09 frame passive-ing subject phrase
-0.41 frame passive-none
0.31 frame passive-none subject controller
-0.45 frame passive-none subject phrase
-0.85 frame passive-none subject pronoun
-0.21 frame passive-none subject relative
-0.57 frame passive-none subject shared
-0.27 frame passive-pp-about
-0.33 frame passive-pp-about subject phrase
-0.33 frame passive-pp-against
0.72 frame passive-pp-as
0.11 frame passive-pp-as subject phrase
-0.5 frame passive-pp-as subject relative
-0.11 frame passive-pp-as subject shared
-1.19 frame passive-pp-at
-0.84 frame passive-pp-at subject phrase
-1.27 frame passive-pp-by
-0.85 frame passive-pp-by subject phrase
0.27 frame passive-pp-for
-0.11 frame passive-pp-for subject phrase
-0.17 frame passive-pp-for subject pronoun
-0.52 frame passive-pp-from
-0.2 frame passive-pp-from subject phrase
-0.31 frame passive-pp-in
-0.37 frame passive-pp-in subject phrase
-0.41 frame passive-pp-in subject pronoun
0.29 frame passive-pp-in subject relative
-1.23 frame passive-pp-in subject shared
-0.95 frame passive-pp-into
-0.82 frame passive-pp-into subject phrase
0.19 frame passive-pp-of subject phrase
-0.14 frame passive-pp-on
0.31 frame passive-pp-on subject phrase
-0.48 frame passive-pp-on subject pronoun
-0.94 frame passive-pp-on subject relative
-1.21 frame passive-pp-on subject shared
0.21 frame passive-pp-over
-0.43 frame passive-pp-to
-0.59 frame passive-pp-to subject pronoun
-1.06 frame passive-pp-to subject shared
-0.09 frame passive-pp-with
-0.26 frame passive-pp-with subject phrase
-0.17 frame passive-pp-with subject pronoun
0.52 frame passive-quote
-0.39 frame passive-that subject phrase
0.7 frame passive-that subject pronoun
0.12 frame passive-to
-0.11 frame passive-to subject phrase
-0.18 frame passive-to subject pronoun
0.28 frame passive-to subject relative
0.93 frame passive-to subject shared
0.18 frame passive-wh
0.2 frame passive-wh subject phrase
0.45 frame pp-about
0.89 frame pp-about subject controller
-0.29 frame pp-about subject none
0.17 frame pp-about subject phrase
0.59 frame pp-about subject pronoun
0.8 frame pp-about subject relative
-1.51 frame pp-about subject shared
0.41 frame pp-against
-0.09 frame pp-against subject controller
0.19 frame pp-against subject phrase
1.37 frame pp-against subject pronoun
-0.24 frame pp-around
0.1 frame pp-around subject phrase
-0.2 frame pp-as subject controller
1.36 frame pp-as subject none
-0.09 frame pp-as subject phrase
-0.4 frame pp-as subject relative
-0.9 frame pp-as subject shared
0.25 frame pp-at subject controller
-0.53 frame pp-at subject none
0.32 frame pp-at subject relative
-1.29 frame pp-at subject shared
0.11 frame pp-behind
1.14 frame pp-behind subject phrase
-0.59 frame pp-by
-0.92 frame pp-by subject controller
-0.34 frame pp-by subject none
-1.42 frame pp-by subject pronoun
0.2 frame pp-for
0.41 frame pp-for subject controller
-0.93 frame pp-for subject none
0.08 frame pp-for subject phrase
0.19 frame pp-for subject pronoun
0.49 frame pp-for subject relative
-0.27 frame pp-for subject shared
-0.36 frame pp-from
0.24 frame pp-from subject controller
0.73 frame pp-from subject none
-0.89 frame pp-from subject phrase
-1.24 frame pp-from subject pronoun
-0.78 frame pp-from subject relative
0.36 frame pp-from subject shared
-0.4 frame pp-in
-0.89 frame pp-in subject controller
-0.49 frame pp-in subject none
-0.55 frame pp-in subject phrase
-0.2 frame pp-into
0.53 frame pp-into subject controller
-0.52 frame pp-into subject none
-0.45 frame pp-into subject phrase
-0.34 frame pp-into subject pronoun
-0.58 frame pp-into subject relative
-0.28 frame pp-like
0.91 frame pp-like subject phrase
-0.97 frame pp-of subject none
-0.12 frame pp-of subject phrase
0.66 frame pp-of subject pronoun
-0.15 frame pp-on
0.38 frame pp-on subject controller
-0.72 frame pp-on subject none
-0.28 frame pp-on subject phrase
-0.22 frame pp-on subject pronoun
-0.39 frame pp-on subject relative
-0.38 frame pp-on subject shared
-0.16 frame pp-out
0.85 frame pp-out subject controller
-0.64 frame pp-out subject phrase
0.58 frame pp-over subject phrase
-1.16 frame pp-over subject shared
-0.48 frame pp-to subject none
-0.39 frame pp-to subject shared
-0.94 frame pp-toward
-0.54 frame pp-upon
-0.11 frame pp-with
-0.39 frame pp-with subject controller
-0.7 frame pp-with subject none
-0.44 frame pp-with subject relative
-0.29 frame pp-with subject shared
0.15 frame quote
0.51 frame quote subject controller
-1.88 frame quote subject none
0.34 frame quote subject pronoun
0.1 frame quote subject relative
-0.48 frame silence
-0.11 frame silence subject phrase
0.37 frame that
0.46 frame that subject controller
-0.73 frame that subject none
0.38 frame that subject phrase
0.87 frame that subject pronoun
0.13 frame that subject relative
0.43 frame to subject controller
-1.36 frame to subject inverted
-0.34 frame to subject none
0.29 frame to subject relative
0.29 frame wh
0.2 frame wh subject controller
-2.07 frame wh subject inverted
-0.19 frame wh subject none
0.3 frame wh subject phrase
0.5 frame wh subject pronoun
-0.68 frame wh subject relative
0.26 frame wh subject shared
-0.58 head:($)
-0.14 head:(CD)
-0.74 head:(IN)
0.79 head:(JJ)
-0.37 head:(WDT)
0.26 head:(name)
0.73 head:account
-0.77 head:action
0.73 head:activist
1.49 head:actor
2.06 head:actress
0.42 head:ad
0.47 head:address
0.84 head:administration
0.81 head:adviser
1.25 head:advocate
0.47 head:agency
-0.96 head:agent
0.9 head:agreement
0.79 head:aide
-0.61 head:all
0.99 head:ally
1.43 head:analysis
1.35 head:analyst
-0.52 head:announcement
1.3 head:another
-0.41 head:answer
-0.46 head:appearance
-1.32 head:approach
1.5 head:argument
-0.74 head:article
-1.25 head:assault
-0.83 head:attack
-0.35 head:attacker
1.03 head:attendee
-1.05 head:attention
2.43 head:attorney
0.98 head:audience
0.6 head:authority
1.38 head:average
1.36 head:backer
-0.12 head:ballot
-0.33 head:bank
-0.14 head:base
-0.88 head:battle
0.35 head:bill
0.68 head:board
-0.19 head:book
-1.29 head:border
-0.38 head:both
-0.33 head:brother
0.21 head:bureau
-0.38 head:business
0.28 head:call
0.14 head:camp
0.44 head:campaign
-0.43 head:candidacy
0.44 head:candidate
-0.15 head:case
-0.25 head:caucus
-0.72 head:center
-1.53 head:challenge
-0.48 head:change
-0.25 head:check
0.37 head:child
0.29 head:citizen
0.48 head:city
-1.26 head:claim
-0.32 head:club
-1.36 head:coalition
-0.73 head:coin
0.26 head:colleague
-0.54 head:comment
-1.15 head:committee
0.63 head:community
0.39 head:company
-0.12 head:concern
-1.65 head:conference
0.7 head:conservative
-0.14 head:contest
-1.18 head:convention
-0.22 head:conversation
-0.57 head:country
-0.14 head:couple
0.35 head:course
0.48 head:court
0.51 head:critic
-1.02 head:criticism
-0.55 head:crowd
-0.53 head:datum
1.47 head:daughter
-0.87 head:day
-0.69 head:deal
-1.81 head:death
-0.67 head:debate
-1.03 head:debt
-0.1 head:delegate
0.56 head:department
-0.9 head:developer
-0.32 head:director
-1.57 head:disclosure
0.35 head:district
0.23 head:document
-0.08 head:dollar
-0.17 head:economist
-1.07 head:economy
2.41 head:editorial
-0.1 head:effort
-0.54 head:election
0.55 head:electorate
0.45 head:elite
0.1 head:employee
-0.69 head:employer
-0.85 head:end
-1.52 head:endorsement
1.06 head:establishment
-0.59 head:event
-0.36 head:everyone
1.4 head:executive
1.85 head:expert
0.16 head:face
-0.72 head:fact
0.12 head:family
0.68 head:father
-0.41 head:field
-0.62 head:fight
-0.72 head:figure
0.16 head:filings
0.4 head:film
-1.46 head:focus
0.19 head:follower
-0.54 head:force
0.34 head:foundation
1.21 head:friend
0.73 head:front-runner
0.65 head:general
0.12 head:goal
-0.11 head:government
0.41 head:governor
0.33 head:group
-0.23 head:hacker
-2.31 head:half
-1.36 head:hall
0.58 head:handful
0.33 head:he
-0.12 head:head
-0.31 head:history
0.11 head:hopeful
-0.47 head:host
-1.18 head:idea
-1.01 head:image
-0.87 head:immigrant
-0.14 head:incident
-0.86 head:income
0.97 head:industry
0.47 head:information
-0.78 head:initiative
1.1 head:insider
-1.39 head:interest
-1.85 head:interview
-0.68 head:investigation
-1.31 head:investment
1.07 head:investor
-0.83 head:issue
-0.64 head:it
-0.54 head:job
-0.73 head:journalist
0.38 head:judge
1.04 head:justice
-2.2 head:kind
1.41 head:lady
-1.32 head:language
0.48 head:lawmaker
0.22 head:lawsuit
-0.71 head:lawyer
-0.78 head:lead
1.15 head:leader
0.4 head:legislation
0.43 head:letter
-1.26 head:line
0.59 head:list
-1.32 head:loss
-0.8 head:lot
0.36 head:majority
-0.16 head:man
0.74 head:manager
-1.53 head:margin
-0.99 head:market
1.43 head:mayor
-0.42 head:media
-0.21 head:meeting
0.37 head:member
-0.16 head:message
-0.58 head:moderator
0.96 head:mogul
-1.69 head:moment
-1.13 head:month
0.73 head:mother
-0.82 head:move
-0.2 head:movement
-0.87 head:name
0.13 head:nation
0.2 head:network
1.22 head:neurosurgeon
-1.71 head:news
0.21 head:newspaper
-1.87 head:night
-1.1 head:nomination
-0.17 head:nominee
0.43 head:number
0.27 head:observer
-1.51 head:obstacle
0.8 head:office
0.91 head:officer
0.76 head:official
0.7 head:one
0.97 head:operation
0.6 head:operative
-0.43 head:opinion
0.47 head:opponent
0.94 head:order
0.48 head:organization
1.56 head:organizer
0.09 head:other
0.81 head:outlet
-0.31 head:owner
1.34 head:page
0.36 head:pair
-0.1 head:panel
-0.34 head:parent
-1.59 head:partner
0.34 head:party
-0.22 head:people
0.2 head:percent
-0.23 head:performance
-0.62 head:person
-0.42 head:piece
1.44 head:platform
-0.73 head:point
0.73 head:police
0.82 head:politician
0.76 head:poll
0.79 head:polling
-1.72 head:popularity
-0.77 head:position
0.22 head:president
-0.11 head:price
-0.8 head:primary
-1.52 head:problem
0.23 head:process
-1.11 head:program
0.33 head:prosecutor
-1.5 head:prospect
-1.27 head:provision
-1.3 head:public
-0.35 head:push
-0.79 head:question
-0.45 head:rally
-1.24 head:rate
-0.91 head:rating
-1.29 head:reaction
-0.22 head:reality
-0.39 head:reason
0.24 head:record
1.03 head:release
-0.21 head:remark
1.02 head:report
0.66 head:reporter
0.37 head:representative
0.98 head:researcher
-0.59 head:resident
0.32 head:respondent
-0.28 head:response
0.14 head:result
0.25 head:retiree
0.68 head:rhetoric
-0.79 head:rights
-1.34 head:rise
-1.29 head:risk
1.57 head:rival
0.1 head:role
-0.37 head:rule
-1.27 head:ruling
-1.23 head:scandal
0.82 head:school
-1.14 head:seat
0.92 head:secretary
0.5 head:senator
-1.45 head:sense
0.84 head:sentiment
-1.05 head:series
-0.14 head:session
0.34 head:she
-1.65 head:shift
-1.75 head:shooting
-1.03 head:show
-0.9 head:sign
-1 head:socialist
1.4 head:some
-0.34 head:son
0.42 head:source
0.88 head:speaker
-0.25 head:speech
-1.37 head:spending
1.22 head:spokesman
1.12 head:spokeswoman
0.25 head:spot
-0.59 head:spotlight
-0.33 head:staff
-0.8 head:stake
-1.19 head:stance
-0.15 head:standard
-1.56 head:standing
-0.58 head:star
-0.5 head:state
0.15 head:statement
-0.73 head:story
0.93 head:strategist
-0.59 head:strategy
-0.11 head:strength
-0.81 head:string
-0.7 head:student
0.83 head:study
-0.96 head:success
0.48 head:superdelegate
-1.29 head:support
0.49 head:supporter
0.51 head:survey
-0.43 head:system
-1.2 head:tactic
-0.93 head:talk
-1.57 head:target
-0.96 head:tax
0.93 head:team
-1.47 head:technology
-1.19 head:term
-0.82 head:that
0.86 head:the
-1.13 head:these
0.11 head:they
-0.81 head:thing
-0.41 head:this
0.36 head:those
-0.08 head:threat
-1.33 head:ticket
-0.87 head:tie
-0.78 head:time
-0.14 head:tone
-0.11 head:town
-1.77 head:turn
-0.93 head:turnout
0.93 head:tweet
0.48 head:union
0.99 head:user
-0.88 head:vehicle
0.78 head:version
-1.42 head:victory
0.14 head:voice
-1.19 head:vote
0.19 head:voter
-0.76 head:war
-0.59 head:website
-0.95 head:week
-0.1 head:wife
-1.42 head:winner
-0.56 head:word
-0.85 head:work
0.3 head:worker
-1.58 head:world
-0.8 head:year
-0.58 headpos:$
-0.4 headpos:CD
-0.6 headpos:DT
-1.57 headpos:IN
0.12 headpos:JJ
0.11 headpos:JJS
-0.09 headpos:NN
0.27 headpos:NNP
0.08 headpos:PRP
0.63 headpos:VBG
-0.4 headpos:WDT
-1.08 labelpos:DT
-2.32 labelpos:JJS
-0.25 labelpos:NN
0.96 labelpos:NNP
2.03 labelpos:NNPS
-0.41 long:1
0.27 long:12-24
-0.2 long:2
-0.12 long:3-5
0.15 long:6-11
0.25 long:little
0.14 long:much
0.28 marks
0.45 modal:'d
-0.91 modal:'ll
-0.8 modal:ca
-0.09 modal:can
-0.32 modal:could
-0.37 modal:may
-0.68 modal:should
-0.15 modal:will
-0.9 modal:wo
0.16 negated
0.64 opens:"
-1.3 opens:$
-0.51 opens:(
-1.62 opens:,
-1.72 opens:.
-0.62 opens::
-0.52 opens:CC
-0.68 opens:CD
-0.29 opens:EX
-0.25 opens:JJR
-0.1 opens:JJS
0.85 opens:MD
-0.08 opens:NN
-0.1 opens:NNP
-0.13 opens:NNS
0.16 opens:PDT
-0.21 opens:RB
0.21 opens:RBS
0.14 opens:TO
0.26 opens:VB
0.39 opens:VBD
-0.69 opens:VBN
-0.15 opens:VBP
0.1 opens:WDT
-0.38 opens:WP$
-0.26 opens:WRB
0.29 owner:"
-0.23 owner:,
-0.81 owner::
-0.16 owner:CC
-0.58 owner:CD
-0.37 owner:DT
-0.17 owner:IN
-0.26 owner:JJ
-0.5 owner:JJR
0.2 owner:JJS
-0.61 owner:NN
-0.54 owner:NNS
-1.55 owner:PRP
-0.26 owner:PRP$
-0.77 owner:RB
-0.42 owner:RP
0.42 owner:TO
-0.08 owner:VB
-0.29 owner:VBD
-0.57 owner:VBN
-0.08 owner:VBZ
-0.65 owner:WDT
-0.16 passive
-0.32 prev:
0.1 prev:"
-0.27 prev:,
-0.09 prev:.
-0.32 prev::
-0.32 prev:CC
-0.34 prev:DT
0.34 prev:EX
-0.54 prev:IN
-0.92 prev:JJ
-1.86 prev:JJR
-1.02 prev:JJS
-0.24 prev:NN
-0.52 prev:NNP
-0.97 prev:NNS
-0.38 prev:POS
-1.07 prev:PRP
-0.94 prev:PRP$
0.32 prev:TO
-1.06 prev:VB
0.12 prev:VBD
-0.52 prev:VBG
-0.13 prev:VBN
-0.8 prev:VBZ
-0.96 prev:WDT
-0.17 prev:WP
1 prev:WRB
-1.41 quoted
0.12 sourcelong:1
0.1 sourcelong:4
0.17 sourcelong:5
0.17 sourcelong:6
-0.1 sourcelong:7
-0.21 sourcelong:8
-0.21 sourceopens:CD
0.72 sourceopens:DT
0.85 sourceopens:JJ
2.28 sourceopens:NN
0.19 sourceopens:NNP
0.2 sourceopens:NNS
0.19 sourceopens:PRP$
0.18 subject:controller
-0.25 subject:inverted
-0.23 subject:none
0.14 subject:pronoun
-0.15 subject:shared
-0.14 tense:MD:VB
-0.52 tense:MD:VBG
-0.16 tense:MD:VBN
-0.12 tense:RB:VB
0.34 tense:RB:VBD
-0.1 tense:RB:VBG
0.18 tense:RB:VBP
0.1 tense:RB:VBZ
-0.15 tense:TO:VB
-0.28 tense:TO:VBG
-0.36 tense:TO:VBN
-0.11 tense:VB:VB
-0.69 tense:VB:VBN
0.2 tense:VBD:VBD
-0.38 tense:VBD:VBG
0.25 tense:VBD:VBN
-0.17 tense:VBG:VBG
-0.47 tense:VBG:VBN
-0.13 tense:VBN:VBN
0.73 tense:VBP:VB
0.57 tense:VBP:VBD
0.25 tense:VBP:VBP
0.25 tense:VBZ:VB
-0.51 tense:VBZ:VBD
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
