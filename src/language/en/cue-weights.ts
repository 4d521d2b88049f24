/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.2 after:adj
0.96 after:adjective-about
-0.33 after:adjective-at
-0.31 after:adjective-for
-0.35 after:adjective-in
0.29 after:adjective-of
0.21 after:adjective-that
0.12 after:bare
0.22 after:both
0.28 after:colon
0.6 after:none
0.13 after:np-as
-0.13 after:np-pronoun
0.38 after:np-that
-0.24 after:np-wh
0.16 after:pp-about
0.39 after:pp-against
-0.54 after:pp-around
-0.12 after:pp-as
0.09 after:pp-at
-0.54 after:pp-behind
-0.46 after:pp-from
-0.16 after:pp-into
0.11 after:pp-like
0.15 after:pp-of
0.08 after:pp-on
-0.85 after:pp-out
-0.27 after:pp-over
-0.92 after:pp-toward
0.11 after:pp-upon
0.16 after:quote
0.41 after:that
-0.1 after:to
-2.3 always
0.93 before:about
-0.57 before:across
0.19 before:after
-0.85 before:against
0.34 before:although
-1.19 before:among
0.24 before:around
-0.23 before:as
-0.57 before:at
0.29 before:because
0.1 before:before
-0.22 before:both
0.16 before:but
-1.43 before:during
0.49 before:for
-0.46 before:from
-0.26 before:how
-0.12 before:if
-0.31 before:in
-0.64 before:into
-0.68 before:like
-2.09 before:nor
-1.2 before:or
-1.26 before:over
0.29 before:since
-0.52 before:than
-0.13 before:that
0.11 before:though
-0.31 before:through
-0.37 before:to
-1.02 before:toward
-1.15 before:under
-0.44 before:until
-0.28 before:what
-0.12 before:where
-0.35 before:whether
0.42 before:which
0.5 before:while
0.57 before:who
-0.44 before:whom
0.44 before:why
-0.62 before:without
0.28 before:yet
0.62 beforepos:
0.33 beforepos:"
0.08 beforepos:(
-0.74 beforepos:)
0.24 beforepos:,
0.26 beforepos:.
-0.08 beforepos::
-0.38 beforepos:DT
-0.44 beforepos:JJ
-1.1 beforepos:JJR
-0.26 beforepos:MD
-0.26 beforepos:NN
-0.15 beforepos:NNP
-0.16 beforepos:NNS
-0.56 beforepos:POS
-0.66 beforepos:PRP
-1.14 beforepos:PRP$
0.47 beforepos:RBR
-0.26 beforepos:RBS
-0.38 beforepos:RP
-0.59 beforepos:VB
-0.43 beforepos:VBG
-0.3 beforepos:VBN
-0.34 beforepos:VBZ
-0.97 block:body
1.46 block:headline
-0.41 cue %
-0.38 cue % noun-of
-0.26 cue % noun-to
-0.37 cue % subject none
0.18 cue :
0.54 cue : label-capitals
0.71 cue : label-quote
0.18 cue : subject phrase
-1.14 cue abandon
-0.88 cue abandon subject controller
0.33 cue ability
-0.98 cue ability noun-to-owned
-0.98 cue ability subject phrase
-0.4 cue able
-0.4 cue able adjective-to
-1.19 cue able subject phrase
-1.61 cue accelerate
0.26 cue accept
1.14 cue accept np
-0.45 cue accept subject controller
-0.63 cue accept subject phrase
0.54 cue access noun-to
0.48 cue access subject none
-1.37 cue accompany
-0.63 cue accord
-0.63 cue accord pp-to
-0.86 cue accord subject controller
-0.3 cue accord subject none
-0.5 cue accord subject phrase
-0.87 cue accord to
0.64 cue according to
0.56 cue according to according-end
0.61 cue according to according-front
0.15 cue according to according-middle
0.64 cue according to subject phrase
0.19 cue account
1.07 cue account noun-of
0.71 cue account subject none
0.41 cue accusation
0.4 cue accuse
1.22 cue accuse np
1.04 cue accuse np-pronoun
0.99 cue accuse subject controller
0.15 cue accuse subject phrase
0.76 cue accuse subject pronoun
-0.45 cue accuse subject relative
0.88 cue accuse subject shared
-0.17 cue achieve
0.61 cue acknowledge
0.97 cue acknowledge np
-0.46 cue acknowledge subject controller
0.72 cue acknowledge subject phrase
1.56 cue acknowledge subject pronoun
-1 cue act
-0.4 cue act subject none
-0.97 cue act subject phrase
-0.93 cue action
0.55 cue add
0.5 cue add colon
1.94 cue add front
0.84 cue add front-quote
-2.31 cue add np
-2.19 cue add pp-to
0.48 cue add quote
0.39 cue add subject controller
0.41 cue add subject inverted
0.51 cue add subject phrase
0.91 cue add subject pronoun
-0.95 cue add subject shared
0.66 cue add that
-0.47 cue addition
-0.46 cue addition noun-to
-0.47 cue addition subject none
0.37 cue address
0.81 cue address subject controller
-0.66 cue address subject phrase
-0.65 cue administration
-0.65 cue administration subject none
1.02 cue admit
-1.42 cue admit subject controller
1.33 cue admit subject phrase
-0.17 cue admit that
-0.82 cue adopt
0.33 cue adopt subject phrase
-1.3 cue advance
-0.54 cue advantage
-0.41 cue advantage noun-of
-0.52 cue advantage subject none
0.92 cue advice
-0.88 cue advise
0.22 cue advise subject controller
-0.77 cue advise subject relative
-0.56 cue adviser
-0.41 cue adviser noun-to
-0.42 cue adviser subject none
0.77 cue advocate
-0.62 cue advocate noun-for
-0.93 cue advocate subject none
1.01 cue advocate subject phrase
-0.95 cue affect
-0.66 cue affect subject phrase
-0.94 cue age
-0.27 cue age noun-of
-0.3 cue age subject none
-0.76 cue agenda
0.5 cue agree
1.5 cue agree pp-with
0.99 cue agree subject phrase
0.21 cue agree that
-0.11 cue agree to
-0.73 cue aide
-0.36 cue aide noun-to
-0.5 cue aide subject none
0.1 cue aim
-0.11 cue aim participle-pp-at
1.59 cue aim to
-0.59 cue air
-0.12 cue air subject phrase
-1.28 cue alarm
-0.22 cue align
1 cue allegation
0.62 cue allege
0.2 cue allege subject phrase
0.48 cue allege that
0.53 cue allow
-0.64 cue allow front
-0.12 cue allow np-to
-0.51 cue allow subject pronoun
-0.76 cue allow subject relative
-0.77 cue ally
-0.28 cue ally noun-of
-0.58 cue ally subject none
-0.75 cue ally subject phrase
-1 cue ambassador
-0.67 cue amount
-0.38 cue amount noun-of
-0.39 cue amount subject none
-0.8 cue analysis
0.42 cue anger
-1.67 cue anger subject phrase
0.74 cue announce
0.53 cue announce bare
0.92 cue announce front
0.94 cue announce np
0.3 cue announce np-to
0.18 cue announce subject controller
-0.24 cue announce subject none
0.71 cue announce subject phrase
0.57 cue announce subject pronoun
0.57 cue announce that
0.69 cue announcement
0.18 cue anonymity
0.27 cue anonymity noun-to
0.18 cue anonymity subject none
1.15 cue answer np
0.54 cue answer subject controller
-0.86 cue answer subject none
-0.63 cue answer subject phrase
0.57 cue apologize
0.32 cue appeal
-0.68 cue appeal noun-to
-0.37 cue appeal pp-to
0.1 cue appeal subject controller
-0.68 cue appeal subject none
0.69 cue appeal subject phrase
0.26 cue appear
0.59 cue appear adj
-1.56 cue appear front
-1.67 cue appear pp-at
-1.55 cue appear pp-in
-1.96 cue appear pp-on
-1.58 cue appear subject controller
0.35 cue appear subject none
0.33 cue appear subject phrase
0.29 cue appear subject pronoun
0.92 cue appear to
0.55 cue appearance subject none
-1.13 cue appearance subject phrase
0.73 cue applaud
-1.57 cue apply
0.88 cue appoint
-0.59 cue approach
-0.43 cue approach noun-to
-0.42 cue approach subject none
-0.2 cue approach subject phrase
0.52 cue approve
1.86 cue approve subject phrase
0.75 cue argue
0.92 cue argue bare
0.62 cue argue front
1.3 cue argue subject controller
0.47 cue argue subject phrase
1.18 cue argue subject pronoun
0.15 cue argue that
0.35 cue argument subject none
-1.3 cue arm
-1.06 cue arrive
-0.84 cue arrive pp-at
-0.8 cue arrive subject phrase
-1.17 cue article
0.48 cue articulate
0.89 cue ask
0.36 cue ask front-quote
-0.21 cue ask np
0.45 cue ask np-pronoun
0.28 cue ask np-to
1.7 cue ask np-wh
-0.29 cue ask participle-pp-about
-0.63 cue ask participle-wh
1.06 cue ask passive-pp-about
1 cue ask pp-for
0.69 cue ask quote
-0.25 cue ask subject controller
1.44 cue ask subject none
0.32 cue ask subject phrase
0.77 cue ask subject pronoun
0.84 cue ask subject shared
0.82 cue ask wh
1.17 cue assert
0.55 cue assert that
3.05 cue assertion
-1.31 cue assign
-1.14 cue associate
0.7 cue assume
0.68 cue assume subject pronoun
-0.13 cue assure
0.44 cue assure subject phrase
0.62 cue attack
1.79 cue attack noun-on-owned
0.8 cue attack np
1.32 cue attack participle-np
0.12 cue attack subject controller
0.17 cue attack subject none
0.23 cue attack subject phrase
0.31 cue attempt noun-to-owned
-0.08 cue attempt subject none
-0.7 cue attempt subject phrase
-1.01 cue attempt to
-0.66 cue attend
-1.18 cue attend np
0.1 cue attend subject controller
-1.09 cue attend subject phrase
-0.82 cue attend subject relative
-0.35 cue attention
0.39 cue attention noun-to
-0.91 cue attract
-0.79 cue attract np
-0.63 cue attract subject controller
-0.75 cue attract subject phrase
1.08 cue attribute
-0.82 cue audience
-0.61 cue audience subject none
0.77 cue author
-0.68 cue author noun-of
-0.68 cue author subject none
0.08 cue authorize
-0.64 cue average
-0.37 cue average noun-of
-0.37 cue average subject none
-0.87 cue avoid
-0.68 cue avoid ing
-0.77 cue avoid np
-0.7 cue avoid subject controller
-1.04 cue avoid subject phrase
-1.01 cue avoid subject pronoun
-0.92 cue await
-0.92 cue await np
-1.39 cue award
0.88 cue aware
0.5 cue back
-0.63 cue back bare
1.79 cue back np
-0.66 cue back subject controller
-1.54 cue back subject none
-0.44 cue back subject relative
-0.42 cue backer
-0.42 cue backer noun-of
-0.42 cue backer subject none
-0.7 cue backing
-1.03 cue ballot
-0.29 cue ban subject controller
0.65 cue ban subject phrase
-1.25 cue bank
0.94 cue bar
-0.9 cue base
-0.2 cue base participle-pp-in
-0.54 cue base participle-pp-on
-0.57 cue base subject controller
-0.64 cue base subject none
-1 cue base subject phrase
0.57 cue bash
-0.51 cue battle
-0.61 cue battle subject none
-1.13 cue battle subject phrase
-0.52 cue be
-0.44 cue be adj
-1.09 cue be bare
-0.4 cue be block
0.29 cue be colon
-0.3 cue be front
-0.52 cue be front-quote
-0.65 cue be np
0.86 cue be np-as
-1.26 cue be np-bare
-1.23 cue be np-colon
-0.46 cue be np-that
-0.39 cue be np-to
-0.57 cue be np-wh
-0.32 cue be passive-none
0.68 cue be pp-about
-0.86 cue be pp-as
-0.95 cue be pp-at
1.03 cue be pp-for
-0.72 cue be pp-in
-0.95 cue be pp-of
0.18 cue be pp-on
-0.46 cue be pp-out
0.22 cue be quote
0.33 cue be subject controller
-0.73 cue be subject inverted
0.08 cue be subject none
-0.6 cue be subject phrase
-0.84 cue be subject pronoun
-0.55 cue be subject relative
0.11 cue be that
-0.81 cue be to
-0.64 cue be wh
-1.18 cue bear
-0.75 cue bear subject phrase
-0.98 cue beat
-0.95 cue beat np
-0.75 cue beat subject controller
-1 cue beat subject phrase
-0.52 cue become
-0.63 cue become adj
-0.52 cue become front
-0.73 cue become np
-1.32 cue become np-to
0.08 cue become subject controller
-0.5 cue become subject none
-0.92 cue become subject phrase
-1.11 cue become subject pronoun
0.58 cue become subject relative
0.4 cue become subject shared
-0.83 cue begin
-0.48 cue begin front
-0.39 cue begin ing
-1 cue begin np
-0.23 cue begin pp-in
0.17 cue begin subject controller
-1.01 cue begin subject phrase
-0.23 cue begin subject pronoun
-0.5 cue begin subject relative
-0.91 cue begin subject shared
-0.8 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.48 cue behalf
-0.45 cue behalf noun-of
-0.45 cue behalf subject none
0.76 cue believe
0.17 cue believe front
0.46 cue believe subject controller
1.15 cue believe subject phrase
0.45 cue believe subject pronoun
-0.21 cue believe subject relative
-0.23 cue believe that
-0.59 cue benefit
-0.53 cue benefit pp-from
-0.5 cue benefit subject none
-0.67 cue benefit subject phrase
-0.87 cue bet
-0.75 cue bid
-0.7 cue bid noun-for-owned
-0.71 cue bid subject phrase
0.58 cue bill
0.32 cue bill subject none
-0.45 cue billion
-0.45 cue billion noun-of
-0.45 cue billion subject none
0.5 cue blame
1.26 cue blame np
-0.1 cue blame subject phrase
0.4 cue blast
0.79 cue blast np
0.29 cue blast subject phrase
0.3 cue block
0.35 cue block np
-0.17 cue block subject controller
1.14 cue block subject phrase
-1.32 cue blow
-0.95 cue board
-0.38 cue board subject none
0.7 cue boast
1.39 cue boast subject phrase
-1.89 cue bolster
0.68 cue boo
0.1 cue boo subject phrase
-1.01 cue book
-0.1 cue boost
0.37 cue boost np
-1.15 cue borrow
-0.98 cue bound
-0.6 cue brace
1.27 cue brag
-0.66 cue break
0.46 cue break subject controller
-1.14 cue break subject phrase
-0.24 cue brief
-0.84 cue bring
0.43 cue bring subject controller
-1.29 cue bring subject phrase
-1.53 cue bring subject pronoun
-0.92 cue bring subject relative
0.23 cue broadcast
-0.69 cue build
-0.42 cue build subject controller
-1.39 cue build subject phrase
-0.84 cue build subject relative
-0.14 cue buy
-0.36 cue buy subject phrase
0.5 cue call
-2.01 cue call front
0.56 cue call noun-for
1.27 cue call noun-to
0.29 cue call np
1.18 cue call np-pronoun
-0.23 cue call np-quote
1.07 cue call out
-1.07 cue call participle-np
1.99 cue call participle-pp-for
0.57 cue call participle-quote
1.17 cue call participle-to
-1.64 cue call passive-none
0.96 cue call pp-for
0.41 cue call quote
0.36 cue call subject controller
0.71 cue call subject none
0.48 cue call subject phrase
0.54 cue call subject pronoun
0.25 cue call subject relative
-1.04 cue call subject shared
0.67 cue call to
-0.2 cue campaign
-0.51 cue campaign noun-for
-1.18 cue campaign noun-for-owned
-0.36 cue campaign noun-in-owned
-0.49 cue campaign noun-of
-0.46 cue campaign noun-on
-0.56 cue campaign noun-to
-0.55 cue campaign subject none
-0.14 cue campaign subject phrase
-1.66 cue cancel
-0.79 cue candidacy
-0.49 cue candidate
-0.37 cue candidate noun-for
-0.52 cue candidate noun-to
-0.49 cue candidate subject none
-0.46 cue cannot
0.15 cue cannot adj
-0.11 cue cannot subject phrase
-0.42 cue cannot subject pronoun
-0.78 cue capital
-1.11 cue capitalize
-0.74 cue capitalize pp-on
-0.19 cue capture
-1.98 cue capture np
0.45 cue capture subject phrase
0.1 cue care
-0.51 cue care pp-about
-1.01 cue carry
-0.17 cue carry np
-1.34 cue carry out
-0.92 cue carry out np
-1.04 cue carry subject phrase
0.22 cue case
-1.29 cue case noun-that
-0.85 cue case noun-to
-0.26 cue cast
0.65 cue cast np
0.52 cue cast np-as
0.68 cue cast subject phrase
-1.1 cue catch
-0.88 cue catch np
-0.97 cue caucus
-0.33 cue caucus noun-on
-0.39 cue caucus subject none
-1.02 cue cause
-0.81 cue cause np
-0.99 cue cause subject phrase
1.9 cue caution
-0.09 cue celebrate
0.24 cue celebrate np
0.12 cue celebrate subject phrase
-0.1 cue center
-0.46 cue center noun-of
-0.6 cue center subject none
-1.79 cue certain
-1.32 cue chair
-0.25 cue chair noun-of
-0.26 cue chair subject none
-0.44 cue chairman
-0.43 cue chairman noun-of
-0.44 cue chairman subject none
0.58 cue challenge
-0.65 cue challenge noun-to
-0.14 cue challenge np
-0.21 cue challenge subject controller
-0.85 cue challenge subject none
0.6 cue challenge subject phrase
-1.41 cue challenge subject relative
0.8 cue champion
-0.36 cue chance
-0.6 cue chance noun-of
0.47 cue chance noun-to
-1.25 cue chance subject phrase
-0.37 cue change
-1.3 cue change np
0.64 cue change subject controller
-0.55 cue change subject none
-0.78 cue change subject phrase
0.78 cue chant
0.63 cue charge
-0.6 cue charge noun-of
1.01 cue charge np
1.96 cue charge passive-pp-with
-0.64 cue charge subject controller
-1.17 cue charge subject none
0.12 cue charge subject phrase
-0.43 cue check
-0.11 cue cheer
0.1 cue cheer np
-0.43 cue cheer subject controller
0.43 cue cheer subject phrase
-0.57 cue chief
-0.4 cue chief noun-of
-0.73 cue chief noun-of-owned
-0.4 cue chief subject none
-0.73 cue chief subject phrase
-0.58 cue child
-0.4 cue child noun-of
-0.42 cue child subject none
-0.83 cue choice
-0.46 cue choice subject none
0.5 cue choose
-0.38 cue choose np
-0.18 cue choose subject controller
0.08 cue choose subject phrase
-0.7 cue choose to
0.53 cue cite
0.98 cue cite np
1.67 cue cite np-as
1.23 cue cite subject controller
0.39 cue cite subject phrase
0.63 cue claim
0.39 cue claim bare
-1.03 cue claim noun-that-owned
-0.08 cue claim np
-0.24 cue claim subject controller
-0.14 cue claim subject none
0.88 cue claim subject phrase
0.66 cue claim subject pronoun
1.14 cue claim subject relative
-0.35 cue claim that
0.29 cue clash
-0.23 cue clash subject phrase
-0.8 cue classify
-0.4 cue classify participle-np
-0.73 cue classify subject controller
-1.04 cue clear
-0.81 cue clear adjective-that
0.14 cue clear subject phrase
-0.9 cue clear subject pronoun
-1.08 cue click
-0.19 cue clinch
-1.67 cue clinch np
0.46 cue clinch subject controller
-0.89 cue close
-0.69 cue close np
-0.83 cue close subject controller
-0.29 cue close subject none
-1.09 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-0.67 cue coalition
-1.02 cue collapse
-1.23 cue collect
-1.06 cue collect np
-1.32 cue combine
-0.49 cue come
-1.27 cue come colon
-0.55 cue come front
-0.65 cue come np
0.11 cue come out subject phrase
-0.88 cue come pp-as
-0.79 cue come pp-at
-0.29 cue come pp-from
-0.64 cue come pp-in
-0.53 cue come pp-into
-0.09 cue come pp-to
-0.54 cue come pp-with
-0.68 cue come subject controller
-0.44 cue come subject none
-0.7 cue come subject phrase
-1.12 cue come subject pronoun
-0.57 cue come subject relative
-0.65 cue come subject shared
-0.9 cue come to
-0.15 cue command
1.09 cue comment
2.21 cue comment pp-on
-0.87 cue comment subject none
0.7 cue comment subject phrase
0.42 cue commit
0.4 cue commitment
-0.64 cue committee
-0.64 cue committee subject none
-1.11 cue company
-0.35 cue compare
1.17 cue compare np
-0.65 cue compare participle-pp-to
-0.52 cue compare participle-pp-with
-0.59 cue compare subject controller
-0.78 cue compare subject phrase
1.11 cue compare subject pronoun
-1.24 cue compete
-0.21 cue compile
1.06 cue complain
-0.53 cue complain subject phrase
1.47 cue complain that
-1.8 cue complete
-1.55 cue complicate
0.68 cue concede
-0.94 cue concede subject phrase
0.35 cue concede that
0.58 cue concern noun-about
0.76 cue concern noun-that
0.46 cue concern subject none
-0.74 cue concern subject phrase
1.13 cue conclude
0.46 cue conclude front-quote
0.6 cue conclude subject phrase
0.98 cue conclude subject pronoun
-0.66 cue conclude that
1.36 cue condemn
0.72 cue condemn np
0.89 cue condemn subject phrase
0.22 cue condition noun-of
-0.6 cue conduct
-0.53 cue conduct agent-pp-by
0.52 cue conduct np
-0.42 cue conduct participle-pp-for
-1.38 cue conduct subject phrase
0.14 cue conference
0.36 cue conference subject none
1.03 cue confirm
1.16 cue confirm subject controller
0.64 cue confirm subject phrase
0.1 cue confirm that
0.49 cue conflict
-0.21 cue confront
0.63 cue confront np
-0.48 cue confront subject phrase
0.28 cue connect
0.83 cue consider
1.21 cue consider np
1.08 cue consider subject controller
0.97 cue consider subject phrase
-1.05 cue contain
-0.68 cue contain subject phrase
0.87 cue contend
-0.63 cue contest
-0.54 cue contest participle-np
-0.73 cue contest subject controller
-0.46 cue contest subject none
-0.65 cue contest subject phrase
0.12 cue continue
1.03 cue continue front-quote
-0.68 cue continue np
1.29 cue continue quote
0.34 cue continue subject controller
-0.48 cue continue subject phrase
0.79 cue continue subject pronoun
0.21 cue continue subject shared
-1.57 cue continue to
0.83 cue contradict
0.52 cue contrast
-0.69 cue contrast noun-to
-0.73 cue contrast subject none
-0.93 cue contribute
-0.51 cue contribute pp-to
-0.91 cue contribute subject phrase
-1.04 cue control
-0.31 cue control noun-of
-0.86 cue control np
-0.31 cue control subject none
-0.81 cue control subject phrase
0.41 cue controversy noun-over
-0.65 cue convention
-0.28 cue convention noun-in-owned
-0.28 cue convention subject phrase
-1.1 cue conversation
-1.73 cue convert
-1.34 cue convict
-0.13 cue convince
0.6 cue convince np-that
0.74 cue convince subject controller
-1.36 cue coordinate
-1.05 cue cost
-0.31 cue cost noun-of
-0.33 cue cost subject none
-0.32 cue count
0.62 cue count pp-on
1.3 cue count subject phrase
0.99 cue counter
-0.64 cue country
-0.41 cue country noun-to
-0.54 cue country subject none
-0.75 cue couple
-0.8 cue court
-0.59 cue court subject none
-0.21 cue cover
0.17 cue cover np
-0.46 cue create
-1.3 cue create np
-1.16 cue create subject controller
0.16 cue create subject phrase
1.3 cue credit
-1.32 cue credit subject none
-0.85 cue critic
0.22 cue critical
0.96 cue critical adjective-of
0.63 cue critical subject phrase
1.06 cue criticism
0.91 cue criticism noun-for
-0.36 cue criticism noun-of
0.92 cue criticism noun-of-owned
0.84 cue criticism subject none
0.71 cue criticism subject phrase
1.05 cue criticize
-1.83 cue criticize front
0.67 cue criticize np
1.16 cue criticize subject controller
0.23 cue criticize subject phrase
0.82 cue criticize subject pronoun
0.56 cue critique
-1.56 cue cross
-0.86 cue crowd
-0.28 cue crowd noun-of
-0.52 cue crowd subject none
-1.35 cue crush
-0.2 cue cut
-0.89 cue cut np
0.91 cue cut subject controller
-0.4 cue cut subject phrase
-0.99 cue date
-0.87 cue date subject phrase
-0.56 cue daughter
-0.4 cue daughter noun-of
-0.4 cue daughter subject none
-0.57 cue day
-0.39 cue day noun-of
-0.46 cue day subject none
-1.02 cue deal
-0.69 cue deal pp-with
-0.31 cue deal subject controller
-1.15 cue deal subject phrase
-0.38 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.44 cue debate
0.17 cue debate noun-on
0.65 cue debate noun-over
-1.74 cue debate noun-that
0.5 cue debate subject none
-0.14 cue debate subject phrase
-0.46 cue decade
-0.41 cue decade noun-of
-0.46 cue decade subject none
0.38 cue decide
0.12 cue decide bare
-0.14 cue decide np
0.39 cue decide subject phrase
0.55 cue decide to
0.53 cue decision
0.33 cue decision noun-to-owned
-1.09 cue decision subject none
1.01 cue decision subject phrase
0.68 cue declare
-0.42 cue declare front-quote
0.37 cue declare np
-2.2 cue declare passive-none
0.22 cue declare subject controller
0.8 cue declare subject phrase
0.77 cue declare subject pronoun
0.43 cue declare that
0.65 cue decline
0.56 cue decline subject phrase
0.18 cue decline subject relative
0.32 cue decline to
0.8 cue decry
1.8 cue decry np
0.78 cue decry subject phrase
-1.36 cue dedicate
1.32 cue deem
0.86 cue deem subject phrase
-0.6 cue defeat
-1.17 cue defeat np
-1.3 cue defeat subject controller
-0.51 cue defeat subject none
-0.08 cue defeat subject phrase
0.85 cue defend
0.46 cue defend np
0.43 cue defend np-pronoun
0.62 cue defend subject controller
0.19 cue defend subject phrase
0.42 cue defend subject pronoun
0.76 cue defend subject shared
-0.54 cue defense
-0.54 cue defense subject none
-0.25 cue define
-1.09 cue delay
-0.61 cue delegate
-0.33 cue delegate noun-on
-0.41 cue delegate noun-to
-0.44 cue delegate subject none
-0.36 cue deliver
0.2 cue deliver np
-0.21 cue deliver subject phrase
0.79 cue demand
0.3 cue demand subject phrase
0.53 cue demonstrate
-2.12 cue demonstrate np
0.36 cue demonstrate subject controller
0.55 cue denounce
1.17 cue denounce np
0.17 cue denounce subject controller
-0.36 cue denounce subject phrase
0.81 cue deny
0.69 cue deny np
-0.71 cue deny subject phrase
-0.24 cue deny that
-0.96 cue depend
-0.64 cue depend pp-on
-1.64 cue deploy
0.91 cue deport
0.99 cue describe
0.24 cue describe np
0.14 cue describe np-as
0.44 cue describe pp-as
1.16 cue describe subject controller
0.82 cue describe subject phrase
0.85 cue describe subject pronoun
0.68 cue describe subject shared
-1.91 cue deserve
0.38 cue design
-1.34 cue design participle-to
-0.14 cue design subject phrase
-0.09 cue destroy
1.05 cue detail
-0.59 cue detail subject none
0.4 cue determine
-0.48 cue determine np
0.69 cue determine subject controller
-0.15 cue determine subject phrase
0.89 cue determine wh
-0.4 cue develop
-1.39 cue develop np
-0.94 cue died
-0.48 cue died pp-in
-1.05 cue died subject phrase
-0.73 cue died subject relative
-1.48 cue diminish
-0.36 cue direct
-1.44 cue direct subject phrase
-0.52 cue director
-0.37 cue director noun-for
-0.42 cue director noun-of
-0.42 cue director subject none
0.39 cue disclose
0.93 cue disclose subject phrase
-0.56 cue discover
0.44 cue discuss
0.97 cue discuss np
0.56 cue discuss subject controller
0.48 cue discuss subject phrase
0.55 cue discuss subject pronoun
1.25 cue discussion
2.28 cue dislike
0.51 cue dismiss
0.17 cue dismiss np
-1.19 cue dismiss subject controller
0.92 cue dismiss subject phrase
0.85 cue display
-0.09 cue display subject phrase
1.19 cue dispute
-0.98 cue disrupt
-0.98 cue disrupt np
0.65 cue distance
-0.27 cue distribute
-0.62 cue divide
-0.1 cue divide subject phrase
-0.46 cue do
-0.2 cue do adj
-0.11 cue do bare
-0.77 cue do front
-0.55 cue do np
-0.91 cue do np-pronoun
-0.48 cue do pp-in
0.17 cue do subject controller
0.22 cue do subject inverted
-0.28 cue do subject none
-0.85 cue do subject phrase
-1.11 cue do subject pronoun
-0.31 cue do subject shared
-1.16 cue do wh
1.58 cue document
-0.97 cue dollar
-0.44 cue dollar subject none
-0.89 cue dominate
-0.91 cue dominate np
-0.76 cue dominate subject phrase
-0.6 cue dominate subject relative
-1.46 cue donate
-0.67 cue donor
-0.63 cue donor subject none
0.83 cue double down
1.1 cue doubt
-0.12 cue doubt subject none
-0.46 cue dozen
-0.43 cue dozen noun-of
-0.46 cue dozen subject none
-0.19 cue draft
0.55 cue draft np
-0.28 cue draw
0.86 cue draw adj
-0.46 cue draw np
-0.25 cue draw subject controller
-0.08 cue draw subject phrase
-0.6 cue draw subject pronoun
-0.81 cue draw subject relative
-1.22 cue drive
-0.77 cue drive np
-0.58 cue drive subject controller
-0.82 cue drive subject phrase
-0.45 cue drop
0.76 cue drop np
-0.57 cue drop pp-out
-0.63 cue drop subject phrase
0.44 cue eager
0.6 cue eager adjective-to
0.68 cue eager subject phrase
-0.94 cue earn
-0.22 cue earn np
-1.03 cue earn subject controller
-1.2 cue earn subject phrase
0.73 cue echo
-0.64 cue echo np
0.9 cue echo subject phrase
-0.86 cue edit
-0.57 cue effect
-0.49 cue effect subject none
-0.37 cue effort
-0.5 cue effort noun-to
0.34 cue effort noun-to-owned
-0.5 cue effort subject none
-0.1 cue effort subject phrase
0.35 cue elaborate
0.17 cue elect
-1.58 cue elect np
-0.17 cue elect participle-np
-1.48 cue elect passive-none
0.12 cue elect subject controller
0.16 cue elect subject phrase
-0.67 cue election
-0.43 cue election subject none
-0.6 cue elevate
-0.72 cue eliminate
0.25 cue eliminate np
0.19 cue email
-0.55 cue email noun-to
1.52 cue email np
-0.69 cue email subject none
-0.39 cue email subject phrase
0.44 cue embrace
0.79 cue embrace np
-0.28 cue embrace subject shared
-0.58 cue emerge
-0.86 cue emerge pp-as
-1.24 cue emerge subject phrase
1.52 cue emphasize
0.2 cue emphasize np
1.69 cue emphasize subject phrase
-1.41 cue employ
-0.57 cue employee
-0.57 cue employee subject none
0.84 cue encourage
1.06 cue encourage subject phrase
-0.54 cue end
-0.37 cue end noun-of
0.33 cue end np
-0.42 cue end subject none
-0.58 cue end subject phrase
-0.75 cue end up
0.08 cue end up subject phrase
0.74 cue endorse
-1.88 cue endorse front
0.42 cue endorse np
1.14 cue endorse subject controller
0.42 cue endorse subject phrase
0.41 cue endorse subject relative
1.75 cue endorsement
0.2 cue endorsement noun-of
-0.33 cue engage
0.75 cue enjoy
-0.11 cue enjoy np
-0.3 cue enjoy subject phrase
-1.59 cue ensure
-1.15 cue ensure subject controller
-0.51 cue enter
-0.36 cue enter np
0.52 cue enter subject controller
-0.5 cue enter subject none
-0.95 cue enter subject phrase
-1.4 cue enter subject pronoun
0.71 cue enthusiasm
-1.1 cue enthusiasm subject none
-0.44 cue error
-0.44 cue error subject none
-0.86 cue erupt
-0.93 cue erupt subject phrase
0.25 cue escalate
-1.71 cue escape
0.53 cue establish
-0.28 cue establish np
1.41 cue estimate
-1.54 cue estimate subject controller
0.25 cue estimate subject phrase
0.42 cue estimate that
-0.41 cue eve
-0.41 cue eve noun-of
-0.41 cue eve subject none
-0.71 cue event
-0.51 cue event subject none
-0.72 cue evidence
-0.7 cue evidence subject none
-0.41 cue example
-0.41 cue example noun-of
-0.41 cue example subject none
-1.08 cue exceed
-1.08 cue exceed np
-0.57 cue exception
-0.57 cue exception subject none
-0.23 cue exchange
0.78 cue exchange subject none
-0.44 cue executive
-0.43 cue executive noun-of
-0.44 cue executive subject none
-1.16 cue exist
-0.5 cue exist np
-0.72 cue exist subject controller
-0.95 cue exit
-1.01 cue exit np
-0.33 cue expand
-0.75 cue expand np
0.37 cue expand subject controller
0.99 cue expect
-1.79 cue expect front
0.85 cue expect np-to
1.01 cue expect passive-to
0.55 cue expect subject phrase
0.78 cue expect subject pronoun
0.57 cue expect subject relative
0.6 cue expect to
0.24 cue experience
1.41 cue experience subject phrase
-0.5 cue expert
-0.34 cue expert noun-on
-0.5 cue expert subject none
0.95 cue explain
1.58 cue explain front-quote
0.54 cue explain subject controller
0.38 cue explain subject phrase
-0.25 cue explain that
1.11 cue explain wh
0.64 cue expose
0.28 cue expose subject phrase
0.61 cue express
0.96 cue express np
1.11 cue express np-that
1.4 cue express subject controller
0.36 cue express subject phrase
0.32 cue express subject pronoun
-1.29 cue extend
-0.97 cue extend subject phrase
0.38 cue eye
-0.93 cue face
-0.36 cue face front
-0.32 cue face noun-of
-0.8 cue face np
-0.85 cue face subject controller
-0.35 cue face subject none
-1.08 cue face subject phrase
-1.05 cue face subject pronoun
-0.48 cue face subject relative
-0.14 cue fact
-0.14 cue fact subject none
-0.92 cue fail
-0.4 cue fail participle-np
-0.53 cue fail subject controller
-0.87 cue fail subject phrase
-0.93 cue fail to
-0.82 cue fall
-0.56 cue fall adj
-0.51 cue fall np
-0.83 cue fall subject controller
-0.51 cue fall subject none
-0.87 cue fall subject phrase
-0.83 cue fall subject pronoun
-0.66 cue family
-0.34 cue family noun-of
-0.44 cue family subject none
-1.11 cue fare
-1.06 cue fare adj
-0.41 cue fate
-0.41 cue fate noun-of
-0.41 cue fate subject none
0.2 cue favor
-0.6 cue favor noun-of
0.41 cue favor np
-0.67 cue favor subject none
0.67 cue favor subject phrase
-0.19 cue favor subject relative
1.45 cue fear
0.71 cue fear bare
0.19 cue fear subject none
0.35 cue fear subject phrase
-0.49 cue feature
-0.14 cue feature np
-1.77 cue feed
1.14 cue feel
0.94 cue feel adj
-0.64 cue feel bare
0.14 cue feel np
-0.67 cue feel subject phrase
0.15 cue feel subject pronoun
-1.19 cue field
-1.61 cue fight adj
-0.66 cue fight np
-1.4 cue fight pp-for
-0.12 cue fight subject controller
-0.8 cue fight subject none
0.97 cue fight subject phrase
-0.48 cue figure
-0.52 cue file
0.38 cue file subject phrase
-0.49 cue fill
-1.55 cue fill np
0.29 cue fill subject phrase
-1.05 cue finance
-0.93 cue finance np
0.08 cue find
0.4 cue find bare
0.81 cue find front
0.13 cue find np
-0.82 cue find np-pronoun
-1.04 cue find np-to
-1.12 cue find subject controller
0.24 cue find subject phrase
0.43 cue find subject pronoun
0.5 cue find subject shared
0.81 cue find that
-0.53 cue finish
-1.2 cue finish adj
-1.49 cue finish np
-0.54 cue finish subject none
-0.13 cue fire
0.47 cue fire subject phrase
-0.3 cue fit
-1.04 cue flee
-0.68 cue flee np
-0.85 cue flee subject phrase
-0.94 cue flip
-0.69 cue flip subject phrase
-1.09 cue flood
-0.28 cue flood noun-of
-0.28 cue flood subject none
0.42 cue floor
-1.3 cue fly
-0.84 cue fly pp-to
-0.95 cue fly subject phrase
0.43 cue focus
0.96 cue focus adj
0.54 cue focus noun-on
-1.84 cue focus np
-1.81 cue focus passive-pp-on
1.07 cue focus pp-on
-0.1 cue focus subject controller
-0.21 cue focus subject none
-0.17 cue focus subject phrase
0.85 cue focus subject pronoun
-0.85 cue focus subject shared
-0.59 cue follow
-0.78 cue follow agent-pp-by
-0.76 cue follow np
-0.19 cue follow subject controller
-0.39 cue follow subject none
-0.49 cue follow subject phrase
-1.52 cue follow subject pronoun
-0.68 cue follow subject relative
0.29 cue force np
0.33 cue force np-to
-1.93 cue force subject controller
-1.74 cue force subject phrase
-1.14 cue form
-0.86 cue form np
-1 cue found
-0.59 cue found agent-pp-by
-0.92 cue found np
-0.68 cue found subject phrase
-0.66 cue found subject relative
-0.43 cue founder
-0.43 cue founder noun-of
-0.43 cue founder subject none
-1.69 cue free
-0.67 cue friend
-0.69 cue friend subject none
-0.47 cue front
-0.43 cue front noun-of
-0.47 cue front subject none
-1.03 cue fuel
-0.82 cue fuel np
-0.68 cue fuel subject phrase
-1.34 cue fund
0.26 cue fundraise np
-0.87 cue gain
-1.07 cue gain subject controller
-0.27 cue gain subject phrase
-1.03 cue galvanize
-0.85 cue galvanize np
-1.56 cue garner
-1.35 cue gather
-0.92 cue gather subject phrase
-1.19 cue generate
-0.88 cue generate np
-0.42 cue get
0.24 cue get adj
-1.42 cue get bare
-0.76 cue get front
-0.41 cue get np
-1.09 cue get np-pronoun
-1.43 cue get np-to
-1.14 cue get pp-into
0.2 cue get subject controller
-0.35 cue get subject none
-0.55 cue get subject phrase
-1.33 cue get subject pronoun
-0.82 cue get subject relative
-0.39 cue give
-0.76 cue give front
0.21 cue give np
-1.4 cue give np-pronoun
-0.51 cue give np-to
-0.76 cue give participle-np
-1.15 cue give participle-that
-1.2 cue give pp-to
-0.98 cue give subject controller
-0.55 cue give subject phrase
0.29 cue give subject pronoun
-1.02 cue give subject relative
-0.36 cue give subject shared
-0.44 cue go
0.25 cue go adj
-0.83 cue go front
-0.92 cue go np
-0.51 cue go pp-into
-0.27 cue go pp-on
-0.8 cue go pp-to
-0.62 cue go subject controller
-0.48 cue go subject none
-0.59 cue go subject phrase
-0.32 cue go subject pronoun
-0.76 cue go subject relative
-1.09 cue go to
0.38 cue goal
0.21 cue govern
-0.61 cue government
-0.61 cue government subject none
-0.44 cue governor
-0.41 cue governor noun-of
-0.44 cue governor subject none
-1.08 cue graduate
-0.14 cue grant
-0.29 cue greet
-0.52 cue group
-0.38 cue group noun-of
-0.48 cue group subject none
-0.83 cue grow
-0.55 cue grow adj
-0.62 cue grow np
-0.73 cue grow subject controller
-0.91 cue grow subject phrase
-1.17 cue grow up
-1.12 cue guarantee
0.35 cue guess
-0.12 cue guide
-0.45 cue half
-0.42 cue half noun-of
-0.42 cue half subject none
-0.97 cue hand
-0.52 cue hand subject none
-0.86 cue hand subject phrase
-0.42 cue handful
-0.42 cue handful noun-of
-0.42 cue handful subject none
-1.34 cue handle
-0.68 cue handling
-0.66 cue handling noun-of-owned
-0.66 cue handling subject phrase
-1.7 cue hang
-0.53 cue happen
-0.44 cue happen adj
-0.62 cue happen pp-in
-0.63 cue happen pp-to
-0.47 cue happen subject none
-0.93 cue happen subject phrase
-0.93 cue happen subject pronoun
0.47 cue happen subject shared
-0.73 cue hard
-0.73 cue hard adjective-to
-0.58 cue hard subject pronoun
-0.5 cue have
-0.36 cue have adj
-0.28 cue have bare
-0.72 cue have front
-0.44 cue have np
0.66 cue have np-colon
1.14 cue have np-pronoun
-1.32 cue have np-to
-1.05 cue have np-wh
-1.25 cue have pp-at
1.46 cue have pp-in
-0.99 cue have subject inverted
-0.76 cue have subject none
-0.63 cue have subject phrase
-0.58 cue have subject pronoun
0.51 cue have subject relative
-1.11 cue have subject shared
-0.94 cue have to
-0.72 cue head
-0.35 cue head noun-of
-1.06 cue head np
-0.51 cue head pp-into
-0.84 cue head pp-to
-0.4 cue head subject none
-0.66 cue head subject phrase
-0.65 cue head subject pronoun
-0.58 cue headquarters
-0.51 cue headquarters subject phrase
-0.42 cue hear np
-0.54 cue heart
-0.38 cue heart noun-of
-0.38 cue heart subject none
-0.59 cue help
-0.16 cue help adj
0.56 cue help bare
-0.39 cue help front
-0.94 cue help np
-1.02 cue help np-pronoun
-0.34 cue help subject controller
-0.52 cue help subject none
-1.29 cue help subject phrase
-1.67 cue help subject pronoun
-1.01 cue help subject relative
1.49 cue help subject shared
-0.86 cue help to
1.14 cue highlight
0.21 cue highlight np
-0.16 cue highlight subject controller
0.5 cue hint
0.18 cue hire
0.44 cue hire np
-0.58 cue hire subject controller
-0.74 cue hire subject phrase
-0.81 cue history
-0.33 cue history noun-of
-0.45 cue history subject none
0.1 cue hit
-0.8 cue hit np
0.53 cue hit subject controller
0.46 cue hit subject phrase
-0.3 cue hold
0.38 cue hold adj
-0.45 cue hold bare
-0.51 cue hold front
-0.85 cue hold np
0.9 cue hold subject controller
-0.63 cue hold subject none
-0.45 cue hold subject phrase
-0.59 cue hold subject pronoun
-0.73 cue hold subject relative
-1.11 cue hold subject shared
-0.48 cue home
-0.45 cue home noun-to
-0.46 cue home subject none
0.46 cue hope
0.86 cue hope bare
-0.55 cue hope noun-of
-1.09 cue hope subject none
0.35 cue hope subject phrase
0.42 cue hope subject pronoun
1.58 cue hope that
0.53 cue hope to
-0.35 cue host
-0.36 cue host agent-pp-by
-0.9 cue host noun-of
-1.17 cue host np
-0.83 cue host subject controller
0.74 cue host subject none
-0.94 cue host subject phrase
-0.48 cue hour
-0.38 cue hour noun-of
-0.48 cue hour subject none
-0.7 cue house
-0.44 cue hundred
-0.44 cue hundred noun-of
-0.44 cue hundred subject none
-1.44 cue hurt
0.44 cue idea
0.51 cue idea noun-of
0.47 cue idea noun-that
0.64 cue idea subject none
0.81 cue identify
-0.18 cue identify np
-0.36 cue identify pp-as
0.47 cue identify subject phrase
1.84 cue identify subject relative
0.78 cue ignore np
0.85 cue ignore subject phrase
-0.45 cue image
-0.42 cue image noun-of
-0.44 cue image subject none
-0.32 cue imagine
-0.91 cue impact
-0.37 cue impact subject none
0.45 cue imply
-0.64 cue imply that
-0.46 cue importance
-0.4 cue importance noun-of
-0.46 cue importance subject none
-1.19 cue important
0.44 cue impose
0.33 cue impose np
-0.88 cue improve
-0.78 cue improve np
-0.93 cue improve subject controller
-0.36 cue incite
-0.36 cue incite np
-0.29 cue incite subject phrase
-0.13 cue include
-0.19 cue include bare
-0.81 cue include front
-0.17 cue include np
1.06 cue include np-to
0.14 cue include np-wh
-0.2 cue include subject controller
-0.71 cue include subject none
-0.31 cue include subject phrase
-0.08 cue include subject pronoun
-0.11 cue increase
-0.4 cue increase np
0.73 cue increase subject controller
-0.61 cue increase subject none
-0.66 cue increase subject phrase
1.28 cue indicate bare
0.65 cue indicate subject phrase
-1.04 cue influence
-0.43 cue influence subject none
0.72 cue insist
0.35 cue insist bare
0.45 cue insist subject controller
0.87 cue insist subject phrase
0.51 cue insist subject pronoun
-1.24 cue inspire
0.56 cue intend
1.74 cue intend subject phrase
0.3 cue interest
0.52 cue interest subject none
-1.13 cue interrupt
-0.77 cue interview
-0.27 cue interview noun-on
-0.67 cue interview noun-that
-0.32 cue interview np
-0.48 cue interview subject none
-0.4 cue interview subject phrase
0.19 cue introduce
-0.18 cue introduce np
-0.6 cue introduce subject controller
0.48 cue introduce subject phrase
0.65 cue introduce subject pronoun
-1.18 cue invest
-0.42 cue invest pp-in
-0.92 cue invest subject phrase
-0.33 cue investigate
-1.4 cue investigate np
-0.25 cue investigate subject phrase
-0.73 cue investigation
-0.47 cue investigation subject none
-0.39 cue invite
0.14 cue invite subject phrase
1.06 cue invoke np
0.87 cue invoke subject phrase
-0.18 cue involve
-0.58 cue involve np
-0.37 cue involve participle-pp-in
0.76 cue involve passive-pp-in
-1.34 cue involve subject phrase
-0.47 cue issue
0.46 cue issue noun-of
-0.14 cue issue np
-0.13 cue issue subject none
-0.09 cue issue subject phrase
-0.61 cue job
-0.62 cue job subject none
-0.37 cue join
-0.95 cue join agent-pp-by
-0.42 cue join np
-0.78 cue join subject phrase
-1.69 cue join subject pronoun
1.1 cue joke
0.66 cue judge
-1.14 cue judge subject none
-0.31 cue jump
-0.16 cue keep
-0.34 cue keep ing
-0.73 cue keep np
-1.02 cue keep np-pronoun
0.2 cue keep subject controller
0.09 cue keep subject phrase
-1.62 cue keep subject pronoun
-0.92 cue keep subject shared
-1.74 cue kick off
-0.76 cue kill
-0.63 cue kill np
-0.75 cue kill subject controller
-0.78 cue kill subject phrase
-0.67 cue kill subject relative
-0.55 cue kind noun-of
-0.55 cue kind subject none
1.12 cue knock
0.47 cue know
0.18 cue know bare
-1.34 cue know front
0.19 cue know np
-0.71 cue know participle-pp-as
0.37 cue know passive-pp-as
1.47 cue know passive-pp-for
-0.15 cue know subject controller
0.84 cue know subject none
0.47 cue know subject phrase
-0.16 cue know subject pronoun
0.28 cue know subject relative
0.83 cue know that
0.26 cue know wh
-0.96 cue lack
-0.82 cue lack subject phrase
1.41 cue lament
0.7 cue lament subject phrase
-1.38 cue land
-0.81 cue land subject phrase
0.16 cue launch
-0.84 cue launch np
-0.09 cue launch subject phrase
-0.46 cue lay
0.55 cue lay np
0.54 cue lay out
0.09 cue lay out np
0.82 cue lay out subject phrase
-0.54 cue lead
-0.69 cue lead agent-pp-by
-0.84 cue lead bare
-0.45 cue lead front
-0.23 cue lead noun-in-owned
-0.53 cue lead noun-over
-0.2 cue lead noun-over-owned
-0.42 cue lead np
-1.12 cue lead np-to
-0.92 cue lead subject controller
-0.41 cue lead subject none
-0.63 cue lead subject phrase
-1.2 cue lead subject pronoun
-0.76 cue lead subject relative
0.57 cue lead subject shared
-0.47 cue lead up
-0.47 cue lead up pp-to
-0.47 cue lead up subject phrase
-0.11 cue leader
-0.65 cue leader noun-of
0.53 cue lean
-0.14 cue lean subject phrase
0.25 cue learn
0.54 cue learn subject phrase
-0.21 cue learn subject pronoun
-0.44 cue leave
-1.03 cue leave np
-1.27 cue leave np-to
-0.53 cue leave subject controller
-0.59 cue leave subject none
-0.8 cue leave subject phrase
-0.32 cue leave subject pronoun
-0.54 cue leave subject relative
-1.04 cue leave to
-0.14 cue let
-1.36 cue let np
0.61 cue let np-pronoun
-0.79 cue let subject none
-1.24 cue let subject shared
-0.51 cue letter
-0.4 cue letter noun-to
-0.51 cue letter subject none
-0.28 cue level
0.5 cue level noun-of
0.37 cue level subject none
0.12 cue lie
-0.82 cue life
-0.57 cue lift
-0.96 cue light
-0.56 cue light subject none
0.9 cue like
1.34 cue like subject phrase
-0.28 cue like subject pronoun
0.63 cue like to
-0.65 cue likely
-0.48 cue likely adjective-to
-0.38 cue likely subject phrase
-1.36 cue likely subject pronoun
-0.86 cue limit
-0.82 cue limit np
-0.76 cue limit subject controller
-0.89 cue line
-0.31 cue line noun-of
-0.48 cue line subject none
0.35 cue line up
1.02 cue line up subject phrase
0.42 cue link
-0.37 cue link subject phrase
0.48 cue list
-0.67 cue list noun-of
0.95 cue list np
-0.72 cue list subject none
0.51 cue list subject phrase
-0.95 cue listen
-0.72 cue listen pp-to
-0.65 cue live
-0.91 cue live np
-0.67 cue live pp-in
-0.42 cue live subject none
-0.91 cue live subject phrase
-0.23 cue live subject pronoun
-0.52 cue live subject relative
-0.19 cue lobby
-1.42 cue lock
0.52 cue look
0.47 cue look adj
-1.56 cue look front
-0.29 cue look pp-at
-0.13 cue look pp-for
-0.87 cue look pp-like
-0.22 cue look subject controller
-1.06 cue look subject none
-0.11 cue look subject phrase
0.41 cue look subject pronoun
0.23 cue look subject shared
1.02 cue look to
-1.19 cue loom
-0.82 cue lose
-0.73 cue lose adj
-0.49 cue lose np
0.47 cue lose subject controller
-1.29 cue lose subject phrase
-1.2 cue lose subject pronoun
-0.78 cue lose subject relative
-1.03 cue lose subject shared
-0.71 cue loss
-0.33 cue loss noun-of
-0.42 cue loss subject none
-0.08 cue lot
-0.08 cue lot subject none
1.66 cue love
-0.6 cue maintain
-0.52 cue maintain np
-0.35 cue maintain subject phrase
-0.45 cue majority
-0.43 cue majority noun-of
-0.44 cue majority subject none
0.99 cue make adj
-0.58 cue make bare
-0.96 cue make front
-0.57 cue make ing
-0.43 cue make np
0.11 cue make np-pronoun
1.92 cue make np-that
-0.43 cue make np-to
-1.21 cue make passive-adj
-0.26 cue make subject none
-0.29 cue make subject phrase
0.13 cue make subject pronoun
-0.24 cue make subject relative
0.43 cue make subject shared
-1.1 cue make up
-0.78 cue make up np
-0.84 cue make up subject phrase
-0.88 cue manage
-1.13 cue manage np
-1.22 cue manage subject phrase
0.08 cue manage to
-1.25 cue manufacture
-0.87 cue march
-0.55 cue margin
-0.37 cue margin noun-of
-0.42 cue margin subject none
-0.55 cue mark
0.93 cue mark np
-0.3 cue mark subject phrase
-1.16 cue market
-1.75 cue marry
-1.43 cue match
-1.09 cue matter
-0.28 cue matter noun-of
-0.3 cue matter subject none
-0.62 cue mayor
-0.41 cue mayor noun-of
-0.43 cue mayor subject none
-0.1 cue mean
-1.23 cue mean bare
-1.45 cue mean ing
-1.26 cue mean np
-0.6 cue mean subject controller
-0.81 cue mean subject none
-0.54 cue mean subject phrase
0.19 cue mean subject pronoun
1.03 cue mean subject relative
-0.3 cue mean that
-0.42 cue measure
-0.73 cue media
-0.73 cue media subject none
-0.34 cue meet
-0.49 cue meet np
-1.15 cue meet pp-with
-0.9 cue meet subject controller
-1.29 cue meet subject pronoun
-0.6 cue meeting
-0.38 cue meeting noun-of
-0.46 cue meeting subject none
-0.46 cue member
-0.43 cue member noun-of
-0.45 cue member subject none
1.3 cue mention
-0.87 cue mention noun-of
0.3 cue mention np
0.64 cue mention subject controller
-1.11 cue mention subject none
0.86 cue mention subject phrase
0.8 cue mention subject pronoun
-0.1 cue message
-0.42 cue message noun-to
-0.9 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.59 cue million
-0.43 cue million noun-of
-0.43 cue million subject none
-1.28 cue mind
-0.63 cue miss
-1.29 cue miss np
-1.05 cue mix
0.56 cue mock
0.94 cue mock np
-0.51 cue moment
-0.38 cue moment noun-of
-0.51 cue moment subject none
-0.56 cue money
-0.41 cue money noun-for
-0.5 cue money subject none
-0.26 cue monitor
0.5 cue month
-1.01 cue month noun-of
-1.12 cue month noun-to
-0.74 cue mount
-0.6 cue move
-0.67 cue move adj
-0.12 cue move np
-0.85 cue move pp-to
-0.72 cue move subject none
-1.07 cue move subject phrase
-0.82 cue move subject pronoun
0.38 cue move subject shared
-1.08 cue move to
0.34 cue name
1.07 cue name np
0.13 cue name subject controller
-0.92 cue name subject none
0.77 cue name subject phrase
-0.43 cue need
-0.48 cue need noun-to
-0.27 cue need np
0.23 cue need np-to
-0.75 cue need participle-to
-0.53 cue need subject none
-0.36 cue need subject phrase
-0.71 cue need subject pronoun
-0.89 cue need subject relative
-0.57 cue need to
0.41 cue negotiate
-0.86 cue neighbor
-0.93 cue neighbor np
0.57 cue network
-0.98 cue network subject none
-0.58 cue news
-0.32 cue news noun-for
-0.58 cue news subject none
-0.14 cue night
-0.6 cue night noun-of
-0.14 cue night subject none
0.51 cue nominate
0.61 cue nominate np
0.95 cue nominate subject phrase
-0.52 cue nomination
-0.38 cue nomination noun-for
-0.37 cue nomination noun-on
-0.41 cue nomination subject none
-0.65 cue nominee
-0.53 cue nominee subject none
-0.43 cue none
-0.42 cue none noun-of
-0.43 cue none subject none
0.85 cue note
0.83 cue note bare
0.78 cue note front
1.31 cue note front-quote
0.58 cue note np
0.59 cue note subject controller
-1.67 cue note subject none
0.3 cue note subject phrase
2.07 cue note subject pronoun
0.19 cue note that
0.19 cue nothing
0.19 cue nothing subject none
0.84 cue notice
-0.91 cue notion
-0.67 cue notion subject none
-0.49 cue number
-0.42 cue number noun-of
-0.42 cue number subject none
-1.12 cue obtain
-0.93 cue obtain np
-0.55 cue obtain subject controller
-0.83 cue obtain subject phrase
-1.23 cue occur
0.63 cue offer
-0.71 cue offer front
0.14 cue offer subject phrase
1.09 cue offer subject pronoun
-0.99 cue office
-0.12 cue open
-0.46 cue open np
0.16 cue open subject controller
-0.38 cue open subject phrase
0.76 cue open up
0.33 cue open up subject phrase
0.4 cue opinion
-0.89 cue opponent
-0.44 cue opportunity
-0.37 cue opportunity noun-for
-0.49 cue opportunity noun-to
-0.44 cue opportunity subject none
0.9 cue oppose
-1.21 cue oppose front
0.74 cue oppose np
-0.21 cue oppose subject controller
0.89 cue oppose subject phrase
-0.31 cue oppose subject relative
0.64 cue opposition
0.35 cue opposition noun-to
0.62 cue opposition noun-to-owned
0.25 cue opposition subject none
0.62 cue opposition subject phrase
0.71 cue order
-0.13 cue order noun-to
-0.38 cue order subject none
1.4 cue order subject phrase
-0.71 cue organize
-1.23 cue organize np
0.11 cue organize subject controller
-1.03 cue organizer
-0.65 cue other
-0.65 cue other subject none
0.85 cue outline
-1.44 cue overcome
-1.03 cue overlook
-1.68 cue oversee
-1.35 cue overshadow
-1.56 cue overtake
-0.94 cue own
-0.87 cue own np
-0.87 cue own subject phrase
-0.53 cue own subject relative
-0.46 cue page
-0.39 cue page noun-of
-0.4 cue page subject none
0.65 cue paint
-0.4 cue pair
-0.4 cue pair noun-of
-0.4 cue pair subject none
-0.5 cue part
-0.24 cue part noun-of
-0.59 cue part noun-to
-0.27 cue part subject none
-0.82 cue participate
-0.79 cue participate pp-in
-0.67 cue party
-0.57 cue party subject none
-0.85 cue party subject phrase
-0.44 cue pass
0.54 cue pass np
-0.53 cue pass subject controller
0.62 cue pass subject phrase
-0.89 cue path
-0.42 cue path subject none
-0.34 cue pay
-0.69 cue pay np
0.42 cue pay participle-np
-1.29 cue pay pp-for
-0.59 cue pay subject controller
-0.65 cue pay subject none
-0.87 cue pay subject phrase
0.59 cue pay subject shared
-1.14 cue pend
0.15 cue people subject none
0.92 cue perceive
-0.36 cue percent
-0.4 cue percent noun-of
-0.27 cue percent noun-to
-0.36 cue percent subject none
-0.45 cue perform
-1.3 cue perform adj
-0.52 cue period
-0.37 cue period noun-of
-0.52 cue period subject none
-0.66 cue person
-0.66 cue person subject none
0.44 cue persuade
1.13 cue persuade np-to
0.35 cue persuade subject controller
-0.44 cue photo
-0.44 cue photo noun-of
-0.44 cue photo subject none
-0.42 cue pick
-0.89 cue pick np
-1.03 cue pick subject controller
-0.43 cue pick subject phrase
-0.76 cue pick up
-0.34 cue pick up np
-0.29 cue pick up subject phrase
-0.75 cue picture
-0.48 cue piece
-0.48 cue piece subject none
0.26 cue pile
0.35 cue pile subject phrase
-0.53 cue pitch
-1.64 cue pivot
-0.09 cue place
-0.3 cue place np
-0.79 cue place subject none
-1.4 cue place subject phrase
0.18 cue plan
0.1 cue plan noun-to
-0.73 cue plan noun-to-owned
0.49 cue plan subject none
0.27 cue plan subject phrase
1.45 cue plan to
-0.71 cue play
-0.56 cue play adj
-0.42 cue play np
-0.51 cue play subject none
-1.12 cue play subject phrase
-1.23 cue play subject pronoun
-0.71 cue play subject relative
0.93 cue plead
0.95 cue plead subject phrase
0.34 cue pledge
0.22 cue pledge np
-1.35 cue pledge participle-np
0.33 cue pledge subject controller
-1.27 cue pledge subject none
0.79 cue pledge subject phrase
0.9 cue pledge subject pronoun
-1.6 cue pledge subject relative
1.07 cue pledge to
-1 cue plenty
-0.31 cue plenty noun-of
-0.32 cue plenty subject none
0.33 cue point
-0.64 cue point noun-for
0.58 cue point noun-of
1.31 cue point out
0.1 cue point out subject controller
0.64 cue point out subject phrase
0.13 cue point out that
1.05 cue point pp-to
0.49 cue point subject controller
-0.48 cue point subject none
0.35 cue point subject phrase
0.91 cue point subject pronoun
-0.99 cue poise
-0.85 cue poise passive-to
-0.88 cue poise subject phrase
0.41 cue policy
-0.63 cue politics
-0.53 cue politics subject none
-0.08 cue poll
-0.42 cue poll noun-of
-0.65 cue poll subject none
-0.87 cue popularity
-0.42 cue population
-0.42 cue population noun-of
-0.42 cue population subject none
0.57 cue portray
0.35 cue portray np-as
0.57 cue portray subject controller
0.38 cue portray subject phrase
-0.49 cue pose
0.08 cue pose subject phrase
0.08 cue position
-0.88 cue position subject none
0.56 cue position subject phrase
-0.58 cue possibility
-0.68 cue possibility noun-that
-0.58 cue possibility subject none
-1.76 cue possible
0.3 cue post
0.58 cue post np
-0.79 cue post subject none
-0.14 cue post subject phrase
1.56 cue post subject pronoun
-1.08 cue pour
-0.89 cue pour subject phrase
-0.79 cue power
-0.53 cue power subject none
-1.17 cue practice
0.58 cue praise
1.12 cue praise np
0.64 cue praise subject phrase
0.65 cue praise subject pronoun
1.09 cue predict
0.63 cue predict subject phrase
1.72 cue predict subject pronoun
0.17 cue predict that
1.49 cue prefer
1.2 cue prefer subject phrase
-0.21 cue prepare
0.38 cue prepare pp-for
-1.64 cue prepare subject phrase
-1.74 cue prepare subject pronoun
-0.7 cue presence
0.97 cue present
-0.34 cue present np
-0.56 cue present subject phrase
-0.24 cue president
-0.6 cue president noun-of
-0.15 cue president subject none
0.63 cue press
-0.91 cue press np
0.5 cue press subject controller
0.69 cue press subject phrase
0.18 cue pressure
-0.5 cue pressure noun-on
-0.7 cue pressure noun-to
-0.68 cue pressure subject none
-1.39 cue prevail
0.74 cue prevent
-1.59 cue prevent np
-1.19 cue prevent subject controller
0.57 cue price
-0.55 cue primary
-0.52 cue primary subject none
-0.53 cue priority
-0.52 cue priority subject none
-0.69 cue problem
-0.54 cue problem subject none
-0.91 cue produce
-0.1 cue produce np
0.18 cue produce subject phrase
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
0.85 cue project
0.73 cue project np
0.42 cue project subject phrase
0.91 cue promise
1.41 cue promise np
0.1 cue promise pp-to
1.13 cue promise subject controller
0.25 cue promise subject none
0.68 cue promise subject phrase
0.59 cue promise subject pronoun
0.91 cue promise to
0.77 cue promote
0.55 cue promote np
0.21 cue promote subject controller
0.75 cue promote subject phrase
-0.49 cue prompt
0.66 cue prompt np
-1.16 cue prompt np-to
-0.63 cue prompt subject phrase
-1.25 cue propel
0.61 cue proposal
-1.07 cue proposal subject none
1.06 cue proposal subject phrase
0.97 cue propose
0.65 cue propose np
-0.14 cue propose subject controller
0.2 cue propose subject phrase
1.48 cue propose subject pronoun
0.22 cue prospect
0.47 cue prospect noun-of
0.22 cue prospect subject none
-0.67 cue protect
-0.37 cue protect np
0.1 cue protect subject controller
0.57 cue protest
-0.48 cue prove
-0.83 cue prove adj
0.39 cue prove subject controller
-0.15 cue prove subject phrase
-1.57 cue prove subject pronoun
0.97 cue prove to
-0.17 cue provide
-0.7 cue provide agent-pp-by
0.34 cue provide np
0.74 cue provide np-to
-0.43 cue provide subject controller
-0.37 cue provide subject phrase
-1.4 cue provide subject shared
0.13 cue publish
0.85 cue publish np
-0.61 cue publish participle-pp-in
-0.27 cue pull
-0.12 cue pull np
-0.54 cue pull subject phrase
-1.31 cue purchase
-0.74 cue purchase np
-0.44 cue pursue
-0.34 cue pursue np
0.85 cue pursue subject controller
0.62 cue push
0.62 cue push adj
-0.63 cue push np
-0.5 cue push np-to
0.68 cue push pp-for
0.36 cue push subject controller
-1.33 cue push subject none
0.37 cue push subject phrase
0.63 cue push subject shared
0.86 cue push to
-0.14 cue put
-0.59 cue put np
-0.75 cue put np-pronoun
-0.99 cue put subject controller
0.88 cue put subject phrase
-0.15 cue put subject pronoun
-1.04 cue put subject shared
-1.51 cue qualify
-0.47 cue quarter
-0.37 cue quarter noun-of
-0.47 cue quarter subject none
0.54 cue question
0.47 cue question noun-about
0.16 cue question noun-of
2.31 cue question np
-0.74 cue question subject controller
0.31 cue question subject none
0.92 cue question subject phrase
1.03 cue question wh
-0.96 cue quick
-0.96 cue quick adjective-to
-0.9 cue quick subject phrase
0.16 cue quote
0.83 cue quote subject phrase
-0.6 cue race
-0.33 cue race noun-for
-0.42 cue race subject none
-1.16 cue race subject phrase
0.84 cue rail
0.59 cue rail pp-against
0.38 cue rail subject phrase
-0.26 cue raise
-1.25 cue raise bare
0.23 cue raise np
-0.48 cue raise subject controller
0.7 cue raise subject none
-0.77 cue raise subject phrase
-0.17 cue raise subject pronoun
0.66 cue raise subject relative
-0.61 cue rally
-0.49 cue rally subject none
-1.26 cue rally subject phrase
0.08 cue range
0.7 cue range pp-from
-0.24 cue rank
-1.37 cue rank subject phrase
-1.19 cue rate
-0.3 cue rate subject none
-0.27 cue reach
0.57 cue reach np
-1.12 cue reach out
-0.86 cue reach out pp-to
-0.33 cue reach subject controller
-0.58 cue reach subject phrase
0.13 cue react
-0.32 cue react pp-to
-0.09 cue react subject phrase
0.44 cue read
1.19 cue read front-quote
0.74 cue read np
-0.45 cue read quote
-0.41 cue read subject controller
-1.48 cue read subject none
1.36 cue read subject phrase
-0.55 cue ready
-0.21 cue ready adjective-to
-0.3 cue ready subject phrase
0.39 cue reason
-0.9 cue reason noun-for
0.39 cue reason noun-to
0.15 cue reason subject none
1.97 cue rebuke
1 cue recall
0.46 cue recall front-quote
0.23 cue recall np
1.01 cue recall subject controller
0.18 cue recall subject phrase
-0.71 cue receive
-0.67 cue receive np
-0.47 cue receive subject phrase
-1.05 cue receive subject pronoun
0.25 cue recognize
0.13 cue recognize np
1.67 cue recognize subject phrase
-0.22 cue recognize that
0.91 cue recommend
-0.2 cue record
-0.43 cue record noun-of
-0.58 cue record subject none
0.21 cue record subject phrase
0.89 cue recount
-0.53 cue reduce
0.23 cue reduce subject controller
1 cue refer
1.44 cue refer pp-to
0.91 cue reference
-0.1 cue reference noun-to
0.56 cue reference np
-0.17 cue reference subject none
-0.32 cue reflect
-0.32 cue reflect np
1.28 cue reflect pp-on
-1.73 cue reflect subject controller
0.49 cue reflect subject phrase
0.54 cue refuse
0.43 cue refuse subject controller
0.42 cue refuse subject phrase
-0.74 cue refuse subject pronoun
0.49 cue refuse subject shared
0.43 cue refuse to
1.02 cue regard
-0.56 cue regard np
-0.69 cue register
-0.51 cue register participle-bare
-0.52 cue register participle-np
-0.81 cue register subject controller
-0.38 cue register subject none
0.51 cue reiterate
-0.11 cue reiterate subject phrase
1.03 cue reject
0.44 cue reject np
-0.22 cue reject np-that
0.75 cue reject subject phrase
-0.24 cue relate
-0.61 cue relationship
-0.44 cue relationship noun-with-owned
-0.55 cue relationship subject phrase
-0.13 cue release
-1.38 cue release agent-pp-by
-1.32 cue release bare
-0.46 cue release noun-of
0.32 cue release np
0.48 cue release participle-bare
-0.38 cue release participle-np
1.38 cue release passive-none
-0.71 cue release subject none
0.28 cue release subject phrase
0.14 cue rely
0.4 cue rely pp-on
-0.98 cue rely subject phrase
-0.36 cue remain
-0.52 cue remain adj
-1.04 cue remain bare
-0.88 cue remain front
-0.42 cue remain np
-0.82 cue remain pp-in
-1.12 cue remain subject controller
-0.49 cue remain subject none
-0.19 cue remain subject phrase
-0.12 cue remain subject pronoun
-0.74 cue remain subject shared
1.2 cue remark
0.45 cue remark subject phrase
1.08 cue remember
-0.24 cue remember subject phrase
1.28 cue remind
0.71 cue remind np
-0.14 cue remind subject phrase
-1.18 cue remove
-0.68 cue remove subject phrase
-0.99 cue repeal
0.7 cue repeat
0.38 cue repeat np
0.67 cue repeat subject controller
0.39 cue repeat subject phrase
-1.21 cue replace
-0.9 cue replace np
-0.62 cue replace subject controller
0.33 cue reply
0.13 cue reply front-quote
1.47 cue reply subject phrase
0.73 cue report
1.22 cue report agent-pp-by
1.4 cue report bare
1.73 cue report front
-0.26 cue report front-quote
0.24 cue report ing
0.89 cue report np
-1.34 cue report pp-from
-0.56 cue report subject controller
0.23 cue report subject none
0.46 cue report subject phrase
0.56 cue report that
0.65 cue reportedly
0.65 cue reportedly adverb
0.65 cue reportedly subject none
-0.63 cue reporter
-0.68 cue reporter noun-that
-0.63 cue reporter subject none
-0.64 cue represent
-0.56 cue represent front
0.16 cue represent np
-0.75 cue represent subject phrase
0.55 cue represent subject pronoun
-0.94 cue represent subject relative
-0.75 cue reputation
1.36 cue request
0.66 cue request subject none
1.27 cue request subject phrase
0.55 cue require
-0.97 cue require np
0.45 cue require subject phrase
-0.95 cue require subject relative
0.16 cue reserve
-1.18 cue resign
0.3 cue resist
-1.18 cue resolve
-1.3 cue resonate
0.41 cue resource
0.41 cue resource subject none
-1.17 cue respect
0.35 cue respond
0.29 cue respond front-quote
-0.54 cue respond pp-by
-0.28 cue respond pp-to
0.68 cue respond refusal
0.78 cue respond subject controller
0.14 cue respond subject phrase
0.12 cue response
-0.13 cue response noun-to
-0.19 cue response subject none
-0.62 cue responsibility
-0.62 cue responsibility subject none
-0.08 cue rest
-0.49 cue rest noun-of
-0.51 cue rest subject none
0.95 cue restrict
1.07 cue restrict subject phrase
-0.45 cue result
-0.42 cue result noun-of
-0.89 cue result pp-in
-0.48 cue result subject none
0.48 cue result subject phrase
-1.5 cue retain
-1.08 cue retire
-0.58 cue retire subject controller
-0.53 cue retire subject none
-0.37 cue return
-1.17 cue return np
0.09 cue return pp-to
0.8 cue return refusal
-0.64 cue return subject none
-0.48 cue return subject phrase
-0.19 cue return subject pronoun
0.78 cue retweet
0.55 cue reveal
0.51 cue reveal bare
1.21 cue reveal np
0.58 cue reveal subject phrase
0.09 cue reveal that
-0.29 cue reverse
-0.16 cue reverse subject phrase
0.38 cue rhetoric
0.41 cue right
0.94 cue rip
-0.55 cue rise
-0.68 cue rise noun-of
-0.66 cue rise np
-0.93 cue rise subject controller
0.59 cue rise subject none
-1.15 cue rise subject phrase
-0.91 cue risk
-0.54 cue risk subject none
-0.83 cue rival
-0.16 cue rival noun-in-owned
-0.79 cue rival subject phrase
-0.58 cue role
-0.29 cue role noun-in-owned
-0.38 cue role noun-of
-0.52 cue role subject none
-0.62 cue role subject phrase
-1.12 cue roll
-0.77 cue roll subject phrase
-0.58 cue round
-0.39 cue round noun-of
-0.4 cue round subject none
1.15 cue rule
-0.66 cue rule noun-of
-1.3 cue rule subject none
-0.64 cue run
-0.83 cue run adj
-1.17 cue run bare
-0.37 cue run front
0.39 cue run np
-1.09 cue run pp-for
-0.93 cue run pp-on
-0.53 cue run subject controller
-0.45 cue run subject none
-0.24 cue run subject phrase
-1.54 cue run subject pronoun
-0.91 cue run subject relative
-1.75 cue rush
-0.78 cue sale
-1.44 cue save
0.6 cue say
0.44 cue say adj
0.85 cue say bare
0.26 cue say colon
1.58 cue say front
0.36 cue say front-quote
0.3 cue say np
0.34 cue say np-bare
-0.42 cue say np-pronoun
1.59 cue say np-quote
-0.28 cue say np-to
-0.43 cue say pp-about
-1 cue say pp-in
-0.23 cue say pp-on
0.45 cue say quote
0.53 cue say subject controller
0.33 cue say subject inverted
-1.28 cue say subject none
0.66 cue say subject phrase
0.78 cue say subject pronoun
0.7 cue say subject relative
0.38 cue say that
0.53 cue say wh
-0.53 cue scene
-0.53 cue scene subject none
-0.66 cue schedule passive-to
-1.46 cue schedule subject phrase
-1.26 cue score
-1.18 cue score np
-0.91 cue scramble
-1 cue scramble subject phrase
-0.79 cue scramble to
0.47 cue scrutiny
0.47 cue scrutiny subject none
-1.58 cue search
-1.19 cue seat
-0.29 cue seat subject none
-0.43 cue secretary
-0.2 cue secretary noun-of
-0.22 cue secretary subject none
-1.11 cue secure
-0.94 cue secure np
-0.56 cue secure subject controller
0.4 cue see
0.67 cue see bare
-1.74 cue see front
0.42 cue see np
0.9 cue see np-as
0.36 cue see np-pronoun
1 cue see participle-pp-as
1.32 cue see passive-pp-as
-0.62 cue see subject controller
0.53 cue see subject none
0.37 cue see subject phrase
0.23 cue see subject pronoun
0.36 cue see subject relative
0.56 cue see that
0.39 cue seek
-1.6 cue seek front
0.91 cue seek np
0.4 cue seek subject controller
0.15 cue seek subject phrase
0.89 cue seek subject pronoun
0.21 cue seek to
0.52 cue seem
0.82 cue seem adj
1.05 cue seem pp-like
0.21 cue seem subject phrase
0.46 cue seem subject pronoun
0.49 cue seem subject relative
-1.95 cue seem subject shared
0.63 cue seem to
-0.36 cue seize
0.1 cue seize pp-on
-0.63 cue seize subject phrase
-1.17 cue select
-0.81 cue select subject phrase
-0.83 cue sell
-0.25 cue sell np
0.19 cue sell subject controller
-1.16 cue sell subject phrase
-0.3 cue senator
0.16 cue senator subject none
-0.99 cue send
-0.27 cue send np
-0.23 cue send out
0.56 cue send out subject phrase
-0.49 cue send subject none
-0.71 cue send subject phrase
-1.23 cue send subject pronoun
-0.82 cue send subject shared
0.74 cue sense
0.26 cue sense noun-of
1.01 cue sense subject none
1.34 cue sentence
-0.46 cue series
-0.42 cue series noun-of
-0.46 cue series subject none
-0.61 cue serve
-0.39 cue serve front
-0.78 cue serve np
-0.32 cue serve pp-as
-0.63 cue serve pp-in
-0.55 cue serve subject controller
-0.44 cue serve subject phrase
-1.18 cue serve subject pronoun
-0.57 cue serve subject relative
-0.68 cue serve subject shared
-0.3 cue set
-0.85 cue set noun-of
0.51 cue set np
-1.68 cue set off
0.43 cue set participle-to
-1.52 cue set passive-to
-1.42 cue set subject controller
0.6 cue set subject none
-0.22 cue set subject phrase
-1.22 cue set up
-0.96 cue set up np
-0.79 cue set up subject phrase
-1.47 cue settle
-1.43 cue shake
-0.83 cue shake np
-0.98 cue shake subject phrase
-1.61 cue shake up
-0.35 cue shape
0.24 cue share
-0.63 cue share noun-of
-0.17 cue share np
0.46 cue share subject controller
-0.68 cue share subject none
0.25 cue share subject phrase
-1.85 cue shed
-0.65 cue shift
0.29 cue shift np
-1.44 cue shift subject controller
-1.14 cue shift subject phrase
-1.49 cue shock
-0.21 cue shoot
0.43 cue shoot subject phrase
0.47 cue shout
1.01 cue shout subject phrase
0.57 cue show
0.51 cue show bare
1.01 cue show front
0.12 cue show np
0.08 cue show subject controller
-0.29 cue show subject none
0.7 cue show subject phrase
0.17 cue show subject pronoun
0.13 cue show subject relative
-0.48 cue show subject shared
0.48 cue show that
-1.3 cue show up
-0.71 cue show up subject phrase
-0.47 cue show wh
0.92 cue side
-0.79 cue side noun-of
-0.87 cue side subject none
0.62 cue sign
-0.5 cue sign noun-of
0.12 cue sign noun-that
-0.27 cue sign np
0.4 cue sign subject none
-0.26 cue sign up
-0.84 cue sign up pp-for
1.02 cue signal
-0.24 cue signal subject phrase
-1.05 cue sit
-0.77 cue sit subject controller
-0.9 cue sit subject phrase
-0.49 cue site
-0.49 cue site subject none
0.72 cue skeptical
1.07 cue slam
1.65 cue slam np
-0.09 cue slam subject phrase
-1.52 cue slate
-0.7 cue something
-0.28 cue something noun-of
-0.7 cue something subject none
-0.46 cue son
-0.41 cue son noun-of
-0.41 cue son subject none
-0.46 cue sort
-0.39 cue sort noun-of
-0.46 cue sort subject none
-0.94 cue sound adj
-1.23 cue sound subject phrase
-0.7 cue source
-0.36 cue source noun-of
-0.41 cue source subject none
1.8 cue spar
-0.34 cue spark
-0.14 cue speak
0.75 cue speak adj
-0.99 cue speak front
-0.75 cue speak np
1.3 cue speak out
0.34 cue speak pp-about
-0.25 cue speak pp-at
-1.13 cue speak pp-in
1.97 cue speak pp-of
-0.2 cue speak pp-on
-0.13 cue speak pp-to
-0.3 cue speak pp-with
-0.33 cue speak subject controller
-0.59 cue speak subject none
-0.14 cue speak subject phrase
0.43 cue speak subject pronoun
-1.44 cue speak subject shared
0.73 cue speak to
1.18 cue speculate
-0.49 cue speech noun-to
-1.62 cue speech noun-to-owned
-0.78 cue speech subject none
0.54 cue speech subject phrase
-0.55 cue spend
-0.94 cue spend adj
-0.41 cue spend np
-0.23 cue spend subject controller
-0.48 cue spend subject none
-0.92 cue spend subject phrase
-0.63 cue spend subject pronoun
0.21 cue spend subject relative
-1.11 cue split
-0.84 cue split subject phrase
-0.41 cue spokesman
-0.38 cue spokesman noun-for
-0.41 cue spokesman subject none
-0.39 cue spokeswoman
-0.39 cue spokeswoman noun-for
-0.39 cue spokeswoman subject none
-1.36 cue sponsor
-0.89 cue spread
-0.85 cue spread np
-0.35 cue spread subject none
-0.88 cue staff
-0.44 cue staff subject none
0.2 cue stage
-0.85 cue stage subject none
-1.08 cue stake
-1.03 cue stake subject phrase
-1.02 cue stance
-0.09 cue stand
-1.19 cue stand adj
-0.93 cue stand pp-in
-0.46 cue stand subject phrase
0.75 cue stand subject pronoun
-1.2 cue star
-0.55 cue start
-1.1 cue start ing
-0.34 cue start noun-of
-0.48 cue start np
1.54 cue start pp-with
-1.09 cue start subject controller
-0.49 cue start subject none
-0.25 cue start subject phrase
-1.65 cue start subject pronoun
-0.8 cue start subject relative
-1.14 cue start to
0.31 cue state
-0.58 cue state noun-of
-1.76 cue state noun-of-owned
-0.56 cue state noun-on
0.3 cue state noun-to
-0.69 cue state subject controller
-0.52 cue state subject none
0.57 cue state subject phrase
2.6 cue state subject pronoun
-0.28 cue state that
-0.79 cue statement noun-that
-0.93 cue statement subject none
0.92 cue statement subject phrase
-0.86 cue stay
-0.55 cue stay adj
-0.46 cue stay pp-in
-0.55 cue stay subject controller
-0.96 cue stay subject phrase
0.53 cue steal
-1.45 cue step
0.52 cue step up np
-0.58 cue stick
-1.03 cue stick pp-to
-1.36 cue stick subject controller
-0.32 cue stop
0.78 cue stop np
1.22 cue stop subject controller
-0.72 cue stop subject none
-1.58 cue stop subject phrase
-0.3 cue story
0.35 cue story noun-about
-0.59 cue story noun-of
-0.48 cue strategist
-0.37 cue strategist noun-for
-0.43 cue strategist subject none
0.49 cue strategy
0.1 cue strategy subject none
-0.52 cue strength
-0.4 cue strength noun-of
-0.46 cue strength subject none
0.26 cue stress
0.08 cue stress subject phrase
-1.12 cue stretch
-0.51 cue strike
-1.66 cue strike np
0.12 cue strike subject phrase
0.25 cue string
0.25 cue string noun-of
0.25 cue string subject none
-0.72 cue struggle
-0.88 cue struggle subject controller
-1.43 cue study
-1.73 cue stump
-1.09 cue subject
-0.3 cue subject noun-of
-0.3 cue subject subject none
-1.48 cue succeed
-0.56 cue success
-0.34 cue success noun-in-owned
-0.46 cue success subject phrase
-1.09 cue suffer
-1.14 cue suffer subject phrase
0.62 cue suggest
0.53 cue suggest bare
-0.59 cue suggest np
-0.22 cue suggest subject controller
0.82 cue suggest subject phrase
0.45 cue suggest subject pronoun
0.33 cue suggest subject relative
0.1 cue suggest that
1.48 cue suggestion
0.49 cue support
-1.23 cue support bare
-1.56 cue support front
1.17 cue support ing
1.27 cue support noun-for
-1.1 cue support noun-for-owned
-0.97 cue support noun-of
1.19 cue support np
-0.17 cue support subject controller
0.11 cue support subject none
0.59 cue support subject phrase
0.6 cue support subject relative
0.85 cue supporter noun-of
0.32 cue supporter subject none
-1.22 cue supporter subject phrase
-0.97 cue suppose
-1.02 cue suppose passive-to
-0.59 cue surge
0.93 cue surge subject none
-0.09 cue surprise
1.53 cue surprise subject none
-1.01 cue surround
-0.72 cue surround np
-0.61 cue surround subject phrase
-0.42 cue survey
1.27 cue survey participle-adj
-0.61 cue survey subject none
0.36 cue survey subject phrase
-1.25 cue survive
-0.78 cue survive np
-0.74 cue survive subject phrase
0.85 cue suspect
-0.87 cue suspend
-0.16 cue suspend np
-0.2 cue suspend subject phrase
-1.71 cue sweep
-1.22 cue swing
-1.47 cue switch
-0.88 cue system
-0.38 cue take
0.8 cue take bare
0.09 cue take front
-0.19 cue take np
-1.17 cue take np-pronoun
-1.27 cue take np-to
-0.61 cue take on
-0.32 cue take on np
-0.54 cue take over
-1.34 cue take pp-to
-0.11 cue take subject controller
0.39 cue take subject none
-0.43 cue take subject phrase
-0.52 cue take subject pronoun
-0.28 cue take subject relative
-1.16 cue take subject shared
0.55 cue talk
1.21 cue talk adj
-1.03 cue talk np
0.13 cue talk pp-about
-0.27 cue talk pp-to
0.8 cue talk subject controller
0.4 cue talk subject none
0.28 cue talk subject phrase
0.5 cue talk subject pronoun
-1.66 cue tap
0.38 cue target
0.49 cue target np
-0.87 cue target subject none
-1.32 cue task
-0.74 cue tax
-0.37 cue tax subject none
-0.67 cue teach
-1.19 cue televise
0.71 cue tell
1.34 cue tell front
0.58 cue tell front-quote
-0.7 cue tell np
0.58 cue tell np-bare
-1.02 cue tell np-pronoun
0.51 cue tell np-quote
0.61 cue tell np-that
-0.35 cue tell np-to
1.46 cue tell np-wh
0.33 cue tell subject controller
-0.52 cue tell subject none
0.72 cue tell subject phrase
0.83 cue tell subject pronoun
0.65 cue tell subject shared
-0.44 cue ten
-0.44 cue ten noun-of
-0.44 cue ten subject none
-0.91 cue tend
-0.75 cue tend subject phrase
-1.03 cue tend to
-0.51 cue term
-0.43 cue term noun-of
-0.46 cue term subject none
-1.26 cue test
-0.31 cue test subject none
0.72 cue thank
0.2 cue thank np
0.76 cue thank subject phrase
-0.45 cue thanks
-0.45 cue thanks noun-to
-0.45 cue thanks subject none
-0.81 cue thing
-0.54 cue thing subject none
0.56 cue think
0.7 cue think adj
0.55 cue think bare
0.24 cue think pp-about
0.88 cue think subject phrase
0.24 cue think subject pronoun
0.2 cue think subject relative
-1.24 cue think subject shared
0.12 cue think that
-0.5 cue thousand
-0.44 cue thousand noun-of
-0.45 cue thousand subject none
0.5 cue threat
-0.6 cue threat noun-of
-0.85 cue threat subject none
0.51 cue threaten
0.17 cue threaten subject controller
1.33 cue threaten subject phrase
0.46 cue threaten to
0.14 cue throw np
-0.41 cue throw subject controller
-0.45 cue throw subject phrase
-0.69 cue tie
-0.4 cue tie noun-to
0.09 cue tie np
-0.4 cue tie subject none
-0.63 cue tied
-0.2 cue tied subject phrase
-0.51 cue time
-0.47 cue time noun-for
-0.97 cue time noun-that
0.4 cue time noun-to
-0.14 cue time subject none
0.85 cue title
-0.87 cue title subject phrase
-1.2 cue top
-0.27 cue top noun-of
-0.27 cue top subject none
-0.5 cue topic
-0.5 cue topic subject none
-0.57 cue total
-0.33 cue total subject none
-0.99 cue tour
0.45 cue tout
1.69 cue tout np
-0.4 cue tout subject phrase
0.41 cue track
1.38 cue trade np
-1.06 cue trade subject phrase
-0.88 cue trail
-1.03 cue trail np
-0.44 cue trail subject none
-0.91 cue trail subject phrase
-0.93 cue trail subject pronoun
-1.55 cue transform
0.16 cue translate
-1.18 cue travel
-0.87 cue travel subject phrase
-1.8 cue treat
-0.55 cue tribute
-0.55 cue tribute subject none
-0.69 cue trip
-0.39 cue trip noun-to
-0.39 cue trip subject none
-1.58 cue trounce
0.52 cue trust
-0.75 cue try
-0.49 cue try front
-0.36 cue try subject controller
-0.4 cue try subject none
-0.96 cue try subject phrase
-0.38 cue try subject pronoun
-0.53 cue try to
-0.31 cue turn
-0.92 cue turn adj
-0.93 cue turn front
-0.72 cue turn np
-1.11 cue turn out
-0.77 cue turn out subject phrase
-1.37 cue turn out subject pronoun
-0.66 cue turn out to
-0.81 cue turn pp-into
-0.35 cue turn pp-to
-1.21 cue turn subject controller
-0.57 cue turn subject none
0.44 cue turn subject pronoun
-0.45 cue turn subject relative
-1.16 cue turn subject shared
0.72 cue tweet
0.41 cue tweet front-quote
0.68 cue tweet np
0.41 cue tweet subject controller
0.73 cue tweet subject phrase
-0.55 cue tweet subject pronoun
0.71 cue tweet that
-0.42 cue two-third
-0.42 cue two-third noun-of
-0.42 cue two-third subject none
-0.42 cue type
-0.42 cue type noun-of
-0.42 cue type subject none
-1.09 cue unable
-1.09 cue unable adjective-to
-0.35 cue undermine
0.89 cue underscore
0.58 cue underscore np
-0.11 cue underscore subject controller
-0.37 cue underscore subject phrase
0.2 cue understand
0.15 cue understand np
-0.57 cue understand subject controller
1.16 cue understand subject phrase
-1.5 cue unify
-0.51 cue unite
-0.5 cue unleash
-0.19 cue unleash subject phrase
-1.05 cue unlikely
-0.81 cue unlikely adjective-to
-0.97 cue unlikely subject pronoun
0.61 cue unveil
-0.15 cue unveil subject phrase
-0.72 cue upcome
-0.62 cue upcome np
-0.84 cue upcome subject controller
-1.15 cue update subject phrase
-0.55 cue upset
0.85 cue urge
0.38 cue urge np
0.74 cue urge np-to
-0.52 cue urge subject controller
0.37 cue urge subject phrase
0.44 cue urge subject pronoun
-0.38 cue use
-0.43 cue use noun-of
-0.76 cue use noun-of-owned
-0.3 cue use np
-1.56 cue use np-as
-0.16 cue use subject controller
-0.62 cue use subject none
-0.73 cue use subject phrase
-1.6 cue use subject pronoun
-0.69 cue used
-0.78 cue used front
0.1 cue used np-to
-0.28 cue used subject phrase
-0.78 cue used subject pronoun
-1.24 cue used to
-0.85 cue value
-0.43 cue variety
-0.43 cue variety noun-of
-0.43 cue variety subject none
-1.1 cue vary
-0.49 cue version
-0.42 cue version noun-of
-0.42 cue version subject none
-0.52 cue veteran
-0.35 cue veteran noun-of
-0.52 cue veteran subject none
-0.48 cue victory
-0.32 cue victory noun-in-owned
-0.59 cue victory subject none
-0.42 cue victory subject phrase
-0.53 cue video
-0.36 cue video noun-of
-0.53 cue video subject none
1 cue vie
1.23 cue view
0.34 cue view noun-of
0.61 cue view subject none
0.12 cue view subject phrase
-1.05 cue visit
-0.32 cue visit noun-to
-0.98 cue visit np
-0.29 cue visit subject none
-1 cue visit subject phrase
-0.32 cue voice
1.05 cue voice np
-0.67 cue voice subject none
0.88 cue voice subject phrase
-1.51 cue vote adj
-1.14 cue vote front
-0.41 cue vote noun-for
-0.57 cue vote noun-to
0.79 cue vote np
1.09 cue vote pp-for
0.94 cue vote pp-in
-0.42 cue vote subject controller
-0.8 cue vote subject none
0.24 cue vote subject phrase
0.38 cue vote subject pronoun
0.42 cue vote subject relative
1.29 cue vote to
-0.44 cue voter
-0.52 cue voter noun-of
0.83 cue voter noun-to
-0.27 cue voter subject none
0.91 cue vow
0.24 cue vow pp-to
1 cue vow subject phrase
0.88 cue vow subject pronoun
-1.33 cue vow subject shared
0.51 cue vow to
-1.47 cue wage
0.08 cue wait
-0.37 cue wait subject phrase
-0.42 cue wake
-0.42 cue wake noun-of
-0.42 cue wake subject none
-1.25 cue walk
-1.08 cue walk np
0.61 cue want
-1.21 cue want front
0.77 cue want np
0.53 cue want np-to
0.08 cue want subject phrase
0.93 cue want subject pronoun
-0.66 cue want subject relative
0.46 cue want to
-0.62 cue war
-0.54 cue war subject none
1.32 cue warn
0.85 cue warn subject phrase
1.15 cue warn subject pronoun
-0.65 cue warn that
0.09 cue watch np
-1.18 cue watch subject controller
-1.19 cue watch subject none
-0.71 cue watch subject phrase
-1.21 cue wave
-0.26 cue wave noun-of
-0.28 cue wave subject none
-0.6 cue way
-0.3 cue way noun-for
-0.39 cue way noun-of
-0.41 cue way noun-to
-0.61 cue way noun-to-owned
-0.51 cue way subject none
-0.82 cue way subject phrase
-1.06 cue wear
-0.99 cue wear np
-0.99 cue wear subject phrase
-0.61 cue week noun-of
1.04 cue week noun-on
-1.09 cue week noun-that
-0.7 cue week noun-to
-0.39 cue week subject none
-0.31 cue weigh
0.8 cue weigh pp-in
0.35 cue weigh subject phrase
1.16 cue welcome
-0.34 cue welcome subject phrase
-1.18 cue widen
-0.93 cue widen np
0.13 cue willing
0.13 cue willing adjective-to
0.23 cue willingness
-0.74 cue win
-0.68 cue win adj
-0.13 cue win bare
-0.76 cue win front
-0.86 cue win np
-1.19 cue win np-to
1.02 cue win pp-at
-0.38 cue win pp-in
-0.72 cue win pp-over
-0.21 cue win subject controller
-0.35 cue win subject none
-1.11 cue win subject phrase
-1.14 cue win subject pronoun
-0.71 cue win subject relative
-0.25 cue win subject shared
-0.57 cue wing
-0.38 cue wing noun-of
-0.38 cue wing subject none
0.61 cue winner
0.61 cue winner noun-of
0.61 cue winner subject none
0.69 cue withdraw
0.26 cue withhold
-0.68 cue woman
-0.68 cue woman subject none
0.76 cue wonder
1.8 cue wonder subject phrase
0.11 cue wonder wh
-0.91 cue word
-0.27 cue word noun-of
-0.53 cue word subject none
-0.53 cue work
-0.64 cue work adj
-0.43 cue work front
-0.78 cue work pp-as
-1.05 cue work pp-at
-0.53 cue work pp-for
-0.47 cue work pp-in
-0.74 cue work pp-on
-0.81 cue work pp-with
-0.48 cue work subject controller
0.46 cue work subject none
-0.82 cue work subject phrase
-1.23 cue work subject pronoun
-0.81 cue work subject relative
0.11 cue work subject shared
-0.13 cue work to
1.11 cue worry
-0.3 cue worry pp-about
-0.67 cue worry subject controller
-0.18 cue worry subject phrase
0.41 cue write
0.88 cue write colon
0.71 cue write front
0.65 cue write front-quote
-0.18 cue write np
-0.55 cue write pp-in
1.03 cue write quote
0.11 cue write subject inverted
-0.99 cue write subject none
0.62 cue write subject phrase
0.6 cue write subject pronoun
-0.64 cue write subject relative
-0.13 cue write subject shared
0.75 cue write that
-0.56 cue year
-0.35 cue year noun-of
-0.71 cue year noun-that
-0.43 cue year noun-to
-0.47 cue year subject none
-0.27 cue ±
-0.27 cue ± subject phrase
0.11 form:finite
-0.09 form:imperative
-0.11 form:infinitive
-0.15 form:ing
0.56 frame according-end
0.56 frame according-end subject phrase
0.61 frame according-front
0.61 frame according-front subject phrase
0.15 frame according-middle
0.15 frame according-middle subject phrase
-0.5 frame adj subject inverted
-0.5 frame adj subject none
-0.1 frame adj subject pronoun
0.41 frame adj subject relative
-0.38 frame adj subject shared
0.96 frame adjective-about
1.19 frame adjective-about subject phrase
-0.33 frame adjective-at
-1.23 frame adjective-at subject phrase
-0.6 frame adjective-by subject phrase
-0.31 frame adjective-for
-0.69 frame adjective-for subject phrase
-0.99 frame adjective-for subject pronoun
-0.35 frame adjective-in
-0.2 frame adjective-in subject phrase
-0.89 frame adjective-in subject relative
0.29 frame adjective-of
0.11 frame adjective-of subject phrase
0.54 frame adjective-of subject pronoun
0.21 frame adjective-that
0.5 frame adjective-that subject phrase
0.31 frame adjective-that subject pronoun
-0.15 frame adjective-to subject phrase
-0.3 frame adjective-to subject pronoun
0.17 frame adjective-to subject relative
-0.4 frame adjective-to subject shared
0.5 frame adjective-with subject phrase
0.1 frame adverb
0.1 frame adverb subject none
-0.54 frame agent-adj
-0.3 frame agent-adj subject phrase
-0.46 frame agent-bare
-0.29 frame agent-bare subject phrase
-0.16 frame agent-none
-0.18 frame agent-none subject phrase
-1.03 frame agent-np
-0.68 frame agent-np subject phrase
0.11 frame agent-pp-by
-0.42 frame agent-pp-by subject controller
-0.22 frame agent-pp-by subject pronoun
1.24 frame agent-pp-by subject relative
-0.52 frame agent-pp-by subject shared
-1.43 frame agent-pp-for
-0.94 frame agent-pp-in
-0.78 frame agent-pp-in subject phrase
-0.21 frame agent-pp-on
-1.69 frame agent-that
-1.27 frame agent-to
-0.73 frame agent-to subject phrase
0.19 frame bare
0.32 frame bare subject controller
-1.76 frame bare subject inverted
-0.64 frame bare subject none
0.23 frame bare subject phrase
0.52 frame bare subject pronoun
0.14 frame bare subject shared
-0.65 frame block
-0.15 frame block subject controller
-0.54 frame block subject phrase
-1.64 frame block subject pronoun
0.55 frame block-quote
-1.77 frame block-quote subject controller
0.79 frame block-quote subject phrase
0.4 frame colon
0.4 frame colon subject controller
-0.77 frame colon subject none
0.26 frame colon subject phrase
0.4 frame colon subject pronoun
0.45 frame colon subject shared
-0.67 frame front
-0.29 frame front subject inverted
-0.45 frame front subject phrase
-0.6 frame front subject pronoun
-1.13 frame front subject relative
0.3 frame front-quote
0.43 frame front-quote subject phrase
0.33 frame front-quote subject pronoun
-1.77 frame front-quote subject relative
-1.01 frame ing subject controller
-0.36 frame ing subject inverted
-0.54 frame ing subject none
0.22 frame ing subject phrase
0.69 frame ing subject relative
-0.6 frame ing subject shared
0.54 frame label-capitals
0.54 frame label-capitals subject phrase
0.71 frame label-quote
0.71 frame label-quote subject phrase
-2.11 frame none
0.19 frame noun-about
0.19 frame noun-about subject none
0.48 frame noun-about-owned
0.48 frame noun-about-owned subject phrase
0.18 frame noun-against-owned
0.18 frame noun-against-owned subject phrase
-0.84 frame noun-by-owned
-0.84 frame noun-by-owned subject phrase
-0.44 frame noun-for
-0.44 frame noun-for subject none
0.31 frame noun-for-owned
0.31 frame noun-for-owned subject phrase
-0.62 frame noun-in-owned
-0.62 frame noun-in-owned subject phrase
-0.36 frame noun-of
-0.36 frame noun-of subject none
0.15 frame noun-of-owned
0.15 frame noun-of-owned subject phrase
-0.46 frame noun-on
-0.46 frame noun-on subject none
-0.2 frame noun-on-owned
-0.2 frame noun-on-owned subject phrase
-0.7 frame noun-over-owned
-0.7 frame noun-over-owned subject phrase
1.2 frame noun-that-by
1.2 frame noun-that-by subject phrase
0.43 frame noun-that-owned
0.43 frame noun-that-owned subject phrase
-0.36 frame noun-to
-0.36 frame noun-to subject none
0.26 frame noun-to-by
0.26 frame noun-to-by subject phrase
0.74 frame noun-toward-owned
0.74 frame noun-toward-owned subject phrase
-0.3 frame noun-with-owned
-0.3 frame noun-with-owned subject phrase
0.09 frame np
0.3 frame np subject controller
-0.14 frame np subject none
0.16 frame np subject pronoun
0.12 frame np subject relative
0.38 frame np-as
0.64 frame np-as subject controller
-0.82 frame np-as subject none
0.27 frame np-as subject pronoun
1.13 frame np-as subject relative
0.1 frame np-as subject shared
0.11 frame np-bare
-0.34 frame np-bare subject controller
-1 frame np-bare subject none
0.1 frame np-bare subject phrase
0.13 frame np-bare subject pronoun
0.32 frame np-bare subject relative
0.37 frame np-bare subject shared
0.1 frame np-colon
0.08 frame np-colon subject controller
-1.31 frame np-colon subject none
-0.29 frame np-colon subject phrase
0.86 frame np-colon subject pronoun
0.23 frame np-colon subject relative
0.49 frame np-colon subject shared
0.09 frame np-pronoun
-0.95 frame np-pronoun subject none
0.1 frame np-pronoun subject phrase
0.2 frame np-pronoun subject pronoun
0.18 frame np-pronoun subject relative
-0.08 frame np-pronoun subject shared
0.11 frame np-quote
0.17 frame np-quote subject controller
0.43 frame np-quote subject pronoun
0.11 frame np-quote subject relative
0.21 frame np-quote subject shared
0.31 frame np-that
0.52 frame np-that subject controller
0.08 frame np-that subject none
0.21 frame np-that subject phrase
-0.22 frame np-that subject pronoun
-0.47 frame np-that subject shared
0.18 frame np-to
0.36 frame np-to subject controller
-0.75 frame np-to subject none
0.18 frame np-to subject phrase
0.14 frame np-to subject pronoun
-0.61 frame np-to subject relative
0.09 frame np-to subject shared
-0.51 frame np-wh subject none
-0.28 frame np-wh subject phrase
0.43 frame np-wh subject pronoun
-1.46 frame np-wh subject relative
0.36 frame np-wh subject shared
0.52 frame participle-adj
-0.54 frame participle-adj subject controller
0.95 frame participle-adj subject none
0.54 frame participle-adj subject phrase
-0.18 frame participle-bare
0.24 frame participle-bare subject none
-1.1 frame participle-bare subject phrase
-0.65 frame participle-colon
-0.23 frame participle-np subject controller
0.29 frame participle-np subject phrase
-2.22 frame participle-np-as
-1.5 frame participle-np-bare
-0.64 frame participle-np-quote
0.56 frame participle-np-that
-0.41 frame participle-np-that subject controller
0.24 frame participle-np-to
-0.64 frame participle-np-to subject controller
1.15 frame participle-np-to subject phrase
0.35 frame participle-np-wh
-1.45 frame participle-np-wh subject controller
0.32 frame participle-pp-about
-0.99 frame participle-pp-about subject controller
0.7 frame participle-pp-about subject none
-0.15 frame participle-pp-as
-0.75 frame participle-pp-as subject controller
1.34 frame participle-pp-as subject none
-0.73 frame participle-pp-as subject phrase
0.39 frame participle-pp-at
-0.1 frame participle-pp-at subject phrase
0.49 frame participle-pp-by
-0.55 frame participle-pp-by subject phrase
-0.18 frame participle-pp-for
-0.68 frame participle-pp-for subject controller
0.44 frame participle-pp-for subject none
-0.09 frame participle-pp-from
0.36 frame participle-pp-from subject phrase
-0.51 frame participle-pp-in
-1 frame participle-pp-in subject controller
0.26 frame participle-pp-in subject none
-0.53 frame participle-pp-in subject phrase
0.08 frame participle-pp-on
-0.69 frame participle-pp-on subject controller
0.86 frame participle-pp-on subject none
0.26 frame participle-pp-on subject phrase
-0.8 frame participle-pp-to subject controller
0.98 frame participle-pp-to subject none
-0.25 frame participle-pp-to subject phrase
-0.1 frame participle-pp-with
-0.94 frame participle-pp-with subject controller
-0.63 frame participle-pp-with subject none
0.27 frame participle-pp-with subject phrase
0.2 frame participle-quote
-0.29 frame participle-quote subject phrase
0.56 frame participle-that
-0.24 frame participle-that subject controller
-0.1 frame participle-to subject controller
0.54 frame participle-to subject none
-0.15 frame participle-to subject phrase
-0.47 frame participle-wh subject controller
0.3 frame participle-wh subject none
-0.15 frame passive-adj
-1.79 frame passive-adj subject pronoun
0.37 frame passive-adj subject relative
0.67 frame passive-adj subject shared
-0.38 frame passive-bare subject phrase
0.38 frame passive-bare subject pronoun
-0.55 frame passive-colon
-0.64 frame passive-ing
-0.44 frame passive-none
0.35 frame passive-none subject controller
-0.48 frame passive-none subject phrase
-0.81 frame passive-none subject pronoun
-0.2 frame passive-none subject relative
-0.56 frame passive-none subject shared
-0.08 frame passive-pp-about
-0.82 frame passive-pp-about subject phrase
-0.28 frame passive-pp-against
0.67 frame passive-pp-as
0.15 frame passive-pp-as subject phrase
-0.33 frame passive-pp-as subject relative
-0.11 frame passive-pp-as subject shared
-1.19 frame passive-pp-at
-0.85 frame passive-pp-at subject phrase
-1.27 frame passive-pp-by
-0.81 frame passive-pp-by subject phrase
0.23 frame passive-pp-for
-0.13 frame passive-pp-for subject pronoun
-0.57 frame passive-pp-from
-0.12 frame passive-pp-from subject phrase
-0.34 frame passive-pp-in
-0.33 frame passive-pp-in subject phrase
-0.33 frame passive-pp-in subject pronoun
0.31 frame passive-pp-in subject relative
-1.21 frame passive-pp-in subject shared
-0.93 frame passive-pp-into
-0.79 frame passive-pp-into subject phrase
0.34 frame passive-pp-of subject phrase
-0.16 frame passive-pp-on
0.26 frame passive-pp-on subject phrase
-0.51 frame passive-pp-on subject pronoun
-0.95 frame passive-pp-on subject relative
-1.2 frame passive-pp-on subject shared
0.25 frame passive-pp-over
-0.47 frame passive-pp-to
-0.55 frame passive-pp-to subject pronoun
-1.05 frame passive-pp-to subject shared
-0.11 frame passive-pp-with
-0.25 frame passive-pp-with subject phrase
-0.15 frame passive-pp-with subject pronoun
0.52 frame passive-quote
-0.39 frame passive-that subject phrase
0.73 frame passive-that subject pronoun
0.16 frame passive-to
-0.12 frame passive-to subject phrase
-0.2 frame passive-to subject pronoun
0.24 frame passive-to subject relative
0.92 frame passive-to subject shared
0.16 frame passive-wh
0.16 frame passive-wh subject phrase
0.52 frame pp-about
0.87 frame pp-about subject controller
-0.39 frame pp-about subject none
0.11 frame pp-about subject phrase
0.59 frame pp-about subject pronoun
0.76 frame pp-about subject relative
-1.59 frame pp-about subject shared
0.43 frame pp-against
-0.1 frame pp-against subject controller
0.18 frame pp-against subject phrase
1.4 frame pp-against subject pronoun
-0.26 frame pp-around
0.2 frame pp-around subject phrase
-0.25 frame pp-as subject controller
1.35 frame pp-as subject none
-0.11 frame pp-as subject phrase
-0.39 frame pp-as subject relative
-0.9 frame pp-as subject shared
0.21 frame pp-at subject controller
-0.53 frame pp-at subject none
0.39 frame pp-at subject relative
-1.28 frame pp-at subject shared
0.19 frame pp-behind
1.19 frame pp-behind subject phrase
-0.63 frame pp-by
-0.88 frame pp-by subject controller
-0.31 frame pp-by subject none
-1.45 frame pp-by subject pronoun
0.17 frame pp-for
0.32 frame pp-for subject controller
-0.99 frame pp-for subject none
0.2 frame pp-for subject pronoun
0.51 frame pp-for subject relative
-0.29 frame pp-for subject shared
-0.35 frame pp-from
0.22 frame pp-from subject controller
0.66 frame pp-from subject none
-0.88 frame pp-from subject phrase
-1.22 frame pp-from subject pronoun
-0.77 frame pp-from subject relative
0.41 frame pp-from subject shared
-0.39 frame pp-in
-0.88 frame pp-in subject controller
-0.51 frame pp-in subject none
-0.54 frame pp-in subject phrase
0.09 frame pp-in subject relative
-0.23 frame pp-into
0.5 frame pp-into subject controller
-0.49 frame pp-into subject none
-0.46 frame pp-into subject phrase
-0.31 frame pp-into subject pronoun
-0.58 frame pp-into subject relative
-0.25 frame pp-like
0.94 frame pp-like subject phrase
-0.96 frame pp-of subject none
-0.13 frame pp-of subject phrase
0.66 frame pp-of subject pronoun
-0.18 frame pp-on
0.5 frame pp-on subject controller
-0.82 frame pp-on subject none
-0.34 frame pp-on subject phrase
-0.24 frame pp-on subject pronoun
-0.37 frame pp-on subject relative
-0.33 frame pp-on subject shared
-0.15 frame pp-out
0.74 frame pp-out subject controller
-0.66 frame pp-out subject phrase
0.58 frame pp-over subject phrase
-1.26 frame pp-over subject shared
0.08 frame pp-to subject controller
-0.45 frame pp-to subject none
-0.08 frame pp-to subject pronoun
0.17 frame pp-to subject relative
-0.3 frame pp-to subject shared
-0.96 frame pp-toward
-0.75 frame pp-upon
-0.18 frame pp-with subject controller
-0.7 frame pp-with subject none
-0.45 frame pp-with subject relative
-0.31 frame pp-with subject shared
0.14 frame quote
0.48 frame quote subject controller
-1.91 frame quote subject none
0.36 frame quote subject pronoun
0.14 frame quote subject relative
0.19 frame refusal
0.61 frame refusal subject phrase
0.42 frame that
0.57 frame that subject controller
-0.79 frame that subject none
0.38 frame that subject phrase
0.9 frame that subject pronoun
0.25 frame that subject relative
0.09 frame to
0.43 frame to subject controller
-1.36 frame to subject inverted
-0.3 frame to subject none
0.3 frame to subject relative
0.22 frame wh
0.22 frame wh subject controller
-2.15 frame wh subject inverted
-0.18 frame wh subject none
0.29 frame wh subject phrase
0.5 frame wh subject pronoun
-0.65 frame wh subject relative
0.24 frame wh subject shared
-0.58 head:($)
-0.21 head:(CD)
-0.97 head:(IN)
1.06 head:(JJ)
0.13 head:(JJS)
-0.33 head:(WDT)
0.28 head:(name)
0.75 head:account
-0.78 head:action
0.51 head:activist
1.55 head:actor
2.02 head:actress
0.37 head:ad
0.52 head:address
0.83 head:administration
0.81 head:adviser
1.25 head:advocate
0.58 head:agency
-1.02 head:agent
0.87 head:agreement
0.85 head:aide
-0.59 head:all
0.98 head:ally
1.44 head:analysis
1.35 head:analyst
-0.74 head:announcement
1.24 head:another
-0.31 head:answer
0.09 head:appeal
-0.5 head:appearance
-1.27 head:approach
1.56 head:argument
-0.73 head:article
-1.3 head:assault
-0.85 head:attack
-0.58 head:attacker
1.03 head:attendee
-1.07 head:attention
2.44 head:attorney
1 head:audience
0.63 head:authority
1.38 head:average
1.36 head:backer
-0.1 head:ballot
-0.31 head:bank
-0.15 head:base
-0.9 head:battle
0.35 head:bill
0.28 head:billionaire
0.68 head:board
-0.22 head:book
-1.3 head:border
-0.34 head:both
-0.35 head:brother
0.19 head:bureau
-0.3 head:business
0.3 head:call
0.13 head:camp
0.4 head:campaign
-0.28 head:candidacy
0.47 head:candidate
-0.11 head:case
-0.25 head:caucus
-0.44 head:center
-1.49 head:challenge
-0.5 head:change
-0.25 head:check
0.33 head:child
0.31 head:citizen
0.46 head:city
-1.24 head:claim
-0.31 head:club
-1.42 head:coalition
-0.74 head:coin
0.27 head:colleague
-0.55 head:comment
-1.12 head:committee
0.63 head:community
0.4 head:company
-0.16 head:concern
-1.71 head:conference
0.64 head:conservative
-0.15 head:contest
-1.18 head:convention
-0.36 head:conversation
-0.58 head:country
-0.28 head:couple
0.35 head:course
0.51 head:court
0.52 head:critic
-1.04 head:criticism
-0.55 head:crowd
-0.54 head:datum
1.53 head:daughter
-0.89 head:day
-0.71 head:deal
-1.82 head:death
-0.64 head:debate
-0.92 head:debt
-0.16 head:delegate
0.52 head:department
-0.89 head:developer
-0.3 head:director
-1.53 head:disclosure
0.41 head:district
0.23 head:document
-0.19 head:dollar
0.11 head:donor
-0.21 head:economist
-1.07 head:economy
2.41 head:editorial
-0.11 head:effort
-0.57 head:election
0.58 head:electorate
0.43 head:elite
0.16 head:employee
-0.62 head:employer
-0.87 head:end
-1.57 head:endorsement
1.08 head:establishment
-0.59 head:event
-0.3 head:everyone
1.42 head:executive
1.79 head:expert
0.11 head:face
-0.74 head:fact
0.16 head:family
0.49 head:father
-0.38 head:field
-0.61 head:fight
-0.68 head:figure
0.16 head:filings
0.41 head:film
-0.16 head:finding
-1.44 head:focus
0.17 head:follower
-0.56 head:force
0.08 head:foundation
1.2 head:friend
0.76 head:front-runner
0.59 head:general
0.1 head:goal
-0.1 head:government
0.42 head:governor
0.35 head:group
-0.14 head:hacker
-2.39 head:half
-1.42 head:hall
0.52 head:handful
0.35 head:he
-0.15 head:head
-0.3 head:history
-1.18 head:idea
-1.05 head:image
-0.86 head:immigrant
-0.19 head:incident
-0.88 head:income
0.92 head:industry
0.59 head:information
-0.79 head:initiative
1.1 head:insider
-1.49 head:interest
-1.87 head:interview
-0.62 head:investigation
-1.33 head:investment
1.06 head:investor
-0.82 head:issue
-0.67 head:it
-0.53 head:job
-0.75 head:journalist
0.41 head:judge
0.86 head:justice
-2.14 head:kind
1.41 head:lady
-1.31 head:language
0.44 head:lawmaker
0.23 head:lawsuit
-0.65 head:lawyer
-0.74 head:lead
1.2 head:leader
0.45 head:legislation
0.43 head:letter
-1.28 head:line
0.55 head:list
-1.27 head:loss
-0.77 head:lot
0.37 head:majority
-0.16 head:man
0.78 head:manager
-1.5 head:margin
-0.99 head:market
1.46 head:mayor
0.09 head:measure
-0.44 head:media
-0.22 head:meeting
0.42 head:member
-0.53 head:moderator
1 head:mogul
-1.49 head:moment
-1.08 head:month
0.74 head:mother
-0.83 head:move
-0.2 head:movement
-0.93 head:name
0.18 head:nation
0.23 head:network
1.15 head:neurosurgeon
-1.78 head:news
0.23 head:newspaper
-1.86 head:night
-1.07 head:nomination
-0.15 head:nominee
0.41 head:number
0.26 head:observer
-1.35 head:obstacle
0.84 head:office
0.89 head:officer
0.77 head:official
0.73 head:one
0.92 head:operation
0.58 head:operative
-0.38 head:opinion
0.5 head:opponent
0.4 head:order
0.48 head:organization
1.66 head:organizer
0.08 head:other
0.75 head:outlet
-0.47 head:owner
1.48 head:page
0.45 head:pair
-0.1 head:panel
-0.41 head:parent
-1.55 head:partner
0.32 head:party
-0.23 head:people
0.17 head:percent
-0.19 head:performance
-0.49 head:person
-0.41 head:piece
1.42 head:platform
-0.8 head:point
0.72 head:police
0.83 head:politician
0.76 head:poll
0.76 head:polling
-1.75 head:popularity
-0.68 head:position
0.19 head:president
-0.12 head:price
-0.83 head:primary
-1.5 head:problem
0.27 head:process
-1.16 head:program
0.41 head:prosecutor
-1.5 head:prospect
-1.23 head:provision
-1.34 head:public
-0.27 head:push
-0.82 head:question
-0.56 head:rally
-1.26 head:rate
-0.9 head:rating
-1.23 head:reaction
-0.1 head:reality
-0.42 head:reason
0.22 head:record
-0.08 head:relationship
0.99 head:release
-0.23 head:remark
1 head:report
0.66 head:reporter
1 head:researcher
-0.52 head:resident
0.37 head:respondent
-0.28 head:response
0.13 head:result
0.21 head:retiree
0.67 head:rhetoric
-0.77 head:rights
-1.35 head:rise
-1.3 head:risk
1.58 head:rival
-0.12 head:room
-0.36 head:rule
-1.22 head:ruling
-1.2 head:scandal
0.48 head:school
-1.14 head:seat
0.91 head:secretary
0.52 head:senator
-1.43 head:sense
0.73 head:sentiment
-1.05 head:series
-0.13 head:session
0.39 head:she
-1.62 head:shift
-1.73 head:shooting
-1.06 head:show
-0.88 head:sign
-0.95 head:socialist
1.35 head:some
-0.3 head:son
0.43 head:source
0.86 head:speaker
-0.25 head:speech
-1.33 head:spending
1.02 head:spokesman
0.92 head:spokeswoman
0.28 head:spot
-0.61 head:spotlight
-0.3 head:staff
-0.84 head:stake
-1.18 head:stance
-0.1 head:standard
-1.55 head:standing
-0.48 head:star
-0.51 head:state
0.19 head:statement
-0.8 head:story
0.9 head:strategist
-0.6 head:strategy
-0.15 head:strength
-0.8 head:string
-0.72 head:student
0.9 head:study
-0.99 head:success
0.51 head:superdelegate
-1.27 head:support
0.49 head:supporter
0.51 head:survey
-0.35 head:system
-1.17 head:tactic
-0.91 head:talk
-1.57 head:target
-0.96 head:tax
0.95 head:team
-1.53 head:technology
-1.26 head:term
-0.83 head:that
0.86 head:the
-1.11 head:these
0.09 head:they
-0.8 head:thing
-0.4 head:this
0.36 head:those
-0.1 head:threat
-1.26 head:ticket
-0.85 head:tie
-0.75 head:time
-0.11 head:tone
-0.1 head:town
-1.92 head:turn
-0.98 head:turnout
0.88 head:tweet
0.46 head:union
1 head:user
-0.86 head:vehicle
0.66 head:version
-1.42 head:victory
0.11 head:view
0.16 head:voice
-1.19 head:vote
0.19 head:voter
-0.78 head:war
-0.5 head:website
-0.9 head:week
-0.09 head:wife
-1.27 head:winner
-0.55 head:word
-0.84 head:work
0.29 head:worker
-1.63 head:world
-0.79 head:year
-0.58 headpos:$
-0.43 headpos:CD
-0.58 headpos:DT
-0.97 headpos:IN
-0.18 headpos:JJ
-0.08 headpos:NN
0.29 headpos:NNP
0.08 headpos:NNPS
0.08 headpos:PRP
-0.37 headpos:WDT
-1.07 labelpos:DT
-2.48 labelpos:JJS
-0.25 labelpos:NN
0.96 labelpos:NNP
1.95 labelpos:NNPS
-0.41 long:1
0.28 long:12-24
-0.21 long:2
-0.14 long:3-5
0.19 long:6-11
0.23 long:little
0.11 long:much
0.23 marks
0.44 modal:'d
-0.93 modal:'ll
-0.83 modal:ca
-0.11 modal:can
-0.33 modal:could
-0.37 modal:may
-0.67 modal:should
-0.16 modal:will
-0.94 modal:wo
0.12 negated
0.65 opens:"
-1.26 opens:$
-0.44 opens:(
-1.59 opens:,
-1.72 opens:.
-0.62 opens::
-0.53 opens:CC
-0.71 opens:CD
-0.08 opens:DT
-0.24 opens:EX
-0.28 opens:JJR
-0.11 opens:JJS
0.86 opens:MD
-0.14 opens:NN
-0.11 opens:NNS
0.36 opens:PDT
0.08 opens:PRP$
-0.19 opens:RB
0.22 opens:RBS
0.15 opens:TO
0.22 opens:VB
0.37 opens:VBD
-0.73 opens:VBN
-0.19 opens:VBP
0.09 opens:WDT
-0.12 opens:WP
-0.37 opens:WP$
-0.29 opens:WRB
0.29 owner:"
-0.24 owner:,
-0.8 owner::
-0.15 owner:CC
-0.58 owner:CD
-0.38 owner:DT
-0.21 owner:IN
-0.24 owner:JJ
-0.49 owner:JJR
0.19 owner:JJS
-0.65 owner:NN
0.08 owner:NNP
-0.54 owner:NNS
-1.52 owner:PRP
-0.3 owner:PRP$
-0.76 owner:RB
-0.39 owner:RP
0.43 owner:TO
-0.32 owner:VBD
-0.56 owner:VBN
-0.1 owner:VBZ
-0.65 owner:WDT
-0.17 passive
-0.31 prev:
0.17 prev:"
-0.26 prev:,
-0.08 prev:.
-0.28 prev::
-0.3 prev:CC
-0.36 prev:DT
0.33 prev:EX
-0.44 prev:IN
-0.86 prev:JJ
-1.85 prev:JJR
-1.03 prev:JJS
-0.25 prev:NN
-0.52 prev:NNP
-1.01 prev:NNS
-0.37 prev:POS
-1.08 prev:PRP
-0.92 prev:PRP$
0.43 prev:TO
-1.06 prev:VB
0.08 prev:VBD
-0.63 prev:VBG
-0.18 prev:VBN
-0.94 prev:VBZ
-0.9 prev:WDT
-0.15 prev:WP
0.94 prev:WRB
-1.51 quoted
0.12 sourcelong:1
0.17 sourcelong:4
0.16 sourcelong:5
0.12 sourcelong:6
-0.1 sourcelong:7
-0.2 sourcelong:8
-0.23 sourceopens:CD
0.7 sourceopens:DT
0.83 sourceopens:JJ
2.31 sourceopens:NN
0.16 sourceopens:NNP
0.2 sourceopens:NNS
0.18 sourceopens:PRP$
0.25 subject:controller
-0.23 subject:inverted
-0.22 subject:none
0.11 subject:pronoun
-0.1 subject:shared
-0.14 tense:MD:VB
-0.53 tense:MD:VBG
-0.16 tense:MD:VBN
-0.15 tense:RB:VB
0.36 tense:RB:VBD
-0.08 tense:RB:VBG
0.18 tense:RB:VBP
0.1 tense:RB:VBZ
-0.12 tense:TO:VB
-0.31 tense:TO:VBG
-0.38 tense:TO:VBN
-0.11 tense:VB:VB
-0.67 tense:VB:VBN
-0.14 tense:VBD:VB
0.17 tense:VBD:VBD
-0.36 tense:VBD:VBG
0.2 tense:VBD:VBN
-0.12 tense:VBG:VBG
-0.45 tense:VBG:VBN
-0.15 tense:VBN:VBN
0.72 tense:VBP:VB
0.56 tense:VBP:VBD
0.08 tense:VBP:VBN
0.23 tense:VBP:VBP
0.19 tense:VBZ:VB
-0.62 tense:VBZ:VBD
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
