/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.15 after:adj
0.98 after:adjective-about
-0.33 after:adjective-at
-0.32 after:adjective-for
-0.31 after:adjective-in
0.31 after:adjective-of
0.22 after:adjective-that
-0.1 after:adjective-to
0.1 after:bare
0.28 after:colon
-0.08 after:ing
0.59 after:none
0.15 after:np-as
0.08 after:np-bare
0.08 after:np-colon
-0.13 after:np-pronoun
0.39 after:np-that
-0.19 after:np-wh
0.19 after:pp-about
0.37 after:pp-against
-0.46 after:pp-around
-0.14 after:pp-as
-0.59 after:pp-behind
-0.47 after:pp-from
-0.16 after:pp-into
0.16 after:pp-of
-0.83 after:pp-out
-0.12 after:pp-over
-0.12 after:pp-to
-0.94 after:pp-toward
0.08 after:pp-upon
0.17 after:quote
0.34 after:that
-0.12 after:to
0.13 after:wh
-2.28 always
0.94 before:about
-0.58 before:across
0.17 before:after
-0.76 before:against
0.29 before:although
-1.26 before:among
0.2 before:around
-0.19 before:as
-0.56 before:at
0.26 before:because
0.12 before:before
-0.29 before:both
0.14 before:but
0.09 before:despite
-1.47 before:during
0.41 before:for
-0.48 before:from
-0.26 before:how
-0.16 before:if
-0.29 before:in
-0.64 before:into
-0.72 before:like
-2.16 before:nor
-1.21 before:or
-1.29 before:over
0.27 before:since
-0.52 before:than
-0.12 before:that
0.09 before:though
-0.35 before:through
-0.4 before:to
-0.99 before:toward
-1.14 before:under
-0.47 before:until
-0.24 before:what
-0.1 before:where
-0.38 before:whether
0.41 before:which
0.51 before:while
0.64 before:who
-0.46 before:whom
0.4 before:why
-0.62 before:without
0.24 before:yet
0.61 beforepos:
0.3 beforepos:"
-0.75 beforepos:)
0.22 beforepos:,
0.3 beforepos:.
-0.4 beforepos:DT
-0.21 beforepos:EX
-0.44 beforepos:JJ
-1.12 beforepos:JJR
-0.29 beforepos:MD
-0.31 beforepos:NN
-0.13 beforepos:NNP
-0.1 beforepos:NNPS
-0.18 beforepos:NNS
-0.55 beforepos:POS
-0.67 beforepos:PRP
-1.15 beforepos:PRP$
-0.08 beforepos:RB
0.48 beforepos:RBR
-0.28 beforepos:RBS
-0.42 beforepos:RP
-0.62 beforepos:VB
-0.42 beforepos:VBG
-0.32 beforepos:VBN
-0.32 beforepos:VBZ
-0.91 block:body
1.51 block:headline
-0.4 cue %
-0.38 cue % noun-of
-0.26 cue % noun-to
-0.37 cue % subject none
0.18 cue :
0.51 cue : label-capitals
0.67 cue : label-quote
0.18 cue : subject phrase
-1.15 cue abandon
-0.86 cue abandon subject controller
0.39 cue ability
-1 cue ability noun-to-owned
-1 cue ability subject phrase
-0.42 cue able
-0.42 cue able adjective-to
-1.24 cue able subject phrase
-1.57 cue accelerate
0.24 cue accept
1.12 cue accept np
-0.38 cue accept subject controller
-0.56 cue accept subject phrase
0.55 cue access noun-to
0.5 cue access subject none
-1.37 cue accompany
-0.57 cue accord
-0.54 cue accord pp-to
-0.85 cue accord subject controller
-0.27 cue accord subject none
-0.47 cue accord subject phrase
-0.92 cue accord to
0.61 cue according to
0.54 cue according to according-end
0.6 cue according to according-front
0.22 cue according to according-middle
0.61 cue according to subject phrase
0.12 cue account
1.07 cue account noun-of
0.76 cue account subject none
0.46 cue accusation
0.46 cue accuse
1.2 cue accuse np
1.04 cue accuse np-pronoun
0.89 cue accuse subject controller
0.1 cue accuse subject phrase
0.72 cue accuse subject pronoun
-0.5 cue accuse subject relative
0.81 cue accuse subject shared
-0.16 cue achieve
0.54 cue acknowledge
1.09 cue acknowledge np
-0.56 cue acknowledge subject controller
0.51 cue acknowledge subject phrase
1.5 cue acknowledge subject pronoun
-0.99 cue act
-0.41 cue act subject none
-0.97 cue act subject phrase
-0.91 cue action
0.53 cue add
0.51 cue add colon
1.91 cue add front
0.79 cue add front-quote
-2.27 cue add np
-2.23 cue add pp-to
0.49 cue add quote
0.37 cue add subject controller
0.42 cue add subject inverted
0.51 cue add subject phrase
0.87 cue add subject pronoun
-1.02 cue add subject shared
0.63 cue add that
-0.47 cue addition
-0.47 cue addition noun-to
-0.47 cue addition subject none
0.3 cue address
0.91 cue address subject controller
-0.62 cue address subject phrase
-0.65 cue administration
-0.65 cue administration subject none
0.93 cue admit
-1.4 cue admit subject controller
1.34 cue admit subject phrase
-0.17 cue admit that
-0.83 cue adopt
0.39 cue adopt subject phrase
-1.28 cue advance
-0.57 cue advantage
-0.42 cue advantage noun-of
-0.56 cue advantage subject none
0.9 cue advice
-0.84 cue advise
0.16 cue advise subject controller
-0.77 cue advise subject relative
-0.56 cue adviser
-0.42 cue adviser noun-to
-0.42 cue adviser subject none
0.76 cue advocate
-0.61 cue advocate noun-for
-0.96 cue advocate subject none
1.02 cue advocate subject phrase
-0.93 cue affect
-0.66 cue affect subject phrase
-0.9 cue age
-0.26 cue age noun-of
-0.3 cue age subject none
-0.78 cue agenda
0.53 cue agree
1.44 cue agree pp-with
1 cue agree subject phrase
0.15 cue agree that
-0.16 cue agree to
-0.72 cue aide
-0.37 cue aide noun-to
-0.49 cue aide subject none
-0.14 cue aim participle-pp-at
1.62 cue aim to
-0.65 cue air
-0.15 cue air subject phrase
-1.29 cue alarm
-0.23 cue align
1.02 cue allegation
0.64 cue allege
0.15 cue allege subject phrase
0.45 cue allege that
0.46 cue allow
-0.59 cue allow front
0.11 cue allow subject controller
0.13 cue allow subject phrase
-0.5 cue allow subject pronoun
-0.73 cue allow subject relative
-0.78 cue ally
-0.29 cue ally noun-of
-0.58 cue ally subject none
-0.78 cue ally subject phrase
-0.99 cue ambassador
-0.69 cue amount
-0.38 cue amount noun-of
-0.39 cue amount subject none
-0.81 cue analysis
0.34 cue anger
-1.62 cue anger subject phrase
0.74 cue announce
0.54 cue announce bare
1.23 cue announce front
0.96 cue announce np
0.32 cue announce np-to
0.18 cue announce subject controller
-0.3 cue announce subject none
0.68 cue announce subject phrase
0.6 cue announce subject pronoun
0.56 cue announce that
0.72 cue announcement
0.2 cue anonymity
0.26 cue anonymity noun-to
0.2 cue anonymity subject none
1.07 cue answer np
0.48 cue answer subject controller
-0.89 cue answer subject none
-0.68 cue answer subject phrase
0.51 cue apologize
0.38 cue appeal
-0.7 cue appeal noun-to
-0.41 cue appeal pp-to
0.13 cue appeal subject controller
-0.72 cue appeal subject none
0.68 cue appeal subject phrase
0.34 cue appear
0.51 cue appear adj
-1.55 cue appear front
-1.67 cue appear pp-at
-1.56 cue appear pp-in
-1.94 cue appear pp-on
-1.55 cue appear subject controller
0.36 cue appear subject none
0.29 cue appear subject phrase
0.31 cue appear subject pronoun
0.89 cue appear to
0.55 cue appearance subject none
-1.13 cue appearance subject phrase
0.8 cue applaud
-1.62 cue apply
0.92 cue appoint
-0.12 cue appoint subject phrase
-0.6 cue approach
-0.42 cue approach noun-to
-0.41 cue approach subject none
-0.16 cue approach subject phrase
0.46 cue approve
1.95 cue approve subject phrase
0.75 cue argue
0.86 cue argue bare
0.45 cue argue front
1.35 cue argue subject controller
0.5 cue argue subject phrase
1.41 cue argue subject pronoun
0.12 cue argue that
0.42 cue argument subject none
-1.31 cue arm
-1.09 cue arrive
-0.82 cue arrive pp-at
-0.81 cue arrive subject phrase
-1.14 cue article
0.46 cue articulate
0.88 cue ask
0.35 cue ask front-quote
-0.19 cue ask np
0.54 cue ask np-pronoun
0.27 cue ask np-to
1.69 cue ask np-wh
-0.19 cue ask participle-pp-about
-0.57 cue ask participle-wh
1.02 cue ask passive-pp-about
1.01 cue ask pp-for
0.69 cue ask quote
-0.26 cue ask subject controller
1.35 cue ask subject none
0.33 cue ask subject phrase
0.84 cue ask subject pronoun
0.8 cue ask subject shared
0.78 cue ask wh
1.2 cue assert
0.45 cue assert that
3.08 cue assertion
-1.28 cue assign
-1.11 cue associate
0.65 cue assume
0.7 cue assume subject pronoun
-0.11 cue assure
0.47 cue assure subject phrase
0.61 cue attack
0.11 cue attack noun-on
1.76 cue attack noun-on-owned
0.74 cue attack np
1.29 cue attack participle-np
0.16 cue attack subject controller
0.11 cue attack subject none
0.21 cue attack subject phrase
0.41 cue attempt noun-to-owned
-0.66 cue attempt subject phrase
-1.05 cue attempt to
-0.68 cue attend
-1.15 cue attend np
0.23 cue attend subject controller
-1.07 cue attend subject phrase
-0.84 cue attend subject relative
-0.37 cue attention
0.4 cue attention noun-to
-0.9 cue attract
-0.8 cue attract np
-0.63 cue attract subject controller
-0.74 cue attract subject phrase
1.02 cue attribute
-0.79 cue audience
-0.59 cue audience subject none
0.78 cue author
-0.7 cue author noun-of
-0.7 cue author subject none
-0.62 cue average
-0.35 cue average noun-of
-0.35 cue average subject none
-0.85 cue avoid
-0.67 cue avoid ing
-0.78 cue avoid np
-0.72 cue avoid subject controller
-1.01 cue avoid subject phrase
-0.99 cue avoid subject pronoun
-0.93 cue await
-0.93 cue await np
-1.35 cue award
0.83 cue aware
0.46 cue back
-0.58 cue back bare
1.76 cue back np
-0.68 cue back subject controller
-1.55 cue back subject none
-0.5 cue back subject relative
-0.43 cue backer
-0.43 cue backer noun-of
-0.43 cue backer subject none
-0.71 cue backing
-1.05 cue ballot
-0.25 cue ban subject controller
0.64 cue ban subject phrase
-1.25 cue bank
0.96 cue bar
-0.86 cue base
-0.21 cue base participle-pp-in
-0.53 cue base participle-pp-on
-0.54 cue base subject controller
-0.62 cue base subject none
-0.97 cue base subject phrase
0.52 cue bash
-0.56 cue battle
-0.58 cue battle subject none
-1.13 cue battle subject phrase
-0.49 cue be
-0.45 cue be adj
-1.11 cue be bare
-0.4 cue be block
0.32 cue be colon
-0.23 cue be front
-0.49 cue be front-quote
-0.64 cue be np
0.77 cue be np-as
-1.23 cue be np-bare
-1.2 cue be np-colon
-0.47 cue be np-that
-0.37 cue be np-to
-0.56 cue be np-wh
-0.35 cue be passive-none
0.63 cue be pp-about
-0.84 cue be pp-as
-0.96 cue be pp-at
1 cue be pp-for
-0.75 cue be pp-in
-1 cue be pp-of
0.17 cue be pp-on
-0.46 cue be pp-out
0.46 cue be quote
0.34 cue be subject controller
-0.76 cue be subject inverted
0.08 cue be subject none
-0.6 cue be subject phrase
-0.86 cue be subject pronoun
-0.58 cue be subject relative
0.22 cue be subject shared
0.16 cue be that
-0.67 cue be to
-0.67 cue be wh
-1.16 cue bear
-0.77 cue bear subject phrase
-0.99 cue beat
-0.94 cue beat np
-0.77 cue beat subject controller
-1.02 cue beat subject phrase
-0.53 cue become
-0.63 cue become adj
-0.54 cue become front
-0.72 cue become np
-1.34 cue become np-to
0.08 cue become subject controller
-0.5 cue become subject none
-0.95 cue become subject phrase
-1.15 cue become subject pronoun
0.61 cue become subject relative
0.38 cue become subject shared
-0.81 cue begin
-0.44 cue begin front
-0.39 cue begin ing
-0.95 cue begin np
-0.25 cue begin pp-in
-1.04 cue begin subject phrase
-0.23 cue begin subject pronoun
-0.5 cue begin subject relative
-0.92 cue begin subject shared
-0.81 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.47 cue behalf
-0.44 cue behalf noun-of
-0.44 cue behalf subject none
0.94 cue believe
-0.24 cue believe bare
-0.2 cue believe np-pronoun
0.41 cue believe subject controller
1.17 cue believe subject phrase
0.68 cue believe subject pronoun
-0.22 cue believe subject relative
-0.41 cue believe that
-0.58 cue benefit
-0.55 cue benefit pp-from
-0.54 cue benefit subject none
-0.72 cue benefit subject phrase
-0.89 cue bet
-0.72 cue bid
-0.7 cue bid noun-for-owned
-0.69 cue bid subject phrase
0.49 cue bill
0.36 cue bill subject none
-0.45 cue billion
-0.45 cue billion noun-of
-0.45 cue billion subject none
0.5 cue blame
1.22 cue blame np
-0.11 cue blame subject phrase
0.4 cue blast
0.85 cue blast np
0.27 cue blast subject phrase
0.35 cue block
0.31 cue block np
1.21 cue block subject phrase
-1.31 cue blow
-0.9 cue board
-0.38 cue board subject none
0.69 cue boast
1.35 cue boast subject phrase
-1.89 cue bolster
0.67 cue boo
0.13 cue boo subject phrase
-1.03 cue book
-0.1 cue boost
0.41 cue boost np
-1.14 cue borrow
-0.96 cue bound
-0.52 cue brace
1.26 cue brag
-0.67 cue break
0.45 cue break subject controller
-1.17 cue break subject phrase
-0.22 cue brief
-0.79 cue bring
0.44 cue bring subject controller
-1.3 cue bring subject phrase
-1.54 cue bring subject pronoun
-0.92 cue bring subject relative
0.29 cue broadcast
-0.74 cue build
-0.38 cue build subject controller
-1.42 cue build subject phrase
-0.88 cue build subject relative
-0.12 cue buy
-0.43 cue buy subject phrase
0.54 cue call
-1.94 cue call front
0.53 cue call noun-for
1.21 cue call noun-to
0.25 cue call np
1.15 cue call np-pronoun
-0.25 cue call np-quote
1.09 cue call out
-1.1 cue call participle-np
1.95 cue call participle-pp-for
0.41 cue call participle-quote
1.13 cue call participle-to
-0.54 cue call passive-none
0.95 cue call pp-for
0.41 cue call quote
0.36 cue call subject controller
0.71 cue call subject none
0.47 cue call subject phrase
0.54 cue call subject pronoun
0.22 cue call subject relative
-1.08 cue call subject shared
0.63 cue call to
-0.19 cue campaign
-0.51 cue campaign noun-for
-1.18 cue campaign noun-for-owned
-0.37 cue campaign noun-in-owned
-0.47 cue campaign noun-of
-0.45 cue campaign noun-on
-0.56 cue campaign noun-to
-0.54 cue campaign subject none
-0.16 cue campaign subject phrase
-1.76 cue cancel
-0.81 cue candidacy
-0.5 cue candidate
-0.36 cue candidate noun-for
-0.54 cue candidate noun-to
-0.5 cue candidate subject none
-0.5 cue cannot
0.09 cue cannot adj
-0.09 cue cannot subject phrase
-0.42 cue cannot subject pronoun
-0.78 cue capital
-1.11 cue capitalize
-0.81 cue capitalize pp-on
-0.19 cue capture
-1.98 cue capture np
0.5 cue capture subject phrase
-0.55 cue care pp-about
-1 cue carry
-0.2 cue carry np
-1.36 cue carry out
-0.91 cue carry out np
-1.03 cue carry subject phrase
0.21 cue case
-1.34 cue case noun-that
-0.9 cue case noun-to
-0.24 cue cast
0.68 cue cast np
0.54 cue cast np-as
0.62 cue cast subject phrase
-1.09 cue catch
-0.88 cue catch np
-0.98 cue caucus
-0.32 cue caucus noun-on
-0.38 cue caucus subject none
-1.02 cue cause
-0.81 cue cause np
-1.02 cue cause subject phrase
1.91 cue caution
-0.12 cue celebrate
0.18 cue celebrate np
0.18 cue celebrate subject phrase
-0.14 cue center
-0.44 cue center noun-of
-0.56 cue center subject none
-1.81 cue certain
-1.3 cue chair
-0.27 cue chair noun-of
-0.28 cue chair subject none
-0.44 cue chairman
-0.43 cue chairman noun-of
-0.44 cue chairman subject none
0.64 cue challenge
-0.65 cue challenge noun-to
-0.12 cue challenge np
-0.3 cue challenge subject controller
-0.87 cue challenge subject none
0.59 cue challenge subject phrase
-1.43 cue challenge subject relative
0.86 cue champion
-0.36 cue chance
-0.6 cue chance noun-of
0.43 cue chance noun-to
-1.24 cue chance subject phrase
-0.36 cue change
-1.35 cue change np
0.68 cue change subject controller
-0.55 cue change subject none
-0.77 cue change subject phrase
0.75 cue chant
0.54 cue charge
-0.58 cue charge noun-of
1.1 cue charge np
2.09 cue charge passive-pp-with
-0.55 cue charge subject controller
-1.12 cue charge subject none
0.17 cue charge subject phrase
-0.47 cue check
-0.1 cue cheer
-0.4 cue cheer subject controller
0.52 cue cheer subject phrase
-0.57 cue chief
-0.41 cue chief noun-of
-0.73 cue chief noun-of-owned
-0.41 cue chief subject none
-0.73 cue chief subject phrase
-0.56 cue child
-0.4 cue child noun-of
-0.42 cue child subject none
-0.82 cue choice
-0.44 cue choice subject none
0.4 cue choose
-0.21 cue choose np
-0.58 cue choose to
0.5 cue cite
1.03 cue cite np
1.78 cue cite np-as
1.27 cue cite subject controller
0.48 cue cite subject phrase
0.63 cue claim
0.45 cue claim bare
-0.9 cue claim noun-that-owned
-0.31 cue claim subject controller
-0.09 cue claim subject none
0.81 cue claim subject phrase
0.64 cue claim subject pronoun
1.1 cue claim subject relative
-0.28 cue claim that
0.31 cue clash
-0.24 cue clash subject phrase
-0.8 cue classify
-0.41 cue classify participle-np
-0.72 cue classify subject controller
-1 cue clear
-0.8 cue clear adjective-that
0.18 cue clear subject phrase
-0.9 cue clear subject pronoun
-1.07 cue click
-0.21 cue clinch
-1.68 cue clinch np
0.55 cue clinch subject controller
-0.89 cue close
-0.68 cue close np
-0.81 cue close subject controller
-0.29 cue close subject none
-1.09 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-0.69 cue coalition
-1.03 cue collapse
-1.22 cue collect
-1.06 cue collect np
-1.31 cue combine
-0.49 cue come
-1.26 cue come colon
-0.56 cue come front
-0.63 cue come np
0.16 cue come out
-0.81 cue come pp-as
-0.77 cue come pp-at
-0.3 cue come pp-from
-0.63 cue come pp-in
-0.52 cue come pp-into
-0.13 cue come pp-to
-0.55 cue come pp-with
-0.64 cue come subject controller
-0.43 cue come subject none
-0.71 cue come subject phrase
-1.14 cue come subject pronoun
-0.56 cue come subject relative
-0.66 cue come subject shared
-0.9 cue come to
-0.14 cue command
1.12 cue comment
2.19 cue comment pp-on
-0.1 cue comment subject controller
-0.84 cue comment subject none
0.97 cue comment subject phrase
0.38 cue commit
0.3 cue commitment
-0.64 cue committee
-0.64 cue committee subject none
-1.11 cue company
-0.37 cue compare
1.16 cue compare np
-0.7 cue compare participle-pp-to
-0.52 cue compare participle-pp-with
-0.59 cue compare subject controller
-0.77 cue compare subject phrase
1.13 cue compare subject pronoun
-1.26 cue compete
-0.22 cue compile
0.98 cue complain
-0.47 cue complain subject phrase
1.57 cue complain that
-1.84 cue complete
-1.56 cue complicate
0.7 cue concede
-1.01 cue concede subject phrase
0.3 cue concede that
0.63 cue concern noun-about
0.72 cue concern noun-that
0.46 cue concern subject none
-0.75 cue concern subject phrase
0.99 cue conclude
0.45 cue conclude front-quote
0.74 cue conclude subject phrase
0.71 cue conclude subject pronoun
-0.57 cue conclude that
1.4 cue condemn
0.62 cue condemn np
0.87 cue condemn subject phrase
0.2 cue condition noun-of
-0.62 cue conduct
-0.53 cue conduct agent-pp-by
0.54 cue conduct np
-0.41 cue conduct participle-pp-for
-1.39 cue conduct subject phrase
0.17 cue conference
0.4 cue conference subject none
1.03 cue confirm
1.14 cue confirm subject controller
0.65 cue confirm subject phrase
0.52 cue conflict
-0.22 cue confront
0.66 cue confront np
-0.42 cue confront subject phrase
0.27 cue connect
0.75 cue consider
1.27 cue consider np
1.15 cue consider subject controller
1.02 cue consider subject phrase
-1.05 cue contain
-0.65 cue contain subject phrase
0.91 cue contend
-0.65 cue contest
-0.54 cue contest participle-np
-0.72 cue contest subject controller
-0.48 cue contest subject none
-0.66 cue contest subject phrase
0.08 cue continue
0.71 cue continue front-quote
-0.65 cue continue np
1.23 cue continue quote
0.39 cue continue subject controller
-0.51 cue continue subject phrase
0.83 cue continue subject pronoun
0.14 cue continue subject shared
-1.59 cue continue to
0.85 cue contradict
0.51 cue contrast
-0.69 cue contrast noun-to
-0.74 cue contrast subject none
-0.95 cue contribute
-0.53 cue contribute pp-to
-0.93 cue contribute subject phrase
-1.06 cue control
-0.29 cue control noun-of
-0.87 cue control np
-0.29 cue control subject none
-0.79 cue control subject phrase
0.39 cue controversy noun-over
-0.65 cue convention
-0.29 cue convention noun-in-owned
-0.29 cue convention subject phrase
-1.1 cue conversation
-1.79 cue convert
-1.34 cue convict
-0.1 cue convince
0.48 cue convince np-that
0.79 cue convince subject controller
-1.35 cue coordinate
-1.05 cue cost
-0.32 cue cost noun-of
-0.34 cue cost subject none
-0.26 cue count
0.59 cue count pp-on
1.28 cue count subject phrase
0.95 cue counter
-0.64 cue country
-0.41 cue country noun-to
-0.55 cue country subject none
-0.74 cue couple
-0.79 cue court
-0.59 cue court subject none
-0.2 cue cover
0.17 cue cover np
-0.45 cue create
-1.33 cue create np
-1.17 cue create subject controller
0.19 cue create subject phrase
1.28 cue credit
-1.3 cue credit subject none
-0.84 cue critic
0.26 cue critical
0.86 cue critical adjective-of
0.66 cue critical subject phrase
1.07 cue criticism
0.84 cue criticism noun-for
-0.47 cue criticism noun-of
0.92 cue criticism noun-of-owned
0.87 cue criticism subject none
0.73 cue criticism subject phrase
0.96 cue criticize
0.78 cue criticize np
1.13 cue criticize subject controller
0.24 cue criticize subject phrase
0.71 cue criticize subject pronoun
0.61 cue critique
-1.53 cue cross
-0.88 cue crowd
-0.29 cue crowd noun-of
-0.53 cue crowd subject none
-1.34 cue crush
-0.18 cue cut
-1.01 cue cut np
0.94 cue cut subject controller
-0.48 cue cut subject phrase
-0.98 cue date
-0.86 cue date subject phrase
-0.54 cue daughter
-0.4 cue daughter noun-of
-0.4 cue daughter subject none
-0.58 cue day
-0.36 cue day noun-of
-0.46 cue day subject none
-1.01 cue deal
-0.72 cue deal pp-with
-0.31 cue deal subject controller
-1.18 cue deal subject phrase
-0.39 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.51 cue debate
0.13 cue debate noun-on
0.52 cue debate noun-over
-1.8 cue debate noun-that
0.48 cue debate subject none
-0.26 cue debate subject phrase
-0.46 cue decade
-0.41 cue decade noun-of
-0.46 cue decade subject none
0.37 cue decide
0.14 cue decide bare
-0.11 cue decide np
0.42 cue decide subject phrase
0.53 cue decide to
0.56 cue decision
0.37 cue decision noun-to-owned
-1.11 cue decision subject none
0.97 cue decision subject phrase
0.64 cue declare
-0.5 cue declare front-quote
0.36 cue declare np
-2.21 cue declare passive-none
0.22 cue declare subject controller
0.83 cue declare subject phrase
0.79 cue declare subject pronoun
0.36 cue declare that
0.7 cue decline
0.54 cue decline subject phrase
0.2 cue decline subject relative
0.3 cue decline to
0.84 cue decry
1.83 cue decry np
0.78 cue decry subject phrase
-1.35 cue dedicate
1.35 cue deem
0.82 cue deem subject phrase
-0.61 cue defeat
-1.18 cue defeat np
-1.33 cue defeat subject controller
-0.57 cue defeat subject none
0.81 cue defend
0.5 cue defend np
0.47 cue defend np-pronoun
0.54 cue defend subject controller
0.13 cue defend subject phrase
0.34 cue defend subject pronoun
0.63 cue defend subject shared
-0.55 cue defense
-0.55 cue defense subject none
-0.25 cue define
-1.09 cue delay
-0.61 cue delegate
-0.34 cue delegate noun-on
-0.42 cue delegate noun-to
-0.45 cue delegate subject none
-0.39 cue deliver
0.19 cue deliver np
-0.19 cue deliver subject phrase
0.83 cue demand
0.22 cue demand subject phrase
0.54 cue demonstrate
-2.16 cue demonstrate np
0.37 cue demonstrate subject controller
0.59 cue denounce
1.08 cue denounce np
0.18 cue denounce subject controller
-0.31 cue denounce subject phrase
0.77 cue deny
0.75 cue deny np
-0.73 cue deny subject phrase
-0.24 cue deny that
-0.98 cue depend
-0.67 cue depend pp-on
-1.65 cue deploy
0.97 cue deport
0.94 cue describe
0.26 cue describe np
0.18 cue describe np-as
0.5 cue describe pp-as
1.23 cue describe subject controller
0.88 cue describe subject phrase
0.85 cue describe subject pronoun
0.74 cue describe subject shared
-1.91 cue deserve
0.45 cue design
-1.36 cue design participle-to
-0.14 cue design subject phrase
-0.13 cue destroy
1.11 cue detail
-0.62 cue detail subject none
0.37 cue determine
-0.36 cue determine np
0.62 cue determine subject controller
-0.2 cue determine subject phrase
0.89 cue determine wh
-0.28 cue develop
-1.46 cue develop np
-0.11 cue devote
-0.9 cue died
-0.49 cue died pp-in
-1.08 cue died subject phrase
-0.73 cue died subject relative
-1.47 cue diminish
-0.34 cue direct
-1.45 cue direct subject phrase
-0.54 cue director
-0.38 cue director noun-for
-0.4 cue director noun-of
-0.43 cue director subject none
0.37 cue disclose
0.95 cue disclose subject phrase
0.44 cue discuss
0.94 cue discuss np
0.5 cue discuss subject controller
0.42 cue discuss subject phrase
0.5 cue discuss subject pronoun
1.31 cue discussion
2.26 cue dislike
0.52 cue dismiss
0.21 cue dismiss np
-1.31 cue dismiss subject controller
0.85 cue dismiss subject phrase
0.91 cue display
-0.14 cue display subject phrase
1.14 cue dispute
-0.98 cue disrupt
-0.98 cue disrupt np
0.61 cue distance
-0.28 cue distribute
-0.59 cue divide
-0.18 cue divide subject phrase
-0.45 cue do
-0.2 cue do adj
-0.16 cue do bare
-0.87 cue do front
-0.57 cue do np
-0.93 cue do np-pronoun
-0.49 cue do pp-in
0.18 cue do subject controller
0.12 cue do subject inverted
-0.31 cue do subject none
-0.8 cue do subject phrase
-1.13 cue do subject pronoun
-0.31 cue do subject shared
-1.19 cue do wh
1.61 cue document
-0.98 cue dollar
-0.43 cue dollar subject none
-0.88 cue dominate
-0.92 cue dominate np
-0.77 cue dominate subject phrase
-0.61 cue dominate subject relative
-1.44 cue donate
-0.66 cue donor
-0.62 cue donor subject none
0.81 cue double down
1.19 cue doubt
-0.14 cue doubt subject none
-0.47 cue dozen
-0.43 cue dozen noun-of
-0.47 cue dozen subject none
-0.2 cue draft
0.59 cue draft np
-0.27 cue draw
0.8 cue draw adj
-0.47 cue draw np
-0.2 cue draw subject controller
-0.53 cue draw subject pronoun
-0.81 cue draw subject relative
-1.23 cue drive
-0.78 cue drive np
-0.58 cue drive subject controller
-0.81 cue drive subject phrase
-0.41 cue drop
0.74 cue drop np
-0.6 cue drop pp-out
-0.68 cue drop subject phrase
0.41 cue eager
0.57 cue eager adjective-to
0.66 cue eager subject phrase
-0.94 cue earn
-0.25 cue earn np
-1.01 cue earn subject controller
-1.2 cue earn subject phrase
0.78 cue echo
-0.48 cue echo np
1.03 cue echo subject phrase
-0.84 cue edit
-0.56 cue effect
-0.48 cue effect subject none
-0.34 cue effort
-0.53 cue effort noun-to
0.33 cue effort noun-to-owned
-0.53 cue effort subject none
-0.09 cue effort subject phrase
0.21 cue elect
-1.53 cue elect np
-0.22 cue elect participle-np
-1.49 cue elect passive-none
0.17 cue elect subject controller
0.15 cue elect subject phrase
-0.66 cue election
-0.43 cue election subject none
-0.63 cue elevate
-0.71 cue eliminate
0.21 cue eliminate np
0.23 cue email
-0.56 cue email noun-to
1.49 cue email np
-0.7 cue email subject none
-0.37 cue email subject phrase
0.39 cue embrace
0.89 cue embrace np
-0.31 cue embrace subject shared
-0.56 cue emerge
-0.84 cue emerge pp-as
-1.26 cue emerge subject phrase
1.47 cue emphasize
0.2 cue emphasize np
1.68 cue emphasize subject phrase
-1.4 cue employ
-0.55 cue employee
-0.55 cue employee subject none
0.86 cue encourage
0.15 cue encourage np
1.15 cue encourage subject phrase
-0.54 cue end
-0.35 cue end noun-of
0.4 cue end np
-0.12 cue end subject controller
-0.43 cue end subject none
-0.59 cue end subject phrase
-0.8 cue end up
0.15 cue end up subject phrase
0.69 cue endorse
-1.85 cue endorse front
0.5 cue endorse np
1.2 cue endorse subject controller
0.43 cue endorse subject phrase
0.41 cue endorse subject relative
1.69 cue endorsement
0.21 cue endorsement noun-of
-0.29 cue engage
0.08 cue engage subject phrase
0.78 cue enjoy
-0.34 cue enjoy subject phrase
-1.58 cue ensure
-1.14 cue ensure subject controller
-0.53 cue enter
-0.38 cue enter np
0.55 cue enter subject controller
-0.48 cue enter subject none
-0.9 cue enter subject phrase
-1.36 cue enter subject pronoun
0.72 cue enthusiasm
-1.09 cue enthusiasm subject none
-0.45 cue error
-0.45 cue error subject none
-0.87 cue erupt
-0.91 cue erupt subject phrase
0.32 cue escalate
-1.68 cue escape
0.5 cue establish
-0.21 cue establish np
1.4 cue estimate
-1.49 cue estimate subject controller
0.21 cue estimate subject phrase
0.46 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.74 cue event
-0.51 cue event subject none
-0.71 cue evidence
-0.68 cue evidence subject none
-0.39 cue example
-0.39 cue example noun-of
-0.39 cue example subject none
-1.09 cue exceed
-1.06 cue exceed np
-0.57 cue exception
-0.57 cue exception subject none
-0.23 cue exchange
0.79 cue exchange subject none
-0.45 cue executive
-0.44 cue executive noun-of
-0.45 cue executive subject none
-1.17 cue exist
-0.51 cue exist np
-0.73 cue exist subject controller
-0.95 cue exit
-1.01 cue exit np
-0.32 cue expand
-0.74 cue expand np
0.38 cue expand subject controller
0.96 cue expect
-1.79 cue expect front
0.89 cue expect np-to
1 cue expect passive-to
0.57 cue expect subject phrase
0.81 cue expect subject pronoun
0.56 cue expect subject relative
0.62 cue expect to
0.26 cue experience
1.42 cue experience subject phrase
-0.51 cue expert
-0.34 cue expert noun-on
-0.51 cue expert subject none
0.88 cue explain
1.64 cue explain front-quote
0.17 cue explain np
0.58 cue explain subject controller
0.25 cue explain subject phrase
-0.17 cue explain subject pronoun
-0.1 cue explain that
1.25 cue explain wh
0.62 cue expose
0.27 cue expose subject phrase
0.57 cue express
1.03 cue express np
1.2 cue express np-that
1.41 cue express subject controller
0.36 cue express subject phrase
0.22 cue express subject pronoun
-1.31 cue extend
-0.97 cue extend subject phrase
0.43 cue eye
-0.88 cue face
-0.34 cue face front
-0.31 cue face noun-of
-0.8 cue face np
-0.87 cue face subject controller
-0.33 cue face subject none
-1.04 cue face subject phrase
-1 cue face subject pronoun
-0.48 cue face subject relative
-0.16 cue fact
-0.16 cue fact subject none
-0.91 cue fail
-0.4 cue fail participle-np
-0.53 cue fail subject controller
-0.85 cue fail subject phrase
-0.92 cue fail to
-0.85 cue fall
-0.59 cue fall adj
-0.52 cue fall np
-0.85 cue fall subject controller
-0.5 cue fall subject none
-0.89 cue fall subject phrase
-0.84 cue fall subject pronoun
-0.68 cue family
-0.35 cue family noun-of
-0.44 cue family subject none
-1.09 cue fare
-1.06 cue fare adj
-0.41 cue fate
-0.41 cue fate noun-of
-0.41 cue fate subject none
0.21 cue favor
-0.59 cue favor noun-of
0.39 cue favor np
-0.66 cue favor subject none
0.77 cue favor subject phrase
-0.15 cue favor subject relative
1.41 cue fear
0.73 cue fear bare
0.24 cue fear subject none
0.41 cue fear subject phrase
-0.48 cue feature
-0.09 cue feature np
-1.65 cue feed
1.18 cue feel
0.9 cue feel adj
-0.74 cue feel bare
0.13 cue feel np
-0.66 cue feel subject phrase
0.22 cue feel subject pronoun
-1.2 cue field
-1.61 cue fight adj
-0.77 cue fight np
-1.47 cue fight pp-for
-0.15 cue fight subject controller
-0.84 cue fight subject none
0.91 cue fight subject phrase
-0.47 cue figure
-0.52 cue file
0.42 cue file subject phrase
-0.41 cue fill
-1.63 cue fill np
0.3 cue fill subject phrase
-1.07 cue finance
-0.93 cue finance np
0.39 cue find bare
0.89 cue find front
0.13 cue find np
-0.83 cue find np-pronoun
-1.04 cue find np-to
-1.12 cue find subject controller
0.22 cue find subject phrase
0.43 cue find subject pronoun
0.43 cue find subject shared
0.76 cue find that
-0.52 cue finish
-1.18 cue finish adj
-1.48 cue finish np
-0.54 cue finish subject none
-0.12 cue fire
0.45 cue fire subject phrase
-0.42 cue fit
-1.04 cue flee
-0.69 cue flee np
-0.88 cue flee subject phrase
-0.93 cue flip
-0.69 cue flip subject phrase
-1.07 cue flood
-0.29 cue flood noun-of
-0.29 cue flood subject none
0.44 cue floor
-1.3 cue fly
-0.86 cue fly pp-to
-0.94 cue fly subject phrase
0.34 cue focus
1.01 cue focus adj
0.53 cue focus noun-on
-1.88 cue focus np
-1.87 cue focus passive-pp-on
1.03 cue focus pp-on
-0.17 cue focus subject none
-0.12 cue focus subject phrase
0.85 cue focus subject pronoun
-0.68 cue focus subject shared
-0.6 cue follow
-0.8 cue follow agent-pp-by
-0.77 cue follow np
-0.2 cue follow subject controller
-0.41 cue follow subject none
-0.5 cue follow subject phrase
-1.47 cue follow subject pronoun
-0.68 cue follow subject relative
0.27 cue force np
0.35 cue force np-to
-1.93 cue force subject controller
-1.71 cue force subject phrase
-1.13 cue form
-0.86 cue form np
-1.03 cue found
-0.62 cue found agent-pp-by
-0.93 cue found np
-0.66 cue found subject phrase
-0.67 cue found subject relative
-0.43 cue founder
-0.43 cue founder noun-of
-0.43 cue founder subject none
-1.75 cue free
-0.65 cue friend
-0.67 cue friend subject none
-0.47 cue front
-0.44 cue front noun-of
-0.47 cue front subject none
-1.02 cue fuel
-0.81 cue fuel np
-0.7 cue fuel subject phrase
-1.34 cue fund
0.21 cue fundraise np
-0.94 cue gain
-1.05 cue gain subject controller
-0.26 cue gain subject phrase
-1.01 cue galvanize
-0.86 cue galvanize np
-1.56 cue garner
-1.36 cue gather
-0.9 cue gather subject phrase
-1.18 cue generate
-0.9 cue generate np
-0.42 cue get
0.21 cue get adj
-1.43 cue get bare
-0.75 cue get front
-0.42 cue get np
-1.02 cue get np-pronoun
-1.44 cue get np-to
-1.14 cue get pp-into
0.21 cue get subject controller
-0.36 cue get subject none
-0.54 cue get subject phrase
-1.3 cue get subject pronoun
-0.76 cue get subject relative
-0.33 cue give
-0.74 cue give front
0.14 cue give np
-1.44 cue give np-pronoun
-0.54 cue give np-to
-0.86 cue give participle-np
-1.24 cue give participle-that
-1.28 cue give pp-to
-0.68 cue give subject controller
-0.51 cue give subject phrase
0.33 cue give subject pronoun
-0.97 cue give subject relative
-0.34 cue give subject shared
-0.48 cue go
0.25 cue go adj
-0.77 cue go front
-0.9 cue go np
-0.49 cue go pp-into
-0.28 cue go pp-on
-0.77 cue go pp-to
-0.64 cue go subject controller
-0.47 cue go subject none
-0.61 cue go subject phrase
-0.33 cue go subject pronoun
-0.77 cue go subject relative
0.16 cue go subject shared
-1.1 cue go to
0.45 cue goal
0.24 cue govern
-0.6 cue government
-0.6 cue government subject none
-0.43 cue governor
-0.4 cue governor noun-of
-0.43 cue governor subject none
-1.06 cue graduate
-0.21 cue grant
-0.24 cue greet
-0.52 cue group
-0.36 cue group noun-of
-0.45 cue group subject none
-0.76 cue grow
-0.54 cue grow adj
-0.57 cue grow np
-0.69 cue grow subject controller
-0.87 cue grow subject phrase
-1.09 cue grow up
-1.12 cue guarantee
0.37 cue guess
-0.44 cue half
-0.43 cue half noun-of
-0.43 cue half subject none
-0.97 cue hand
-0.52 cue hand subject none
-0.87 cue hand subject phrase
-0.41 cue handful
-0.41 cue handful noun-of
-0.41 cue handful subject none
-1.35 cue handle
-0.69 cue handling
-0.68 cue handling noun-of-owned
-0.68 cue handling subject phrase
-1.77 cue hang
-0.6 cue happen
-0.39 cue happen adj
-0.61 cue happen pp-in
-0.68 cue happen pp-to
-0.43 cue happen subject none
-0.9 cue happen subject phrase
-0.91 cue happen subject pronoun
0.41 cue happen subject shared
-0.73 cue hard
-0.73 cue hard adjective-to
-0.59 cue hard subject pronoun
-0.52 cue have
-0.39 cue have adj
-0.3 cue have bare
-0.67 cue have front
-0.46 cue have np
0.62 cue have np-colon
1.19 cue have np-pronoun
-1.27 cue have np-to
-1.04 cue have np-wh
-1.23 cue have pp-at
1.42 cue have pp-in
-0.26 cue have subject controller
-0.99 cue have subject inverted
-0.79 cue have subject none
-0.63 cue have subject phrase
-0.56 cue have subject pronoun
0.52 cue have subject relative
-1.09 cue have subject shared
-0.96 cue have to
-0.72 cue head
-0.36 cue head noun-of
-1.07 cue head np
-0.51 cue head pp-into
-0.88 cue head pp-to
-0.42 cue head subject none
-0.67 cue head subject phrase
-0.66 cue head subject pronoun
-0.59 cue headquarters
-0.52 cue headquarters subject phrase
-0.4 cue hear np
-0.1 cue hear subject phrase
-0.53 cue heart
-0.37 cue heart noun-of
-0.37 cue heart subject none
-0.56 cue help
-0.18 cue help adj
0.48 cue help bare
-0.37 cue help front
-0.95 cue help np
-1.02 cue help np-pronoun
-0.27 cue help subject controller
-0.5 cue help subject none
-1.22 cue help subject phrase
-1.66 cue help subject pronoun
-1.02 cue help subject relative
1.61 cue help subject shared
-0.87 cue help to
1.11 cue highlight
0.24 cue highlight np
-0.09 cue highlight subject controller
0.08 cue highlight subject phrase
0.49 cue hint
0.13 cue hire
0.44 cue hire np
-0.58 cue hire subject controller
-0.76 cue hire subject phrase
-0.79 cue history
-0.33 cue history noun-of
-0.46 cue history subject none
0.11 cue hit
-0.8 cue hit np
0.5 cue hit subject controller
0.45 cue hit subject phrase
-0.29 cue hold
0.34 cue hold adj
-0.42 cue hold bare
-0.48 cue hold front
-0.84 cue hold np
0.93 cue hold subject controller
-0.65 cue hold subject none
-0.43 cue hold subject phrase
-0.53 cue hold subject pronoun
-0.75 cue hold subject relative
-1.14 cue hold subject shared
-0.51 cue home
-0.44 cue home noun-to
-0.47 cue home subject none
0.37 cue hope
0.79 cue hope bare
-0.54 cue hope noun-of
-1.05 cue hope subject none
0.4 cue hope subject phrase
0.49 cue hope subject pronoun
1.57 cue hope that
0.47 cue hope to
-0.34 cue host
-0.35 cue host agent-pp-by
-0.94 cue host noun-of
-1.19 cue host np
-0.81 cue host subject controller
0.8 cue host subject none
-0.96 cue host subject phrase
-0.49 cue hour
-0.38 cue hour noun-of
-0.49 cue hour subject none
-0.7 cue house
-0.43 cue hundred
-0.43 cue hundred noun-of
-0.43 cue hundred subject none
-1.41 cue hurt
0.41 cue idea
0.5 cue idea noun-of
0.53 cue idea noun-that
0.62 cue idea subject none
0.81 cue identify
-0.16 cue identify np
-0.36 cue identify pp-as
0.49 cue identify subject phrase
1.88 cue identify subject relative
0.08 cue ignore
0.8 cue ignore np
0.92 cue ignore subject phrase
-0.46 cue image
-0.44 cue image noun-of
-0.45 cue image subject none
-0.33 cue imagine
-0.94 cue impact
-0.37 cue impact subject none
0.42 cue imply
-0.6 cue imply that
-0.46 cue importance
-0.4 cue importance noun-of
-0.46 cue importance subject none
-1.21 cue important
0.44 cue impose
0.33 cue impose np
-0.89 cue improve
-0.77 cue improve np
-0.9 cue improve subject controller
-0.39 cue incite
-0.39 cue incite np
-0.26 cue incite subject phrase
-0.14 cue include
-0.24 cue include bare
-0.77 cue include front
-0.19 cue include np
1.11 cue include np-to
0.13 cue include np-wh
-0.2 cue include subject controller
-0.78 cue include subject none
-0.31 cue include subject phrase
-0.08 cue increase
-0.46 cue increase np
0.69 cue increase subject controller
-0.62 cue increase subject none
-0.74 cue increase subject phrase
1.33 cue indicate bare
0.66 cue indicate subject phrase
-1.01 cue influence
-0.43 cue influence subject none
0.76 cue insist
0.38 cue insist bare
0.36 cue insist subject controller
0.84 cue insist subject phrase
0.45 cue insist subject pronoun
-1.25 cue inspire
0.58 cue intend
1.67 cue intend subject phrase
0.31 cue interest
0.52 cue interest subject none
-1.11 cue interrupt
-0.79 cue interview
-0.28 cue interview noun-on
-0.67 cue interview noun-that
-0.33 cue interview np
-0.49 cue interview subject none
-0.4 cue interview subject phrase
0.22 cue introduce
-0.64 cue introduce subject controller
0.43 cue introduce subject phrase
0.58 cue introduce subject pronoun
-1.2 cue invest
-0.43 cue invest pp-in
-0.86 cue invest subject phrase
-0.27 cue investigate
-1.46 cue investigate np
-0.39 cue investigate subject phrase
-0.74 cue investigation
-0.49 cue investigation subject none
-0.35 cue invite
0.08 cue invite subject phrase
1.05 cue invoke np
0.87 cue invoke subject phrase
-0.16 cue involve
-0.56 cue involve np
-0.38 cue involve participle-pp-in
0.79 cue involve passive-pp-in
-1.36 cue involve subject phrase
-0.41 cue issue
0.46 cue issue noun-of
-0.11 cue issue np
-0.14 cue issue subject none
-0.09 cue issue subject phrase
-0.6 cue job
-0.61 cue job subject none
-0.39 cue join
-0.95 cue join agent-pp-by
-0.47 cue join np
-0.79 cue join subject phrase
-1.65 cue join subject pronoun
1.12 cue joke
0.74 cue judge
-1.19 cue judge subject none
-0.29 cue jump
-0.08 cue jump subject phrase
-0.17 cue keep
-0.36 cue keep ing
-0.73 cue keep np
-1 cue keep np-pronoun
0.18 cue keep subject controller
-1.59 cue keep subject pronoun
-0.99 cue keep subject shared
-1.74 cue kick off
-0.77 cue kill
-0.64 cue kill np
-0.78 cue kill subject controller
-0.77 cue kill subject phrase
-0.7 cue kill subject relative
-0.52 cue kind noun-of
-0.52 cue kind subject none
1.08 cue knock
0.5 cue know
0.15 cue know bare
0.16 cue know np
-0.82 cue know participle-pp-as
0.29 cue know passive-pp-as
1.47 cue know passive-pp-for
0.96 cue know subject none
0.47 cue know subject phrase
-0.11 cue know subject pronoun
0.2 cue know subject relative
0.79 cue know that
0.22 cue know wh
-0.99 cue lack
-0.83 cue lack subject phrase
1.68 cue lament
0.52 cue lament subject phrase
-1.38 cue land
-0.82 cue land subject phrase
0.23 cue launch
-0.94 cue launch np
-0.44 cue lay
0.56 cue lay np
0.56 cue lay out
0.79 cue lay out subject phrase
-0.57 cue lead
-0.71 cue lead agent-pp-by
-0.83 cue lead bare
-0.44 cue lead front
-0.23 cue lead noun-in-owned
-0.56 cue lead noun-over
-0.21 cue lead noun-over-owned
-0.44 cue lead np
-1.13 cue lead np-to
-0.08 cue lead pp-to
-0.96 cue lead subject controller
-0.42 cue lead subject none
-0.65 cue lead subject phrase
-1.21 cue lead subject pronoun
-0.78 cue lead subject relative
0.48 cue lead subject shared
-0.49 cue lead up
-0.49 cue lead up pp-to
-0.49 cue lead up subject phrase
-0.12 cue leader
-0.64 cue leader noun-of
0.6 cue lean
-0.23 cue lean subject phrase
0.33 cue learn
0.46 cue learn subject phrase
-0.23 cue learn subject pronoun
-0.44 cue leave
-1.01 cue leave np
-1.27 cue leave np-to
-0.51 cue leave subject controller
-0.61 cue leave subject none
-0.78 cue leave subject phrase
-0.36 cue leave subject pronoun
-0.54 cue leave subject relative
-1.08 cue leave to
-0.17 cue let
-1.33 cue let np
0.6 cue let np-pronoun
-0.73 cue let subject none
-1.18 cue let subject shared
-0.49 cue letter
-0.4 cue letter noun-to
-0.49 cue letter subject none
-0.26 cue level
0.51 cue level noun-of
0.37 cue level subject none
0.15 cue lie
-0.8 cue life
-0.58 cue lift
-0.92 cue light
-0.57 cue light subject none
0.82 cue like
1.36 cue like subject phrase
-0.23 cue like subject pronoun
0.59 cue like to
-0.66 cue likely
-0.5 cue likely adjective-to
-0.39 cue likely subject phrase
-1.33 cue likely subject pronoun
-0.86 cue limit
-0.8 cue limit np
-0.77 cue limit subject controller
-0.88 cue line
-0.31 cue line noun-of
-0.48 cue line subject none
0.37 cue line up
1.04 cue line up subject phrase
0.46 cue link
-0.44 cue link subject phrase
0.48 cue list
-0.65 cue list noun-of
0.95 cue list np
-0.7 cue list subject none
0.52 cue list subject phrase
-0.43 cue listen
-0.68 cue live
-0.93 cue live np
-0.7 cue live pp-in
-0.41 cue live subject none
-0.87 cue live subject phrase
-0.23 cue live subject pronoun
-0.51 cue live subject relative
-0.19 cue lobby
-1.42 cue lock
0.53 cue look
0.39 cue look adj
-1.51 cue look front
-0.25 cue look pp-at
-0.16 cue look pp-for
-0.8 cue look pp-like
-0.16 cue look subject controller
-1.08 cue look subject none
-0.11 cue look subject phrase
0.38 cue look subject pronoun
0.22 cue look subject shared
0.99 cue look to
-1.16 cue loom
-0.79 cue lose
-0.76 cue lose adj
-0.47 cue lose np
0.42 cue lose subject controller
-1.3 cue lose subject phrase
-1.15 cue lose subject pronoun
-0.74 cue lose subject relative
-1.09 cue lose subject shared
-0.71 cue loss
-0.32 cue loss noun-of
-0.4 cue loss subject none
-0.1 cue lot
-0.1 cue lot subject none
1.65 cue love
-0.6 cue maintain
-0.55 cue maintain np
-0.29 cue maintain subject phrase
-0.11 cue maintain subject pronoun
-0.45 cue majority
-0.43 cue majority noun-of
-0.44 cue majority subject none
0.97 cue make adj
-0.6 cue make bare
-0.93 cue make front
-0.51 cue make ing
-0.43 cue make np
0.15 cue make np-pronoun
1.93 cue make np-that
-0.39 cue make np-to
-1.27 cue make passive-adj
-0.3 cue make subject none
-0.34 cue make subject phrase
-0.28 cue make subject relative
0.5 cue make subject shared
-1.12 cue make up
-0.77 cue make up np
-0.84 cue make up subject phrase
-0.88 cue manage
-1.17 cue manage np
-1.28 cue manage subject phrase
-1.19 cue manufacture
-0.85 cue march
-0.6 cue margin
-0.35 cue margin noun-of
-0.4 cue margin subject none
-0.49 cue mark
1 cue mark np
-0.36 cue mark subject phrase
-1.15 cue market
-1.75 cue marry
-1.45 cue match
-1.06 cue matter
-0.28 cue matter noun-of
-0.31 cue matter subject none
-0.65 cue mayor
-0.39 cue mayor noun-of
-0.41 cue mayor subject none
-1.22 cue mean bare
-1.41 cue mean ing
-1.28 cue mean np
-0.66 cue mean subject controller
-0.78 cue mean subject none
-0.55 cue mean subject phrase
0.16 cue mean subject pronoun
0.87 cue mean subject relative
-0.34 cue mean that
-0.46 cue measure
-0.73 cue media
-0.73 cue media subject none
-0.4 cue meet
-0.49 cue meet np
-1.17 cue meet pp-with
-0.87 cue meet subject controller
-1.27 cue meet subject pronoun
-0.61 cue meeting
-0.38 cue meeting noun-of
-0.48 cue meeting subject none
-0.47 cue member
-0.4 cue member noun-of
-0.45 cue member subject none
1.32 cue mention
-0.84 cue mention noun-of
0.29 cue mention np
0.62 cue mention subject controller
-1.12 cue mention subject none
0.79 cue mention subject phrase
0.75 cue mention subject pronoun
-0.08 cue message
-0.42 cue message noun-to
-0.9 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.58 cue million
-0.41 cue million noun-of
-0.41 cue million subject none
-1.29 cue mind
-0.73 cue miss
-1.21 cue miss np
-1.05 cue mix
0.58 cue mock
0.93 cue mock np
-0.5 cue moment
-0.39 cue moment noun-of
-0.5 cue moment subject none
-0.58 cue money
-0.41 cue money noun-for
-0.5 cue money subject none
-0.25 cue monitor
0.54 cue month
-0.98 cue month noun-of
-1.13 cue month noun-to
-0.75 cue mount
0.08 cue mount np
-0.58 cue move
-0.64 cue move adj
-0.15 cue move np
-0.89 cue move pp-to
-0.71 cue move subject none
-1.05 cue move subject phrase
-0.77 cue move subject pronoun
0.43 cue move subject shared
-1.13 cue move to
0.35 cue name
1.1 cue name np
0.13 cue name subject controller
-0.86 cue name subject none
0.79 cue name subject phrase
-0.45 cue need
-0.48 cue need noun-to
-0.23 cue need np
0.27 cue need np-to
-0.77 cue need participle-to
-0.55 cue need subject none
-0.39 cue need subject phrase
-0.72 cue need subject pronoun
-0.88 cue need subject relative
-0.57 cue need to
0.37 cue negotiate
-0.83 cue neighbor
-0.9 cue neighbor np
0.65 cue network
-1 cue network subject none
-0.58 cue news
-0.32 cue news noun-for
-0.58 cue news subject none
-0.12 cue night
-0.62 cue night noun-of
-0.12 cue night subject none
0.47 cue nominate
0.61 cue nominate np
0.97 cue nominate subject phrase
-0.55 cue nomination
-0.38 cue nomination noun-for
-0.37 cue nomination noun-on
-0.4 cue nomination subject none
-0.65 cue nominee
-0.54 cue nominee subject none
-0.45 cue none
-0.43 cue none noun-of
-0.45 cue none subject none
0.8 cue note
0.87 cue note bare
0.86 cue note front
1.33 cue note front-quote
0.58 cue note np
0.52 cue note subject controller
-1.65 cue note subject none
0.21 cue note subject phrase
2.01 cue note subject pronoun
0.18 cue note that
0.22 cue nothing
0.22 cue nothing subject none
0.77 cue notice
-0.91 cue notion
-0.66 cue notion subject none
-0.49 cue number
-0.41 cue number noun-of
-0.41 cue number subject none
-1.11 cue obtain
-0.94 cue obtain np
-0.56 cue obtain subject controller
-0.83 cue obtain subject phrase
-1.21 cue occur
0.55 cue offer
-0.72 cue offer front
0.1 cue offer subject controller
0.18 cue offer subject phrase
1.14 cue offer subject pronoun
-1 cue office
-0.15 cue open
-0.46 cue open np
0.16 cue open subject controller
-0.35 cue open subject phrase
0.74 cue open up
0.3 cue open up subject phrase
0.5 cue opinion
-0.9 cue opponent
-0.46 cue opportunity
-0.37 cue opportunity noun-for
-0.49 cue opportunity noun-to
-0.46 cue opportunity subject none
0.85 cue oppose
-1.15 cue oppose front
0.78 cue oppose np
-0.21 cue oppose subject controller
0.93 cue oppose subject phrase
-0.27 cue oppose subject relative
0.63 cue opposition
0.31 cue opposition noun-to
0.57 cue opposition noun-to-owned
0.21 cue opposition subject none
0.57 cue opposition subject phrase
0.67 cue order
-0.38 cue order subject none
1.49 cue order subject phrase
-0.73 cue organize
-1.22 cue organize np
0.11 cue organize subject controller
-1.01 cue organizer
-0.66 cue other
-0.66 cue other subject none
0.8 cue outline
-1.44 cue overcome
-0.99 cue overlook
-1.7 cue oversee
-1.38 cue overshadow
-1.56 cue overtake
-0.92 cue own
-0.85 cue own np
-0.88 cue own subject phrase
-0.55 cue own subject relative
-0.48 cue page
-0.39 cue page noun-of
-0.4 cue page subject none
0.64 cue paint
-0.4 cue pair
-0.4 cue pair noun-of
-0.4 cue pair subject none
-0.49 cue part
-0.23 cue part noun-of
-0.62 cue part noun-to
-0.26 cue part subject none
-0.82 cue participate
-0.78 cue participate pp-in
-0.65 cue party
-0.53 cue party subject none
-0.84 cue party subject phrase
-0.4 cue pass
0.52 cue pass np
-0.48 cue pass subject controller
0.64 cue pass subject phrase
-0.91 cue path
-0.42 cue path subject none
-0.35 cue pay
-0.71 cue pay np
0.39 cue pay participle-np
-1.29 cue pay pp-for
-0.59 cue pay subject controller
-0.61 cue pay subject none
-0.87 cue pay subject phrase
0.58 cue pay subject shared
-1.14 cue pend
0.15 cue people subject none
0.87 cue perceive
-0.37 cue percent
-0.38 cue percent noun-of
-0.27 cue percent noun-to
-0.37 cue percent subject none
-0.43 cue perform
-1.34 cue perform adj
-0.51 cue period
-0.36 cue period noun-of
-0.51 cue period subject none
-0.65 cue person
-0.65 cue person subject none
0.35 cue persuade
1.25 cue persuade np-to
0.36 cue persuade subject controller
-0.45 cue photo
-0.45 cue photo noun-of
-0.45 cue photo subject none
-0.4 cue pick
-0.9 cue pick np
-1 cue pick subject controller
-0.42 cue pick subject phrase
-0.82 cue pick up
-0.37 cue pick up np
-0.29 cue pick up subject phrase
-0.75 cue picture
-0.49 cue piece
-0.49 cue piece subject none
0.24 cue pile
0.33 cue pile subject phrase
-0.55 cue pitch
-1.72 cue pivot
-0.34 cue place np
-0.78 cue place subject none
-1.4 cue place subject phrase
0.2 cue plan
-0.8 cue plan noun-to-owned
0.45 cue plan subject none
0.26 cue plan subject phrase
1.42 cue plan to
-0.87 cue play
-0.42 cue play adj
-0.75 cue play np
-0.75 cue play subject controller
-0.45 cue play subject none
-1.02 cue play subject phrase
-1.12 cue play subject pronoun
-0.63 cue play subject relative
0.97 cue plead
0.92 cue plead subject phrase
0.38 cue pledge
0.26 cue pledge np
-1.33 cue pledge participle-np
0.33 cue pledge subject controller
-1.24 cue pledge subject none
0.78 cue pledge subject phrase
0.9 cue pledge subject pronoun
-1.62 cue pledge subject relative
1.08 cue pledge to
-0.93 cue plenty
-0.33 cue plenty noun-of
-0.33 cue plenty subject none
0.31 cue point
-0.61 cue point noun-for
0.59 cue point noun-of
1.1 cue point out
0.19 cue point out subject controller
0.18 cue point out subject phrase
0.36 cue point out that
1.01 cue point pp-to
0.58 cue point subject controller
-0.45 cue point subject none
0.4 cue point subject phrase
0.92 cue point subject pronoun
-0.99 cue poise
-0.84 cue poise passive-to
-0.89 cue poise subject phrase
0.38 cue policy
-0.63 cue politics
-0.53 cue politics subject none
-0.11 cue poll
-0.38 cue poll noun-of
-0.59 cue poll subject none
-0.87 cue popularity
-0.41 cue population
-0.41 cue population noun-of
-0.41 cue population subject none
0.53 cue portray
0.42 cue portray np-as
0.5 cue portray subject controller
0.36 cue portray subject phrase
-0.56 cue pose
0.14 cue pose subject phrase
-0.8 cue position subject none
0.71 cue position subject phrase
-0.58 cue possibility
-0.67 cue possibility noun-that
-0.58 cue possibility subject none
-1.75 cue possible
0.27 cue post
0.66 cue post np
-0.78 cue post subject none
-0.19 cue post subject phrase
1.54 cue post subject pronoun
-1.09 cue pour
-0.89 cue pour subject phrase
-0.81 cue power
-0.55 cue power subject none
-1.18 cue practice
0.62 cue praise
1.09 cue praise np
0.6 cue praise subject phrase
0.6 cue praise subject pronoun
0.98 cue predict
0.72 cue predict subject phrase
1.38 cue predict subject pronoun
0.16 cue predict that
1.49 cue prefer
1.17 cue prefer subject phrase
-0.17 cue prepare
-0.9 cue prepare np
0.33 cue prepare pp-for
-1.65 cue prepare subject phrase
-1.62 cue prepare subject pronoun
-0.71 cue presence
0.99 cue present
-0.37 cue present np
-0.55 cue present subject phrase
-0.25 cue president
-0.58 cue president noun-of
-0.16 cue president subject none
0.68 cue press
-0.93 cue press np
0.49 cue press subject controller
0.67 cue press subject phrase
0.16 cue pressure
-0.48 cue pressure noun-on
-0.68 cue pressure noun-to
-0.65 cue pressure subject none
-1.41 cue prevail
0.76 cue prevent
-1.65 cue prevent np
-1.25 cue prevent subject controller
0.62 cue price
-0.55 cue primary
-0.53 cue primary subject none
-0.54 cue priority
-0.53 cue priority subject none
-0.67 cue problem
-0.53 cue problem subject none
-0.87 cue produce
-0.42 cue professor
-0.42 cue professor noun-of
-0.42 cue professor subject none
0.8 cue project
0.77 cue project np
0.4 cue project subject phrase
0.94 cue promise
1.37 cue promise np
1.15 cue promise subject controller
0.23 cue promise subject none
0.72 cue promise subject phrase
0.45 cue promise subject pronoun
0.76 cue promise to
0.81 cue promote
0.56 cue promote np
0.17 cue promote subject controller
0.68 cue promote subject phrase
-0.45 cue prompt
0.66 cue prompt np
-1.17 cue prompt np-to
-0.68 cue prompt subject phrase
-1.23 cue propel
0.6 cue proposal
-1.1 cue proposal subject none
1.03 cue proposal subject phrase
1.01 cue propose
0.6 cue propose np
-0.25 cue propose subject controller
0.1 cue propose subject phrase
1.49 cue propose subject pronoun
0.21 cue prospect
0.46 cue prospect noun-of
0.21 cue prospect subject none
-0.63 cue protect
-0.36 cue protect np
0.12 cue protect subject controller
0.58 cue protest
-0.54 cue prove
-0.84 cue prove adj
0.42 cue prove subject controller
-0.1 cue prove subject phrase
-1.54 cue prove subject pronoun
-0.08 cue prove that
0.91 cue prove to
-0.21 cue provide
-0.68 cue provide agent-pp-by
0.35 cue provide np
0.67 cue provide np-to
-0.39 cue provide subject controller
-0.31 cue provide subject phrase
-1.37 cue provide subject shared
0.12 cue publish
0.84 cue publish np
-0.62 cue publish participle-pp-in
-0.23 cue pull
-0.17 cue pull np
-0.53 cue pull subject phrase
-1.32 cue purchase
-0.71 cue purchase np
-0.46 cue pursue
-0.36 cue pursue np
0.89 cue pursue subject controller
0.63 cue push
0.61 cue push adj
-0.63 cue push np
-0.47 cue push np-to
0.73 cue push pp-for
0.34 cue push subject controller
-1.37 cue push subject none
0.32 cue push subject phrase
0.7 cue push subject shared
0.85 cue push to
-0.08 cue put
-0.59 cue put np
-0.78 cue put np-pronoun
-0.99 cue put subject controller
0.81 cue put subject phrase
-0.11 cue put subject pronoun
-1.06 cue put subject shared
-1.53 cue qualify
-0.49 cue quarter
-0.37 cue quarter noun-of
-0.49 cue quarter subject none
0.44 cue question
0.54 cue question noun-about
0.2 cue question noun-of
2.41 cue question np
-0.68 cue question subject controller
0.41 cue question subject none
0.97 cue question subject phrase
1.07 cue question wh
-0.97 cue quick
-0.97 cue quick adjective-to
-0.9 cue quick subject phrase
0.14 cue quote
0.93 cue quote subject phrase
-0.58 cue race
-0.33 cue race noun-for
-0.4 cue race subject none
-1.17 cue race subject phrase
0.82 cue rail
0.56 cue rail pp-against
0.34 cue rail subject phrase
-0.26 cue raise
-1.29 cue raise bare
0.24 cue raise np
-0.44 cue raise subject controller
0.71 cue raise subject none
-0.7 cue raise subject phrase
-0.16 cue raise subject pronoun
0.73 cue raise subject relative
-0.61 cue rally
0.08 cue rally np
0.13 cue rally subject controller
-0.49 cue rally subject none
-1.22 cue rally subject phrase
0.15 cue range
0.69 cue range pp-from
-0.29 cue rank
-1.27 cue rank subject phrase
-1.23 cue rate
-0.29 cue rate subject none
-0.19 cue reach
0.56 cue reach np
-1.1 cue reach out
-0.87 cue reach out pp-to
-0.41 cue reach subject controller
-0.56 cue reach subject phrase
-0.26 cue react pp-to
-0.1 cue react subject phrase
0.52 cue read
1.07 cue read front-quote
0.62 cue read np
-0.55 cue read quote
-0.36 cue read subject controller
-1.47 cue read subject none
1.23 cue read subject phrase
-0.53 cue ready
-0.17 cue ready adjective-to
-0.33 cue ready subject phrase
0.53 cue reason
-0.92 cue reason noun-for
0.33 cue reason noun-to
0.08 cue reason subject none
1.98 cue rebuke
0.86 cue recall
0.59 cue recall front-quote
0.35 cue recall np
1.02 cue recall subject controller
0.3 cue recall subject phrase
-0.75 cue receive
-0.71 cue receive np
-0.48 cue receive subject phrase
-1.09 cue receive subject pronoun
0.33 cue recognize
1.66 cue recognize subject phrase
-0.27 cue recognize that
0.91 cue recommend
-0.22 cue record
-0.44 cue record noun-of
-0.6 cue record subject none
0.17 cue record subject phrase
0.9 cue recount
-0.51 cue reduce
0.15 cue reduce np
0.23 cue reduce subject controller
0.96 cue refer
1.3 cue refer pp-to
0.84 cue reference
0.63 cue reference np
-0.11 cue reference subject none
-0.34 cue reflect
-0.29 cue reflect np
1.24 cue reflect pp-on
-1.72 cue reflect subject controller
0.5 cue reflect subject phrase
0.54 cue refuse
0.42 cue refuse subject controller
0.41 cue refuse subject phrase
-0.74 cue refuse subject pronoun
0.44 cue refuse subject shared
0.39 cue refuse to
1.04 cue regard
-0.57 cue regard np
-0.7 cue register
-0.48 cue register participle-bare
-0.5 cue register participle-np
-0.83 cue register subject controller
-0.38 cue register subject none
0.48 cue reiterate
-0.12 cue reiterate subject phrase
1.04 cue reject
0.52 cue reject np
0.75 cue reject subject phrase
-0.26 cue relate
-0.59 cue relationship
-0.44 cue relationship noun-with-owned
-0.53 cue relationship subject phrase
-0.12 cue release
-1.38 cue release agent-pp-by
-1.39 cue release bare
-0.45 cue release noun-of
0.29 cue release np
0.47 cue release participle-bare
-0.39 cue release participle-np
1.33 cue release passive-none
-0.7 cue release subject none
0.29 cue release subject phrase
0.15 cue rely
0.36 cue rely pp-on
-1.01 cue rely subject phrase
-0.35 cue remain
-0.53 cue remain adj
-1.01 cue remain bare
-0.81 cue remain front
-0.42 cue remain np
-0.74 cue remain pp-in
-1.1 cue remain subject controller
-0.49 cue remain subject none
-0.17 cue remain subject phrase
-0.1 cue remain subject pronoun
-0.73 cue remain subject shared
1.17 cue remark
0.46 cue remark subject phrase
1.11 cue remember
-0.27 cue remember subject phrase
1.28 cue remind
0.71 cue remind np
-0.13 cue remind subject phrase
-1.17 cue remove
-0.68 cue remove subject phrase
-0.08 cue renew
-1.01 cue repeal
0.61 cue repeat
0.37 cue repeat np
0.68 cue repeat subject controller
0.43 cue repeat subject phrase
-1.23 cue replace
-0.92 cue replace np
-0.61 cue replace subject controller
0.38 cue reply
1.43 cue reply subject phrase
0.7 cue report
1.21 cue report agent-pp-by
1.35 cue report bare
1.9 cue report front
-0.25 cue report front-quote
0.21 cue report ing
0.75 cue report np
-1.35 cue report pp-from
-0.52 cue report subject controller
0.23 cue report subject none
0.45 cue report subject phrase
0.47 cue report that
0.66 cue reportedly
0.66 cue reportedly adverb
0.66 cue reportedly subject none
-0.63 cue reporter
-0.66 cue reporter noun-that
-0.63 cue reporter subject none
-0.65 cue represent
-0.54 cue represent front
0.14 cue represent np
-0.78 cue represent subject phrase
0.49 cue represent subject pronoun
-0.97 cue represent subject relative
-0.74 cue reputation
1.44 cue request
0.6 cue request subject none
1.24 cue request subject phrase
0.53 cue require
-0.93 cue require np
0.42 cue require subject phrase
-0.94 cue require subject relative
0.31 cue reserve
-1.05 cue resign
0.28 cue resist
-1.19 cue resolve
-1.3 cue resonate
0.43 cue resource
0.43 cue resource subject none
-1.17 cue respect
0.32 cue respond
0.19 cue respond front-quote
-0.52 cue respond pp-by
0.36 cue respond pp-to
0.81 cue respond subject controller
0.22 cue respond subject phrase
0.16 cue response
-0.15 cue response noun-to
-0.21 cue response subject none
-0.61 cue responsibility
-0.61 cue responsibility subject none
-0.1 cue rest
-0.48 cue rest noun-of
-0.49 cue rest subject none
0.97 cue restrict
1.11 cue restrict subject phrase
-0.47 cue result
-0.4 cue result noun-of
-0.88 cue result pp-in
-0.44 cue result subject none
0.49 cue result subject phrase
-1.51 cue retain
-1.07 cue retire
-0.56 cue retire subject controller
-0.51 cue retire subject none
-0.37 cue return
0.28 cue return np
-0.63 cue return subject none
-0.54 cue return subject phrase
-0.23 cue return subject pronoun
0.79 cue retweet
0.54 cue reveal
0.51 cue reveal bare
1.27 cue reveal np
0.58 cue reveal subject phrase
0.1 cue reveal that
-0.17 cue reverse
-0.24 cue reverse subject phrase
-0.12 cue review
0.46 cue rhetoric
0.45 cue right
1.01 cue rip
-0.54 cue rise
-0.7 cue rise noun-of
-0.67 cue rise np
-0.95 cue rise subject controller
0.6 cue rise subject none
-1.16 cue rise subject phrase
-0.88 cue risk
-0.54 cue risk subject none
-0.86 cue rival
-0.16 cue rival noun-in-owned
-0.81 cue rival subject phrase
-0.58 cue role
-0.28 cue role noun-in-owned
-0.38 cue role noun-of
-0.53 cue role subject none
-0.62 cue role subject phrase
-1.2 cue roll
-0.73 cue roll subject phrase
-0.58 cue round
-0.39 cue round noun-of
-0.4 cue round subject none
1.15 cue rule
-0.65 cue rule noun-of
-1.3 cue rule subject none
-0.66 cue run
-0.79 cue run adj
-1.21 cue run bare
-0.38 cue run front
0.36 cue run np
-1.09 cue run pp-for
-0.94 cue run pp-on
-0.53 cue run subject controller
-0.47 cue run subject none
-0.21 cue run subject phrase
-1.5 cue run subject pronoun
-0.93 cue run subject relative
-1.78 cue rush
-0.73 cue sale
-1.45 cue save
0.59 cue say
0.57 cue say adj
0.85 cue say bare
0.25 cue say colon
1.71 cue say front
0.33 cue say front-quote
0.34 cue say np
0.43 cue say np-bare
-0.4 cue say np-pronoun
1.58 cue say np-quote
-0.26 cue say np-to
-0.42 cue say pp-about
-1 cue say pp-in
-0.1 cue say pp-on
0.43 cue say quote
0.49 cue say subject controller
0.3 cue say subject inverted
-1.29 cue say subject none
0.69 cue say subject phrase
0.74 cue say subject pronoun
0.68 cue say subject relative
0.35 cue say that
0.52 cue say wh
-0.52 cue scene
-0.52 cue scene subject none
-0.61 cue schedule passive-to
-1.42 cue schedule subject phrase
-1.26 cue score
-1.17 cue score np
-0.92 cue scramble
-1.02 cue scramble subject phrase
-0.8 cue scramble to
0.47 cue scrutiny
0.47 cue scrutiny subject none
-1.67 cue search
-1.2 cue seat
-0.29 cue seat subject none
-0.4 cue secretary
-0.17 cue secretary noun-of
-0.2 cue secretary subject none
-1.08 cue secure
-0.94 cue secure np
-0.55 cue secure subject controller
0.44 cue see
0.57 cue see bare
-1.69 cue see front
0.42 cue see np
0.91 cue see np-as
0.27 cue see np-pronoun
0.98 cue see participle-pp-as
1.3 cue see passive-pp-as
-0.61 cue see subject controller
0.43 cue see subject none
0.35 cue see subject phrase
0.21 cue see subject pronoun
0.31 cue see subject relative
0.51 cue see that
0.34 cue seek
0.97 cue seek np
0.38 cue seek subject controller
0.1 cue seek subject phrase
0.76 cue seek subject pronoun
0.23 cue seek to
0.53 cue seem
0.84 cue seem adj
1.15 cue seem pp-like
0.22 cue seem subject phrase
0.5 cue seem subject pronoun
0.47 cue seem subject relative
-1.99 cue seem subject shared
0.63 cue seem to
-0.41 cue seize
0.19 cue seize pp-on
-0.62 cue seize subject phrase
-1.17 cue select
-0.8 cue select subject phrase
-0.84 cue sell
-0.25 cue sell np
0.23 cue sell subject controller
-1.16 cue sell subject phrase
-0.34 cue senator
0.22 cue senator subject none
-1.03 cue send
-0.3 cue send np
-0.27 cue send out
0.62 cue send out subject phrase
-0.48 cue send subject none
-0.72 cue send subject phrase
-1.24 cue send subject pronoun
-0.81 cue send subject shared
0.84 cue sense
0.11 cue sense noun-of
0.97 cue sense subject none
1.38 cue sentence
-0.44 cue series
-0.4 cue series noun-of
-0.44 cue series subject none
-0.61 cue serve
-0.35 cue serve front
-0.77 cue serve np
-0.33 cue serve pp-as
-0.62 cue serve pp-in
-0.52 cue serve subject controller
-0.44 cue serve subject phrase
-1.13 cue serve subject pronoun
-0.55 cue serve subject relative
-0.69 cue serve subject shared
-0.21 cue set
-0.92 cue set noun-of
0.85 cue set np
-1.7 cue set off
0.56 cue set participle-to
-1.51 cue set passive-to
-1.59 cue set subject controller
0.6 cue set subject none
-0.45 cue set subject phrase
-1.22 cue set up
-0.97 cue set up np
-0.8 cue set up subject phrase
-1.47 cue settle
-1.39 cue shake
-0.87 cue shake np
-0.97 cue shake subject phrase
-1.6 cue shake up
-0.46 cue shape
0.32 cue share
-0.66 cue share noun-of
-0.27 cue share np
0.59 cue share subject controller
-0.7 cue share subject none
0.23 cue share subject phrase
-1.8 cue shed
-0.66 cue shift
0.27 cue shift np
-1.42 cue shift subject controller
-1.16 cue shift subject phrase
-1.53 cue shock
-0.17 cue shoot
0.39 cue shoot subject phrase
0.56 cue shout
0.92 cue shout subject phrase
0.57 cue show
0.48 cue show bare
1.11 cue show front
0.11 cue show np
0.13 cue show subject controller
-0.23 cue show subject none
0.81 cue show subject phrase
0.09 cue show subject relative
-0.45 cue show subject shared
0.46 cue show that
-1.27 cue show up
-0.7 cue show up subject phrase
-0.52 cue show wh
0.9 cue side
-0.75 cue side noun-of
-0.82 cue side subject none
0.53 cue sign
-0.44 cue sign noun-of
0.1 cue sign noun-that
-0.22 cue sign np
0.45 cue sign subject none
0.1 cue sign subject phrase
-0.23 cue sign up
-0.83 cue sign up pp-for
0.95 cue signal
-0.12 cue signal subject phrase
-1.05 cue sit
-0.81 cue sit subject controller
-0.89 cue sit subject phrase
-0.49 cue site
-0.49 cue site subject none
0.8 cue skeptical
1.05 cue slam
1.71 cue slam np
-0.09 cue slam subject phrase
-1.54 cue slate
-0.72 cue something
-0.29 cue something noun-of
-0.72 cue something subject none
-0.46 cue son
-0.41 cue son noun-of
-0.41 cue son subject none
-0.46 cue sort
-0.4 cue sort noun-of
-0.46 cue sort subject none
-0.97 cue sound adj
-1.24 cue sound subject phrase
-0.68 cue source
-0.36 cue source noun-of
-0.39 cue source subject none
1.79 cue spar
-0.39 cue spark
-0.12 cue speak
0.77 cue speak adj
-0.98 cue speak front
-0.76 cue speak np
1.26 cue speak out
0.34 cue speak pp-about
-0.25 cue speak pp-at
-1.11 cue speak pp-in
2 cue speak pp-of
-0.2 cue speak pp-on
-0.25 cue speak pp-to
-0.26 cue speak pp-with
-0.37 cue speak subject controller
-0.54 cue speak subject none
-0.16 cue speak subject phrase
0.43 cue speak subject pronoun
-1.42 cue speak subject shared
0.74 cue speak to
0.1 cue speech
-0.5 cue speech noun-to
-1.64 cue speech noun-to-owned
-0.77 cue speech subject none
0.52 cue speech subject phrase
-0.56 cue spend
-0.94 cue spend adj
-0.39 cue spend np
-0.24 cue spend subject controller
-0.48 cue spend subject none
-0.95 cue spend subject phrase
-0.69 cue spend subject pronoun
0.25 cue spend subject relative
-1.1 cue split
-0.85 cue split subject phrase
-0.43 cue spokesman
-0.38 cue spokesman noun-for
-0.43 cue spokesman subject none
-0.39 cue spokeswoman
-0.39 cue spokeswoman noun-for
-0.39 cue spokeswoman subject none
-1.34 cue sponsor
-0.95 cue spread
-0.88 cue spread np
-0.35 cue spread subject none
-0.9 cue staff
-0.44 cue staff subject none
0.25 cue stage
-0.88 cue stage subject none
-1.06 cue stake
-1.06 cue stake subject phrase
-1.02 cue stance
-0.09 cue stand
-1.2 cue stand adj
-0.89 cue stand pp-in
-0.42 cue stand subject phrase
0.76 cue stand subject pronoun
-1.21 cue star
-0.62 cue start
-1.16 cue start ing
-0.34 cue start noun-of
-0.5 cue start np
1.57 cue start pp-with
-1.13 cue start subject controller
-0.49 cue start subject none
-0.23 cue start subject phrase
-1.64 cue start subject pronoun
-0.76 cue start subject relative
-1.2 cue start to
0.31 cue state
-0.62 cue state noun-of
-1.8 cue state noun-of-owned
-0.6 cue state noun-on
0.23 cue state noun-to
-0.8 cue state subject controller
-0.56 cue state subject none
0.52 cue state subject phrase
2.53 cue state subject pronoun
-0.32 cue state that
-0.78 cue statement noun-that
-0.92 cue statement subject none
0.97 cue statement subject phrase
-0.83 cue stay
-0.53 cue stay adj
-0.46 cue stay pp-in
-0.53 cue stay subject controller
-0.95 cue stay subject phrase
0.58 cue steal
-1.43 cue step
0.58 cue step up np
-0.58 cue stick
-1.09 cue stick pp-to
-1.32 cue stick subject controller
-0.32 cue stop
0.77 cue stop np
1.25 cue stop subject controller
-0.7 cue stop subject none
-1.59 cue stop subject phrase
-0.31 cue story
0.33 cue story noun-about
-0.58 cue story noun-of
-0.46 cue strategist
-0.37 cue strategist noun-for
-0.42 cue strategist subject none
0.45 cue strategy
0.12 cue strategy subject none
-0.54 cue strength
-0.4 cue strength noun-of
-0.48 cue strength subject none
0.28 cue stress
-1.11 cue stretch
-0.47 cue strike
-1.54 cue strike np
0.25 cue string
0.25 cue string noun-of
0.25 cue string subject none
-0.75 cue struggle
-0.86 cue struggle subject controller
-1.5 cue study
-1.7 cue stump
-1.09 cue subject
-0.29 cue subject noun-of
-0.3 cue subject subject none
-1.48 cue succeed
-0.57 cue success
-0.34 cue success noun-in-owned
-0.46 cue success subject phrase
-1.07 cue suffer
-1.12 cue suffer subject phrase
0.52 cue suggest
0.59 cue suggest bare
-0.47 cue suggest np
-0.2 cue suggest subject controller
0.83 cue suggest subject phrase
0.51 cue suggest subject pronoun
0.36 cue suggest subject relative
0.13 cue suggest that
1.5 cue suggestion
0.44 cue support
-1.28 cue support bare
-1.59 cue support front
1.14 cue support ing
1.17 cue support noun-for
-1.16 cue support noun-for-owned
-1.01 cue support noun-of
1.13 cue support np
-0.17 cue support subject controller
0.14 cue support subject none
0.58 cue support subject phrase
0.59 cue support subject relative
0.85 cue supporter noun-of
0.35 cue supporter subject none
-1.21 cue supporter subject phrase
-0.97 cue suppose
-1.05 cue suppose passive-to
-0.59 cue surge
0.99 cue surge subject none
1.54 cue surprise subject none
-1.02 cue surround
-0.68 cue surround np
-0.61 cue surround subject phrase
-0.36 cue survey
1.2 cue survey participle-adj
-0.63 cue survey subject none
0.39 cue survey subject phrase
-1.27 cue survive
-0.76 cue survive np
-0.75 cue survive subject phrase
0.78 cue suspect
-0.88 cue suspend
-0.15 cue suspend np
-0.24 cue suspend subject phrase
-1.71 cue sweep
-1.22 cue swing
-1.47 cue switch
-0.89 cue system
-0.38 cue take
0.79 cue take bare
-0.81 cue take front
-0.13 cue take np
-1.14 cue take np-pronoun
-1.22 cue take np-to
-0.58 cue take on
-0.32 cue take on np
-0.53 cue take over
-1.34 cue take pp-to
-0.08 cue take subject controller
0.45 cue take subject none
-0.43 cue take subject phrase
-0.54 cue take subject pronoun
-0.25 cue take subject relative
-1.21 cue take subject shared
0.58 cue talk
1.18 cue talk adj
-1.01 cue talk np
0.09 cue talk pp-about
-0.4 cue talk pp-to
0.82 cue talk subject controller
0.47 cue talk subject none
0.34 cue talk subject phrase
0.53 cue talk subject pronoun
-1.67 cue tap
0.27 cue target
0.54 cue target np
-0.84 cue target subject none
0.1 cue target subject phrase
-1.3 cue task
-0.76 cue tax
-0.37 cue tax subject none
-0.64 cue teach
-1.16 cue televise
0.61 cue tell
1.5 cue tell front
0.51 cue tell front-quote
-0.65 cue tell np
0.68 cue tell np-bare
-0.94 cue tell np-pronoun
0.54 cue tell np-quote
0.63 cue tell np-that
-0.25 cue tell np-to
1.51 cue tell np-wh
0.28 cue tell subject controller
-0.49 cue tell subject none
0.63 cue tell subject phrase
0.77 cue tell subject pronoun
0.53 cue tell subject shared
-0.43 cue ten
-0.43 cue ten noun-of
-0.43 cue ten subject none
-0.92 cue tend
-0.74 cue tend subject phrase
-1.02 cue tend to
-0.53 cue term
-0.43 cue term noun-of
-0.45 cue term subject none
-1.29 cue test
-0.33 cue test subject none
0.74 cue thank
0.19 cue thank np
0.74 cue thank subject phrase
-0.45 cue thanks
-0.45 cue thanks noun-to
-0.45 cue thanks subject none
-0.8 cue thing
-0.54 cue thing subject none
0.59 cue think
0.89 cue think adj
0.63 cue think bare
-0.3 cue think front
0.25 cue think pp-about
0.95 cue think subject phrase
0.27 cue think subject pronoun
0.22 cue think subject relative
-1.24 cue think subject shared
0.14 cue think that
-0.54 cue thousand
-0.43 cue thousand noun-of
-0.44 cue thousand subject none
0.48 cue threat
-0.61 cue threat noun-of
-0.84 cue threat subject none
0.51 cue threaten
1.26 cue threaten subject phrase
0.5 cue threaten to
0.09 cue throw np
-0.46 cue throw subject controller
-0.44 cue throw subject phrase
-0.67 cue tie
-0.42 cue tie noun-to
-0.43 cue tie subject none
-0.61 cue tied
-0.24 cue tied subject phrase
-0.47 cue time
-0.46 cue time noun-for
-0.91 cue time noun-that
0.41 cue time noun-to
-0.12 cue time subject none
0.74 cue title
-0.78 cue title subject phrase
-1.16 cue top
-0.26 cue top noun-of
-0.27 cue top subject none
-0.51 cue topic
-0.51 cue topic subject none
-0.57 cue total
-0.33 cue total subject none
-0.99 cue tour
0.45 cue tout
1.66 cue tout np
-0.33 cue tout subject phrase
0.34 cue track
1.33 cue trade np
-0.99 cue trade subject phrase
-0.88 cue trail
-1.05 cue trail np
-0.42 cue trail subject none
-0.9 cue trail subject phrase
-0.91 cue trail subject pronoun
-1.51 cue transform
0.17 cue translate
-1.23 cue travel
-0.89 cue travel subject phrase
-1.79 cue treat
-0.55 cue tribute
-0.55 cue tribute subject none
-0.68 cue trip
-0.39 cue trip noun-to
-0.39 cue trip subject none
-1.5 cue trounce
0.56 cue trust
-0.78 cue try
-0.46 cue try front
-0.4 cue try subject controller
-0.42 cue try subject none
-0.98 cue try subject phrase
-0.42 cue try subject pronoun
-0.54 cue try to
-0.3 cue turn
-0.96 cue turn adj
-0.89 cue turn front
-0.74 cue turn np
-1.15 cue turn out
-0.74 cue turn out subject phrase
-1.32 cue turn out subject pronoun
-0.68 cue turn out to
-0.84 cue turn pp-into
-0.46 cue turn pp-to
-1.18 cue turn subject controller
-0.56 cue turn subject none
0.48 cue turn subject pronoun
-0.44 cue turn subject relative
-1.14 cue turn subject shared
0.73 cue tweet
0.36 cue tweet front-quote
0.7 cue tweet np
0.51 cue tweet subject controller
0.8 cue tweet subject phrase
-0.55 cue tweet subject pronoun
0.73 cue tweet that
-0.42 cue two-third
-0.42 cue two-third noun-of
-0.42 cue two-third subject none
-0.42 cue type
-0.42 cue type noun-of
-0.42 cue type subject none
-1.09 cue unable
-1.09 cue unable adjective-to
-0.36 cue undermine
0.83 cue underscore
0.56 cue underscore np
-0.34 cue underscore subject phrase
0.22 cue understand
0.11 cue understand np
-0.58 cue understand subject controller
1.19 cue understand subject phrase
-1.5 cue unify
-0.53 cue unite
-0.48 cue unleash
-0.2 cue unleash subject phrase
-1.03 cue unlikely
-0.81 cue unlikely adjective-to
-0.98 cue unlikely subject pronoun
0.64 cue unveil
-0.19 cue unveil subject phrase
-0.7 cue upcome
-0.6 cue upcome np
-0.84 cue upcome subject controller
-1.15 cue update subject phrase
-0.56 cue upset
0.84 cue urge
0.31 cue urge np
0.74 cue urge np-to
-0.49 cue urge subject controller
0.47 cue urge subject phrase
0.5 cue urge subject pronoun
-0.38 cue use
-0.41 cue use noun-of
-0.8 cue use noun-of-owned
-0.25 cue use np
-1.66 cue use np-as
0.09 cue use np-to
-0.14 cue use subject controller
-0.6 cue use subject none
-0.71 cue use subject phrase
-1.63 cue use subject pronoun
-0.71 cue used
-0.73 cue used front
0.11 cue used np-to
-0.3 cue used subject phrase
-0.76 cue used subject pronoun
-1.27 cue used to
-0.84 cue value
-0.41 cue variety
-0.41 cue variety noun-of
-0.41 cue variety subject none
-1.05 cue vary
-0.47 cue version
-0.42 cue version noun-of
-0.42 cue version subject none
-0.51 cue veteran
-0.35 cue veteran noun-of
-0.51 cue veteran subject none
-0.51 cue victory
-0.33 cue victory noun-in-owned
-0.6 cue victory subject none
-0.44 cue victory subject phrase
-0.56 cue video
-0.37 cue video noun-of
-0.56 cue video subject none
1.02 cue vie
1.26 cue view
0.32 cue view noun-of
0.58 cue view subject none
0.11 cue view subject phrase
-1.06 cue visit
-0.32 cue visit noun-to
-0.99 cue visit np
-0.29 cue visit subject none
-0.99 cue visit subject phrase
-0.25 cue voice
0.94 cue voice np
-0.72 cue voice subject none
0.85 cue voice subject phrase
0.09 cue vote
-1.49 cue vote adj
-1.13 cue vote front
-0.4 cue vote noun-for
-0.57 cue vote noun-to
0.82 cue vote np
1.09 cue vote pp-for
0.91 cue vote pp-in
-0.42 cue vote subject controller
-0.76 cue vote subject none
0.23 cue vote subject phrase
0.41 cue vote subject pronoun
0.41 cue vote subject relative
1.26 cue vote to
-0.42 cue voter
-0.5 cue voter noun-of
0.83 cue voter noun-to
-0.24 cue voter subject none
0.84 cue vow
0.29 cue vow pp-to
1.01 cue vow subject phrase
0.78 cue vow subject pronoun
-1.35 cue vow subject shared
0.58 cue vow to
-1.48 cue wage
-0.41 cue wait subject phrase
-0.41 cue wake
-0.41 cue wake noun-of
-0.41 cue wake subject none
-1.24 cue walk
-1.11 cue walk np
0.59 cue want
-1.2 cue want front
0.74 cue want np
0.5 cue want np-to
0.14 cue want subject phrase
0.98 cue want subject pronoun
-0.55 cue want subject relative
0.4 cue want to
-0.63 cue war
-0.54 cue war subject none
1.31 cue warn
0.84 cue warn subject phrase
1.2 cue warn subject pronoun
-0.66 cue warn that
0.11 cue watch np
-1.14 cue watch subject controller
-1.17 cue watch subject none
-0.66 cue watch subject phrase
-1.21 cue wave
-0.26 cue wave noun-of
-0.27 cue wave subject none
-0.59 cue way
-0.3 cue way noun-for
-0.41 cue way noun-of
-0.42 cue way noun-to
-0.58 cue way noun-to-owned
-0.53 cue way subject none
-0.8 cue way subject phrase
-1.03 cue wear
-1.02 cue wear np
-0.97 cue wear subject phrase
0.08 cue week
-0.61 cue week noun-of
0.89 cue week noun-on
-1.09 cue week noun-that
-0.72 cue week noun-to
-0.38 cue week subject none
-0.29 cue weigh
0.85 cue weigh pp-in
0.38 cue weigh subject phrase
1.19 cue welcome
-0.41 cue welcome subject phrase
-1.22 cue widen
-0.93 cue widen np
0.12 cue willing
0.12 cue willing adjective-to
0.2 cue willingness
-0.74 cue win
-0.66 cue win adj
-0.09 cue win bare
-0.76 cue win front
-0.83 cue win np
-1.18 cue win np-to
1.02 cue win pp-at
-0.39 cue win pp-in
-0.75 cue win pp-over
-0.22 cue win subject controller
-0.37 cue win subject none
-1.11 cue win subject phrase
-1.17 cue win subject pronoun
-0.7 cue win subject relative
-0.25 cue win subject shared
-0.57 cue wing
-0.4 cue wing noun-of
-0.4 cue wing subject none
0.59 cue winner
0.59 cue winner noun-of
0.59 cue winner subject none
0.64 cue withdraw
0.26 cue withhold
-0.71 cue woman
-0.71 cue woman subject none
0.72 cue wonder
1.72 cue wonder subject phrase
0.17 cue wonder wh
-0.89 cue word
-0.27 cue word noun-of
-0.52 cue word subject none
-0.54 cue work
-0.64 cue work adj
-0.38 cue work front
-0.77 cue work pp-as
-1.01 cue work pp-at
-0.48 cue work pp-for
-0.47 cue work pp-in
-0.79 cue work pp-on
-0.78 cue work pp-with
-0.47 cue work subject controller
0.48 cue work subject none
-0.84 cue work subject phrase
-1.2 cue work subject pronoun
-0.81 cue work subject relative
-0.12 cue work to
1.18 cue worry
-0.33 cue worry pp-about
-0.78 cue worry subject controller
-0.3 cue worry subject phrase
0.39 cue write
0.91 cue write colon
0.51 cue write front
0.65 cue write front-quote
-0.14 cue write np
-0.51 cue write pp-in
1.01 cue write quote
-0.1 cue write subject controller
0.09 cue write subject inverted
-1 cue write subject none
0.58 cue write subject phrase
0.57 cue write subject pronoun
-0.66 cue write subject relative
-0.23 cue write subject shared
0.75 cue write that
-0.57 cue year
-0.34 cue year noun-of
-0.71 cue year noun-that
-0.44 cue year noun-to
-0.45 cue year subject none
-0.28 cue ±
-0.28 cue ± subject phrase
0.11 form:finite
-0.11 form:imperative
-0.1 form:infinitive
-0.14 form:ing
-0.1 form:participle
0.54 frame according-end
0.54 frame according-end subject phrase
0.6 frame according-front
0.6 frame according-front subject phrase
0.22 frame according-middle
0.22 frame according-middle subject phrase
0.08 frame adj subject controller
-0.37 frame adj subject inverted
-0.49 frame adj subject none
0.46 frame adj subject relative
-0.42 frame adj subject shared
0.98 frame adjective-about
1.22 frame adjective-about subject phrase
-0.33 frame adjective-at
-1.21 frame adjective-at subject phrase
-0.5 frame adjective-by subject phrase
-0.32 frame adjective-for
-0.69 frame adjective-for subject phrase
-1.01 frame adjective-for subject pronoun
-0.31 frame adjective-in
-0.13 frame adjective-in subject phrase
-0.87 frame adjective-in subject relative
0.31 frame adjective-of
0.14 frame adjective-of subject phrase
0.54 frame adjective-of subject pronoun
0.22 frame adjective-that
0.51 frame adjective-that subject phrase
0.32 frame adjective-that subject pronoun
-0.1 frame adjective-to
-0.18 frame adjective-to subject phrase
-0.33 frame adjective-to subject pronoun
0.16 frame adjective-to subject relative
-0.38 frame adjective-to subject shared
0.49 frame adjective-with subject phrase
0.14 frame adverb
0.14 frame adverb subject none
-0.54 frame agent-adj
-0.29 frame agent-adj subject phrase
-0.51 frame agent-bare
-0.22 frame agent-bare subject phrase
-0.22 frame agent-none
-0.13 frame agent-none subject phrase
-1.04 frame agent-np
-0.69 frame agent-np subject phrase
0.1 frame agent-pp-by
-0.43 frame agent-pp-by subject controller
-0.25 frame agent-pp-by subject pronoun
1.26 frame agent-pp-by subject relative
-0.57 frame agent-pp-by subject shared
-1.39 frame agent-pp-for
-0.89 frame agent-pp-in
-0.72 frame agent-pp-in subject phrase
-0.3 frame agent-pp-on
-1.68 frame agent-that
-1.29 frame agent-to
-0.73 frame agent-to subject phrase
0.17 frame bare
0.3 frame bare subject controller
-1.79 frame bare subject inverted
-0.63 frame bare subject none
0.23 frame bare subject phrase
0.5 frame bare subject pronoun
0.12 frame bare subject shared
-0.57 frame block
-0.24 frame block subject controller
-0.47 frame block subject phrase
-1.7 frame block subject pronoun
0.54 frame block-quote
-1.68 frame block-quote subject controller
0.81 frame block-quote subject phrase
0.41 frame colon
0.39 frame colon subject controller
-0.74 frame colon subject none
0.29 frame colon subject phrase
0.39 frame colon subject pronoun
0.43 frame colon subject shared
-0.68 frame front
-0.29 frame front subject inverted
-0.46 frame front subject phrase
-0.66 frame front subject pronoun
-1.13 frame front subject relative
0.28 frame front-quote
0.44 frame front-quote subject phrase
0.3 frame front-quote subject pronoun
-1.78 frame front-quote subject relative
-1.01 frame ing subject controller
-0.37 frame ing subject inverted
-0.54 frame ing subject none
0.15 frame ing subject phrase
0.73 frame ing subject relative
-0.62 frame ing subject shared
0.51 frame label-capitals
0.51 frame label-capitals subject phrase
0.67 frame label-quote
0.67 frame label-quote subject phrase
-2.12 frame none
0.23 frame noun-about
0.23 frame noun-about subject none
0.47 frame noun-about-owned
0.47 frame noun-about-owned subject phrase
0.17 frame noun-against-owned
0.17 frame noun-against-owned subject phrase
-0.84 frame noun-by-owned
-0.84 frame noun-by-owned subject phrase
-0.46 frame noun-for
-0.46 frame noun-for subject none
0.26 frame noun-for-owned
0.26 frame noun-for-owned subject phrase
-0.63 frame noun-in-owned
-0.63 frame noun-in-owned subject phrase
-0.37 frame noun-of
-0.37 frame noun-of subject none
0.14 frame noun-of-owned
0.14 frame noun-of-owned subject phrase
-0.49 frame noun-on
-0.49 frame noun-on subject none
-0.26 frame noun-on-owned
-0.26 frame noun-on-owned subject phrase
-0.08 frame noun-over
-0.08 frame noun-over subject none
-0.69 frame noun-over-owned
-0.69 frame noun-over-owned subject phrase
1.21 frame noun-that-by
1.21 frame noun-that-by subject phrase
0.4 frame noun-that-owned
0.4 frame noun-that-owned subject phrase
-0.34 frame noun-to
-0.34 frame noun-to subject none
0.25 frame noun-to-by
0.25 frame noun-to-by subject phrase
0.08 frame noun-to-owned
0.08 frame noun-to-owned subject phrase
0.72 frame noun-toward-owned
0.72 frame noun-toward-owned subject phrase
-0.3 frame noun-with-owned
-0.3 frame noun-with-owned subject phrase
0.1 frame np
0.29 frame np subject controller
-0.15 frame np subject none
0.11 frame np subject pronoun
0.09 frame np subject relative
0.4 frame np-as
0.66 frame np-as subject controller
-0.8 frame np-as subject none
0.19 frame np-as subject pronoun
1.13 frame np-as subject relative
0.13 frame np-bare
-0.35 frame np-bare subject controller
-1.01 frame np-bare subject none
0.14 frame np-bare subject phrase
0.18 frame np-bare subject pronoun
0.34 frame np-bare subject relative
0.42 frame np-bare subject shared
0.12 frame np-colon
0.08 frame np-colon subject controller
-1.32 frame np-colon subject none
-0.32 frame np-colon subject phrase
0.92 frame np-colon subject pronoun
0.14 frame np-colon subject relative
0.52 frame np-colon subject shared
0.1 frame np-pronoun subject controller
-0.9 frame np-pronoun subject none
0.11 frame np-pronoun subject phrase
0.19 frame np-pronoun subject pronoun
0.22 frame np-pronoun subject relative
0.11 frame np-quote
0.15 frame np-quote subject controller
0.39 frame np-quote subject pronoun
0.18 frame np-quote subject shared
0.32 frame np-that
0.55 frame np-that subject controller
0.11 frame np-that subject none
0.24 frame np-that subject phrase
-0.22 frame np-that subject pronoun
-0.43 frame np-that subject shared
0.17 frame np-to
0.35 frame np-to subject controller
-0.73 frame np-to subject none
0.19 frame np-to subject phrase
0.16 frame np-to subject pronoun
-0.6 frame np-to subject relative
0.1 frame np-to subject shared
0.14 frame np-wh subject controller
-0.54 frame np-wh subject none
-0.27 frame np-wh subject phrase
0.39 frame np-wh subject pronoun
-1.48 frame np-wh subject relative
0.34 frame np-wh subject shared
0.62 frame participle-adj
-0.62 frame participle-adj subject controller
0.92 frame participle-adj subject none
0.56 frame participle-adj subject phrase
-0.26 frame participle-bare
-0.26 frame participle-bare subject controller
0.3 frame participle-bare subject none
-1.09 frame participle-bare subject phrase
-0.69 frame participle-colon
-0.27 frame participle-np subject controller
-0.09 frame participle-np subject none
0.3 frame participle-np subject phrase
-2.28 frame participle-np-as
-1.5 frame participle-np-bare
-0.66 frame participle-np-quote
0.51 frame participle-np-that
-0.35 frame participle-np-that subject controller
0.32 frame participle-np-to
-0.67 frame participle-np-to subject controller
1.16 frame participle-np-to subject phrase
0.36 frame participle-np-wh
-1.56 frame participle-np-wh subject controller
0.29 frame participle-pp-about
-1.08 frame participle-pp-about subject controller
0.69 frame participle-pp-about subject none
-0.18 frame participle-pp-as
-0.83 frame participle-pp-as subject controller
1.25 frame participle-pp-as subject none
-0.77 frame participle-pp-as subject phrase
0.41 frame participle-pp-at
-0.11 frame participle-pp-at subject phrase
0.48 frame participle-pp-by
-0.58 frame participle-pp-by subject phrase
-0.21 frame participle-pp-for
-0.68 frame participle-pp-for subject controller
0.46 frame participle-pp-for subject none
-0.11 frame participle-pp-for subject phrase
0.33 frame participle-pp-from subject phrase
-0.51 frame participle-pp-in
-1.01 frame participle-pp-in subject controller
0.27 frame participle-pp-in subject none
-0.51 frame participle-pp-in subject phrase
-0.68 frame participle-pp-on subject controller
0.9 frame participle-pp-on subject none
0.24 frame participle-pp-on subject phrase
-0.88 frame participle-pp-to subject controller
1.01 frame participle-pp-to subject none
-0.27 frame participle-pp-to subject phrase
-0.08 frame participle-pp-with
-0.9 frame participle-pp-with subject controller
-0.62 frame participle-pp-with subject none
0.28 frame participle-pp-with subject phrase
0.26 frame participle-quote
-0.11 frame participle-quote subject controller
-0.36 frame participle-quote subject phrase
0.45 frame participle-that
-0.21 frame participle-that subject controller
0.45 frame participle-to subject none
-0.12 frame participle-to subject phrase
-0.55 frame participle-wh subject controller
0.31 frame participle-wh subject none
-0.12 frame passive-adj
-1.74 frame passive-adj subject pronoun
0.36 frame passive-adj subject relative
0.53 frame passive-adj subject shared
-0.3 frame passive-bare subject phrase
0.38 frame passive-bare subject pronoun
-0.6 frame passive-colon
-0.71 frame passive-ing
-0.43 frame passive-none
0.42 frame passive-none subject controller
-0.41 frame passive-none subject phrase
-0.88 frame passive-none subject pronoun
-0.2 frame passive-none subject relative
-0.55 frame passive-none subject shared
-0.15 frame passive-pp-about
-0.71 frame passive-pp-about subject phrase
-0.27 frame passive-pp-against
0.66 frame passive-pp-as
0.14 frame passive-pp-as subject phrase
-0.37 frame passive-pp-as subject relative
-0.18 frame passive-pp-as subject shared
-1.17 frame passive-pp-at
-0.82 frame passive-pp-at subject phrase
-1.26 frame passive-pp-by
-0.8 frame passive-pp-by subject phrase
0.26 frame passive-pp-for
-0.1 frame passive-pp-for subject phrase
-0.15 frame passive-pp-for subject pronoun
-0.58 frame passive-pp-from
-0.12 frame passive-pp-from subject phrase
-0.33 frame passive-pp-in
-0.34 frame passive-pp-in subject phrase
-0.39 frame passive-pp-in subject pronoun
0.27 frame passive-pp-in subject relative
-1.19 frame passive-pp-in subject shared
-0.93 frame passive-pp-into
-0.81 frame passive-pp-into subject phrase
0.18 frame passive-pp-of subject phrase
-0.19 frame passive-pp-on
0.3 frame passive-pp-on subject phrase
-0.4 frame passive-pp-on subject pronoun
-0.91 frame passive-pp-on subject relative
-1.19 frame passive-pp-on subject shared
0.1 frame passive-pp-over
-0.39 frame passive-pp-to
-0.63 frame passive-pp-to subject pronoun
-1.08 frame passive-pp-to subject shared
-0.12 frame passive-pp-with
-0.27 frame passive-pp-with subject phrase
-0.22 frame passive-pp-with subject pronoun
0.4 frame passive-quote
-0.5 frame passive-that subject phrase
0.7 frame passive-that subject pronoun
0.17 frame passive-to
-0.1 frame passive-to subject phrase
-0.25 frame passive-to subject pronoun
0.29 frame passive-to subject relative
0.91 frame passive-to subject shared
0.2 frame passive-wh
0.14 frame passive-wh subject phrase
0.51 frame pp-about
0.85 frame pp-about subject controller
-0.44 frame pp-about subject none
0.12 frame pp-about subject phrase
0.56 frame pp-about subject pronoun
0.77 frame pp-about subject relative
-1.56 frame pp-about subject shared
0.34 frame pp-against
0.25 frame pp-against subject phrase
1.27 frame pp-against subject pronoun
-0.35 frame pp-around
-0.25 frame pp-as subject controller
1.33 frame pp-as subject none
-0.11 frame pp-as subject phrase
-0.42 frame pp-as subject relative
-0.89 frame pp-as subject shared
0.21 frame pp-at subject controller
-0.51 frame pp-at subject none
-0.11 frame pp-at subject pronoun
0.4 frame pp-at subject relative
-1.3 frame pp-at subject shared
0.17 frame pp-behind
1.19 frame pp-behind subject phrase
-0.56 frame pp-by
-0.9 frame pp-by subject controller
-0.33 frame pp-by subject none
-0.09 frame pp-by subject phrase
-1.39 frame pp-by subject pronoun
0.21 frame pp-for
0.29 frame pp-for subject controller
-0.94 frame pp-for subject none
0.17 frame pp-for subject pronoun
0.48 frame pp-for subject relative
-0.33 frame pp-for subject shared
-0.35 frame pp-from
0.2 frame pp-from subject controller
0.7 frame pp-from subject none
-0.87 frame pp-from subject phrase
-1.24 frame pp-from subject pronoun
-0.76 frame pp-from subject relative
0.31 frame pp-from subject shared
-0.41 frame pp-in
-0.89 frame pp-in subject controller
-0.47 frame pp-in subject none
-0.56 frame pp-in subject phrase
0.08 frame pp-in subject relative
-0.23 frame pp-into
0.45 frame pp-into subject controller
-0.51 frame pp-into subject none
-0.48 frame pp-into subject phrase
-0.45 frame pp-into subject pronoun
-0.56 frame pp-into subject relative
-0.23 frame pp-like
0.96 frame pp-like subject phrase
-0.97 frame pp-of subject none
-0.17 frame pp-of subject phrase
0.61 frame pp-of subject pronoun
-0.23 frame pp-on
0.54 frame pp-on subject controller
-0.79 frame pp-on subject none
-0.4 frame pp-on subject phrase
-0.25 frame pp-on subject pronoun
-0.4 frame pp-on subject relative
-0.44 frame pp-on subject shared
-0.17 frame pp-out
0.79 frame pp-out subject controller
-0.67 frame pp-out subject phrase
-0.12 frame pp-over subject controller
0.43 frame pp-over subject phrase
-1.33 frame pp-over subject shared
-0.49 frame pp-to subject none
0.08 frame pp-to subject relative
-0.99 frame pp-toward
-0.74 frame pp-upon
-0.21 frame pp-with subject controller
-0.71 frame pp-with subject none
-0.08 frame pp-with subject phrase
-0.45 frame pp-with subject relative
-0.34 frame pp-with subject shared
0.12 frame quote
0.46 frame quote subject controller
-1.88 frame quote subject none
0.35 frame quote subject pronoun
0.13 frame quote subject relative
0.19 frame quote subject shared
0.35 frame that
0.53 frame that subject controller
-0.79 frame that subject none
0.35 frame that subject phrase
0.86 frame that subject pronoun
0.23 frame that subject relative
0.42 frame to subject controller
-1.35 frame to subject inverted
-0.3 frame to subject none
0.3 frame to subject relative
0.12 frame to subject shared
0.32 frame wh
0.26 frame wh subject controller
-2.12 frame wh subject inverted
-0.19 frame wh subject none
0.29 frame wh subject phrase
0.55 frame wh subject pronoun
-0.64 frame wh subject relative
0.22 frame wh subject shared
-0.59 head:($)
-0.21 head:(CD)
-0.97 head:(IN)
0.97 head:(JJ)
-0.37 head:(WDT)
0.24 head:(name)
0.77 head:account
-0.83 head:action
0.48 head:activist
1.46 head:actor
1.96 head:actress
0.36 head:ad
0.57 head:address
0.87 head:administration
0.86 head:adviser
1.19 head:advocate
0.59 head:agency
-0.97 head:agent
0.88 head:agreement
0.85 head:aide
-0.56 head:all
0.98 head:ally
1.44 head:analysis
1.36 head:analyst
-0.55 head:announcement
1.34 head:another
-0.34 head:answer
-0.53 head:appearance
-1.29 head:approach
1.48 head:argument
-0.67 head:article
-1.31 head:assault
-0.85 head:attack
-0.5 head:attacker
1.06 head:attendee
-1.04 head:attention
2.5 head:attorney
1.02 head:audience
0.59 head:authority
1.35 head:average
1.32 head:backer
-0.09 head:ballot
-0.33 head:bank
-0.19 head:base
-0.89 head:battle
0.58 head:bill
0.71 head:board
-0.22 head:book
-1.26 head:border
-0.34 head:both
-0.32 head:brother
0.26 head:bureau
-0.42 head:business
0.08 head:businessman
0.25 head:call
0.08 head:camp
0.41 head:campaign
-0.44 head:candidacy
0.47 head:candidate
-0.12 head:case
-0.25 head:caucus
-0.52 head:center
-1.53 head:challenge
-0.51 head:change
-0.23 head:check
0.37 head:child
0.26 head:citizen
0.47 head:city
-1.27 head:claim
-0.31 head:club
-1.44 head:coalition
-0.73 head:coin
0.27 head:colleague
-0.55 head:comment
-1.17 head:committee
0.63 head:community
0.39 head:company
-0.12 head:concern
-1.84 head:conference
0.71 head:conservative
-0.14 head:contest
-1.17 head:convention
-0.33 head:conversation
-0.61 head:country
-0.2 head:couple
0.32 head:course
0.52 head:court
0.51 head:critic
-1.04 head:criticism
-0.48 head:crowd
-0.56 head:datum
1.52 head:daughter
-0.89 head:day
-0.72 head:deal
-1.81 head:death
-0.64 head:debate
-0.91 head:debt
-0.16 head:delegate
0.51 head:department
-0.92 head:developer
-0.28 head:director
-1.53 head:disclosure
0.39 head:district
0.21 head:document
-0.12 head:dollar
0.09 head:donor
-0.18 head:economist
-1.1 head:economy
2.41 head:editorial
-0.13 head:effort
-0.54 head:election
0.64 head:electorate
0.48 head:elite
0.17 head:employee
-0.63 head:employer
-0.84 head:end
-1.54 head:endorsement
1.04 head:establishment
-0.58 head:event
-0.3 head:everyone
1.4 head:executive
1.83 head:expert
0.15 head:face
-0.74 head:fact
0.11 head:family
0.51 head:father
-0.4 head:field
-0.64 head:fight
-0.74 head:figure
0.1 head:filings
0.44 head:film
-0.11 head:finding
-1.46 head:focus
0.19 head:follower
-0.57 head:force
1.19 head:friend
0.76 head:front-runner
0.66 head:general
-0.08 head:government
0.42 head:governor
0.36 head:group
-0.19 head:hacker
-2.27 head:half
-1.44 head:hall
0.61 head:handful
0.36 head:he
-0.45 head:head
-0.31 head:history
-1.21 head:idea
-1.06 head:image
-0.89 head:immigrant
-0.2 head:incident
-0.82 head:income
0.98 head:industry
0.53 head:information
-0.84 head:initiative
1.09 head:insider
-1.44 head:interest
-1.83 head:interview
-0.62 head:investigation
-1.29 head:investment
1.07 head:investor
-0.87 head:issue
-0.67 head:it
-0.57 head:job
-0.74 head:journalist
0.42 head:judge
0.87 head:justice
-2.15 head:kind
1.42 head:lady
-1.3 head:language
0.37 head:lawmaker
0.23 head:lawsuit
-0.71 head:lawyer
-0.76 head:lead
1.14 head:leader
0.47 head:legislation
0.45 head:letter
-1.26 head:line
0.5 head:list
-1.3 head:loss
-0.82 head:lot
0.4 head:majority
-0.19 head:man
0.92 head:manager
-1.59 head:margin
-1.01 head:market
1.44 head:mayor
-0.43 head:media
-0.23 head:meeting
0.41 head:member
-0.5 head:moderator
1.02 head:mogul
-1.46 head:moment
-1.05 head:month
0.66 head:mother
-0.83 head:move
-0.19 head:movement
-0.93 head:name
0.13 head:nation
0.18 head:network
1.19 head:neurosurgeon
-1.83 head:news
0.18 head:newspaper
-1.87 head:night
-1.09 head:nomination
-0.15 head:nominee
0.43 head:number
0.22 head:observer
-1.48 head:obstacle
0.86 head:office
0.83 head:officer
0.75 head:official
0.74 head:one
0.94 head:operation
0.6 head:operative
-0.36 head:opinion
0.49 head:opponent
0.41 head:order
0.53 head:organization
1.63 head:organizer
-0.08 head:outcome
0.78 head:outlet
-0.44 head:owner
1.48 head:page
0.39 head:pair
-0.15 head:panel
-0.08 head:paper
-0.4 head:parent
-1.51 head:partner
0.27 head:party
-0.2 head:people
0.2 head:percent
-0.13 head:performance
-0.48 head:person
-0.41 head:piece
1.4 head:platform
-0.73 head:point
0.73 head:police
0.84 head:politician
0.76 head:poll
0.81 head:polling
-1.67 head:popularity
-0.74 head:position
0.18 head:president
-0.1 head:price
-0.8 head:primary
-1.48 head:problem
0.23 head:process
-1.1 head:program
0.4 head:prosecutor
-1.52 head:prospect
0.1 head:protester
-1.29 head:provision
-1.36 head:public
-0.3 head:push
-0.8 head:question
-0.49 head:rally
-1.26 head:rate
-0.94 head:rating
-1.18 head:reaction
-0.08 head:reality
-0.42 head:reason
0.25 head:record
1.09 head:release
-0.23 head:remark
1.01 head:report
0.69 head:reporter
0.99 head:researcher
-0.6 head:resident
-0.09 head:respondent
-0.28 head:response
0.16 head:result
0.26 head:retiree
0.71 head:rhetoric
-0.74 head:rights
-1.31 head:rise
-1.28 head:risk
1.56 head:rival
-0.39 head:rule
-1.23 head:ruling
-1.18 head:scandal
0.47 head:school
-1.14 head:seat
0.95 head:secretary
0.48 head:senator
-1.43 head:sense
0.72 head:sentiment
-1.04 head:series
-0.12 head:session
0.36 head:she
-1.62 head:shift
-1.71 head:shooting
-0.99 head:show
-0.87 head:sign
-1.01 head:socialist
1.17 head:some
-0.38 head:son
0.48 head:source
0.85 head:speaker
-0.23 head:speech
-1.34 head:spending
1.09 head:spokesman
0.98 head:spokeswoman
0.28 head:spot
-0.61 head:spotlight
-0.31 head:staff
-0.82 head:stake
-1.19 head:stance
-0.13 head:standard
-1.5 head:standing
-0.53 head:star
-0.54 head:state
0.18 head:statement
-0.76 head:story
0.94 head:strategist
-0.6 head:strategy
-0.11 head:strength
-0.77 head:string
-0.66 head:student
0.96 head:study
-0.97 head:success
0.52 head:superdelegate
-1.23 head:support
0.48 head:supporter
0.58 head:survey
-0.44 head:system
-1.15 head:tactic
-0.96 head:talk
-1.64 head:target
-0.92 head:tax
0.92 head:team
-1.51 head:technology
-1.26 head:term
-0.85 head:that
0.87 head:the
-1.09 head:these
0.1 head:they
-0.78 head:thing
-0.39 head:this
0.43 head:those
-1.29 head:ticket
-0.79 head:tie
-0.76 head:time
-1.9 head:turn
-0.95 head:turnout
0.87 head:tweet
0.44 head:union
0.99 head:user
-0.84 head:vehicle
0.63 head:version
-1.44 head:victory
-0.08 head:video
0.11 head:view
0.15 head:voice
-1.17 head:vote
0.25 head:voter
-0.77 head:war
-0.5 head:website
-0.92 head:week
-0.13 head:wife
-1.3 head:winner
-0.54 head:word
-0.83 head:work
0.3 head:worker
-1.58 head:world
-0.8 head:year
-0.59 headpos:$
-0.47 headpos:CD
-0.57 headpos:DT
-0.97 headpos:IN
-0.2 headpos:JJ
0.09 headpos:JJS
0.24 headpos:NNP
0.08 headpos:PRP
-0.41 headpos:WDT
-1.11 labelpos:DT
-2.5 labelpos:JJS
-0.29 labelpos:NN
0.94 labelpos:NNP
1.96 labelpos:NNPS
-0.42 long:1
0.25 long:12-24
-0.14 long:2
-0.15 long:3-5
0.16 long:6-11
0.19 long:little
0.1 long:much
0.22 marks
0.42 modal:'d
-0.98 modal:'ll
-0.83 modal:ca
-0.08 modal:can
-0.32 modal:could
-0.35 modal:may
-0.37 modal:should
-0.18 modal:will
-0.9 modal:wo
0.18 negated
0.67 opens:"
-1.26 opens:$
-0.41 opens:(
-1.59 opens:,
-1.72 opens:.
-0.71 opens::
-0.5 opens:CC
-0.71 opens:CD
-0.09 opens:DT
-0.19 opens:EX
-0.26 opens:JJR
-0.11 opens:JJS
0.2 opens:MD
-0.09 opens:NN
-0.09 opens:NNP
-0.12 opens:NNS
0.38 opens:PDT
-0.19 opens:RB
0.19 opens:RBS
0.15 opens:TO
0.28 opens:VB
0.21 opens:VBD
-0.74 opens:VBN
-0.08 opens:VBP
-0.68 opens:VBZ
0.09 opens:WDT
-0.09 opens:WP
-0.37 opens:WP$
-0.21 opens:WRB
0.29 owner:"
-0.22 owner:,
-0.81 owner::
-0.15 owner:CC
-0.61 owner:CD
-0.38 owner:DT
-0.21 owner:IN
-0.21 owner:JJ
-0.49 owner:JJR
0.17 owner:JJS
-0.67 owner:NN
-0.54 owner:NNS
-1.59 owner:PRP
-0.31 owner:PRP$
-0.74 owner:RB
-0.42 owner:RP
0.42 owner:TO
-0.29 owner:VBD
-0.58 owner:VBN
-0.1 owner:VBZ
-0.67 owner:WDT
-0.12 passive
-0.34 prev:
0.13 prev:"
-0.29 prev:,
-0.1 prev:.
-0.33 prev::
-0.31 prev:CC
-0.36 prev:DT
0.33 prev:EX
-0.44 prev:IN
-0.88 prev:JJ
-1.78 prev:JJR
-1.04 prev:JJS
-0.27 prev:NN
-0.56 prev:NNP
-0.99 prev:NNS
-0.36 prev:POS
-1.11 prev:PRP
-0.94 prev:PRP$
0.26 prev:TO
-1.09 prev:VB
0.09 prev:VBD
-0.65 prev:VBG
-0.15 prev:VBN
-0.97 prev:VBZ
-0.93 prev:WDT
-0.18 prev:WP
0.94 prev:WRB
-1.52 quoted
0.09 sourcelong:1
0.14 sourcelong:4
0.19 sourcelong:5
0.15 sourcelong:6
-0.09 sourcelong:7
-0.21 sourcelong:8
-0.23 sourceopens:CD
0.73 sourceopens:DT
0.86 sourceopens:JJ
2.33 sourceopens:NN
0.18 sourceopens:NNP
0.24 sourceopens:NNS
0.21 sourceopens:PRP$
0.22 subject:controller
-0.25 subject:inverted
-0.26 subject:none
0.11 subject:pronoun
-0.12 subject:shared
-0.11 tense:MD:VB
-0.53 tense:MD:VBG
-0.17 tense:MD:VBN
-0.16 tense:RB:VB
0.34 tense:RB:VBD
0.18 tense:RB:VBP
0.1 tense:RB:VBZ
-0.1 tense:TO:VB
-0.36 tense:TO:VBG
-0.42 tense:TO:VBN
-0.12 tense:VB:VB
-0.7 tense:VB:VBN
0.13 tense:VBD:VBD
-0.38 tense:VBD:VBG
0.26 tense:VBD:VBN
-0.12 tense:VBG:VBG
-0.51 tense:VBG:VBN
-0.19 tense:VBN:VBN
0.73 tense:VBP:VB
0.53 tense:VBP:VBD
0.1 tense:VBP:VBN
0.29 tense:VBP:VBP
0.14 tense:VBZ:VB
-0.47 tense:VBZ:VBD
0.08 tense:VBZ:VBG
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
