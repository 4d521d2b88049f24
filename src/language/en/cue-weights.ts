/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.2 after:adj
0.99 after:adjective-about
-0.33 after:adjective-at
-0.32 after:adjective-for
-0.31 after:adjective-in
0.31 after:adjective-of
0.23 after:adjective-that
0.12 after:bare
-0.08 after:block
0.28 after:colon
0.58 after:none
0.16 after:np-as
0.09 after:np-bare
0.12 after:np-colon
-0.13 after:np-pronoun
0.37 after:np-that
-0.21 after:np-wh
0.14 after:pp-about
0.34 after:pp-against
-0.5 after:pp-around
-0.11 after:pp-as
0.09 after:pp-at
-0.53 after:pp-behind
-0.46 after:pp-from
-0.18 after:pp-into
0.12 after:pp-of
0.11 after:pp-on
-0.83 after:pp-out
-0.24 after:pp-over
-0.11 after:pp-to
-0.91 after:pp-toward
-0.08 after:pp-with
0.24 after:quote
0.37 after:that
-0.13 after:to
0.13 after:wh
-2.31 always
0.92 before:about
-0.62 before:across
0.16 before:after
-0.8 before:against
0.32 before:although
-1.21 before:among
0.24 before:around
-0.23 before:as
-0.55 before:at
0.26 before:because
0.12 before:before
-0.22 before:both
0.13 before:but
-1.44 before:during
0.48 before:for
-0.43 before:from
-0.25 before:how
-0.14 before:if
-0.31 before:in
-0.64 before:into
-0.72 before:like
-2.08 before:nor
-1.21 before:or
-1.31 before:over
0.26 before:since
-0.53 before:than
-0.15 before:that
0.11 before:though
-0.32 before:through
-0.37 before:to
-1.03 before:toward
-1.2 before:under
-0.47 before:until
-0.2 before:what
-0.1 before:where
-0.37 before:whether
0.44 before:which
0.54 before:while
0.62 before:who
-0.47 before:whom
0.4 before:why
-0.63 before:without
0.23 before:yet
0.64 beforepos:
0.32 beforepos:"
-0.76 beforepos:)
0.25 beforepos:,
0.25 beforepos:.
-0.36 beforepos:DT
-0.2 beforepos:EX
-0.47 beforepos:JJ
-1.07 beforepos:JJR
-0.28 beforepos:MD
-0.26 beforepos:NN
-0.16 beforepos:NNP
-0.2 beforepos:NNS
-0.56 beforepos:POS
-0.67 beforepos:PRP
-1.11 beforepos:PRP$
-0.08 beforepos:RB
0.45 beforepos:RBR
-0.29 beforepos:RBS
-0.4 beforepos:RP
-0.58 beforepos:VB
-0.45 beforepos:VBG
-0.33 beforepos:VBN
-0.31 beforepos:VBZ
-0.93 block:body
1.5 block:headline
-0.38 cue %
-0.38 cue % noun-of
-0.26 cue % noun-to
-0.36 cue % subject none
0.22 cue :
0.56 cue : label-capitals
0.72 cue : label-quote
0.22 cue : subject phrase
-1.14 cue abandon
-0.84 cue abandon subject controller
0.29 cue ability
-0.95 cue ability noun-to-owned
-0.95 cue ability subject phrase
-0.42 cue able
-0.42 cue able adjective-to
-1.17 cue able subject phrase
-1.63 cue accelerate
0.31 cue accept
1.08 cue accept np
-0.45 cue accept subject controller
-0.63 cue accept subject phrase
0.55 cue access noun-to
0.47 cue access subject none
-1.37 cue accompany
-0.61 cue accord
-0.59 cue accord pp-to
-0.84 cue accord subject controller
-0.27 cue accord subject none
-0.52 cue accord subject phrase
-0.89 cue accord to
0.6 cue according to
0.56 cue according to according-end
0.63 cue according to according-front
0.22 cue according to according-middle
0.6 cue according to subject phrase
0.19 cue account
1.06 cue account noun-of
0.73 cue account subject none
0.4 cue accusation
0.5 cue accuse
1.23 cue accuse np
1.05 cue accuse np-pronoun
0.88 cue accuse subject controller
0.68 cue accuse subject pronoun
-0.53 cue accuse subject relative
0.76 cue accuse subject shared
-0.22 cue achieve
0.57 cue acknowledge
1.03 cue acknowledge np
-0.45 cue acknowledge subject controller
0.68 cue acknowledge subject phrase
1.56 cue acknowledge subject pronoun
-0.99 cue act
-0.4 cue act subject none
-0.96 cue act subject phrase
-0.89 cue action
0.54 cue add
0.48 cue add colon
1.89 cue add front
0.82 cue add front-quote
-2.33 cue add np
-2.24 cue add pp-to
0.44 cue add quote
0.42 cue add subject controller
0.39 cue add subject inverted
0.5 cue add subject phrase
0.91 cue add subject pronoun
-1 cue add subject shared
0.64 cue add that
-0.48 cue addition
-0.47 cue addition noun-to
-0.48 cue addition subject none
0.3 cue address
0.86 cue address subject controller
-0.64 cue address subject phrase
-0.65 cue administration
-0.65 cue administration subject none
0.93 cue admit
-1.32 cue admit subject controller
1.37 cue admit subject phrase
-0.14 cue admit that
-0.79 cue adopt
-0.08 cue adopt np
0.34 cue adopt subject phrase
-1.3 cue advance
-0.56 cue advantage
-0.41 cue advantage noun-of
-0.54 cue advantage subject none
0.94 cue advice
-0.88 cue advise
0.22 cue advise subject controller
-0.74 cue advise subject relative
-0.56 cue adviser
-0.42 cue adviser noun-to
-0.43 cue adviser subject none
0.75 cue advocate
-0.6 cue advocate noun-for
-0.92 cue advocate subject none
1.04 cue advocate subject phrase
-0.97 cue affect
-0.67 cue affect subject phrase
-0.93 cue age
-0.27 cue age noun-of
-0.3 cue age subject none
-0.77 cue agenda
0.49 cue agree
1.49 cue agree pp-with
0.98 cue agree subject phrase
0.2 cue agree that
-0.13 cue agree to
-0.75 cue aide
-0.36 cue aide noun-to
-0.5 cue aide subject none
0.08 cue aim
-0.1 cue aim participle-pp-at
0.09 cue aim subject phrase
1.64 cue aim to
-0.62 cue air
-0.17 cue air subject phrase
-1.28 cue alarm
-0.22 cue align
1.02 cue allegation
0.61 cue allege
0.17 cue allege subject phrase
0.51 cue allege that
0.57 cue allow
-0.61 cue allow front
-0.14 cue allow np-to
-0.67 cue allow subject pronoun
-0.78 cue allow subject relative
-0.77 cue ally
-0.29 cue ally noun-of
-0.56 cue ally subject none
-0.76 cue ally subject phrase
-1.01 cue ambassador
-0.68 cue amount
-0.38 cue amount noun-of
-0.39 cue amount subject none
-0.79 cue analysis
0.35 cue anger
-1.59 cue anger subject phrase
0.78 cue announce
0.51 cue announce bare
1.28 cue announce front
0.92 cue announce np
0.26 cue announce np-to
0.21 cue announce subject controller
-0.33 cue announce subject none
0.7 cue announce subject phrase
0.62 cue announce subject pronoun
0.56 cue announce that
0.75 cue announcement
0.21 cue anonymity
0.28 cue anonymity noun-to
0.21 cue anonymity subject none
1.05 cue answer np
0.56 cue answer subject controller
-0.89 cue answer subject none
-0.58 cue answer subject phrase
0.57 cue apologize
0.35 cue appeal
-0.69 cue appeal noun-to
-0.38 cue appeal pp-to
0.12 cue appeal subject controller
-0.7 cue appeal subject none
0.66 cue appeal subject phrase
0.29 cue appear
0.56 cue appear adj
-1.52 cue appear front
-1.67 cue appear pp-at
-1.51 cue appear pp-in
-1.94 cue appear pp-on
-1.58 cue appear subject controller
0.36 cue appear subject none
0.29 cue appear subject phrase
0.26 cue appear subject pronoun
0.9 cue appear to
0.52 cue appearance subject none
-1.13 cue appearance subject phrase
0.74 cue applaud
-1.61 cue apply
0.85 cue appoint
-0.62 cue approach
-0.43 cue approach noun-to
-0.42 cue approach subject none
-0.16 cue approach subject phrase
0.5 cue approve
1.91 cue approve subject phrase
0.75 cue argue
0.87 cue argue bare
0.5 cue argue front
1.32 cue argue subject controller
0.46 cue argue subject phrase
1.36 cue argue subject pronoun
0.11 cue argue that
-0.1 cue argument
0.37 cue argument subject none
-1.31 cue arm
-1.08 cue arrive
-0.84 cue arrive pp-at
-0.81 cue arrive subject phrase
-1.15 cue article
0.5 cue articulate
0.9 cue ask
0.38 cue ask front-quote
-0.15 cue ask np
0.6 cue ask np-pronoun
0.31 cue ask np-to
1.72 cue ask np-wh
-0.29 cue ask participle-pp-about
-0.51 cue ask participle-wh
1.05 cue ask passive-pp-about
1.08 cue ask pp-for
0.75 cue ask quote
-0.28 cue ask subject controller
1.39 cue ask subject none
0.34 cue ask subject phrase
0.81 cue ask subject pronoun
0.85 cue ask subject shared
0.83 cue ask wh
1.28 cue assert
0.4 cue assert that
3.05 cue assertion
-1.3 cue assign
-1.11 cue associate
0.66 cue assume
0.68 cue assume subject pronoun
-0.2 cue assure
0.52 cue assure subject phrase
0.61 cue attack
0.09 cue attack noun-on
1.84 cue attack noun-on-owned
0.76 cue attack np
1.32 cue attack participle-np
0.1 cue attack subject controller
0.12 cue attack subject none
0.2 cue attack subject phrase
0.33 cue attempt noun-to-owned
-0.08 cue attempt subject none
-0.67 cue attempt subject phrase
-1.09 cue attempt to
-0.66 cue attend
-1.19 cue attend np
0.14 cue attend subject controller
-1.07 cue attend subject phrase
-0.85 cue attend subject relative
-0.33 cue attention
0.38 cue attention noun-to
-0.9 cue attract
-0.79 cue attract np
-0.61 cue attract subject controller
-0.74 cue attract subject phrase
1.1 cue attribute
-0.78 cue audience
-0.6 cue audience subject none
0.85 cue author
-0.73 cue author noun-of
-0.73 cue author subject none
-0.67 cue average
-0.33 cue average noun-of
-0.33 cue average subject none
-0.89 cue avoid
-0.68 cue avoid ing
-0.78 cue avoid np
-0.73 cue avoid subject controller
-1.03 cue avoid subject phrase
-1.01 cue avoid subject pronoun
-0.92 cue await
-0.92 cue await np
-1.39 cue award
0.89 cue aware
0.52 cue back
-0.72 cue back bare
1.74 cue back np
-0.61 cue back subject controller
-1.53 cue back subject none
-0.42 cue back subject relative
-0.43 cue backer
-0.43 cue backer noun-of
-0.43 cue backer subject none
-0.7 cue backing
-1.04 cue ballot
0.12 cue ban np
-0.27 cue ban subject controller
0.71 cue ban subject phrase
-1.26 cue bank
0.96 cue bar
-0.91 cue base
-0.2 cue base participle-pp-in
-0.54 cue base participle-pp-on
-0.59 cue base subject controller
-0.62 cue base subject none
-1.01 cue base subject phrase
0.62 cue bash
-0.53 cue battle
-0.57 cue battle subject none
-1.13 cue battle subject phrase
-0.52 cue be
-0.49 cue be adj
-1.12 cue be bare
-0.42 cue be block
0.25 cue be colon
-0.26 cue be front
-0.44 cue be front-quote
-0.69 cue be np
0.7 cue be np-as
-1.21 cue be np-bare
-1.17 cue be np-colon
-0.44 cue be np-that
-0.39 cue be np-to
-0.57 cue be np-wh
-0.37 cue be passive-none
0.66 cue be pp-about
-0.88 cue be pp-as
-0.94 cue be pp-at
1 cue be pp-for
-0.72 cue be pp-in
-1.04 cue be pp-of
0.18 cue be pp-on
-0.44 cue be pp-out
0.46 cue be quote
0.33 cue be subject controller
-0.77 cue be subject inverted
0.09 cue be subject none
-0.64 cue be subject phrase
-0.86 cue be subject pronoun
-0.55 cue be subject relative
0.23 cue be subject shared
0.14 cue be that
-0.68 cue be to
-0.67 cue be wh
-1.16 cue bear
-0.76 cue bear subject phrase
-0.98 cue beat
-0.94 cue beat np
-0.76 cue beat subject controller
-1 cue beat subject phrase
-0.51 cue become
-0.63 cue become adj
-0.51 cue become front
-0.7 cue become np
-1.33 cue become np-to
0.11 cue become subject controller
-0.49 cue become subject none
-0.94 cue become subject phrase
-1.09 cue become subject pronoun
0.66 cue become subject relative
0.44 cue become subject shared
-0.82 cue begin
-0.43 cue begin front
-0.41 cue begin ing
-1 cue begin np
-0.24 cue begin pp-in
0.08 cue begin subject controller
-1.1 cue begin subject phrase
-0.25 cue begin subject pronoun
-0.51 cue begin subject relative
-0.93 cue begin subject shared
-0.81 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.46 cue behalf
-0.44 cue behalf noun-of
-0.44 cue behalf subject none
0.85 cue believe
-0.19 cue believe bare
-0.14 cue believe np-pronoun
0.56 cue believe subject controller
1.29 cue believe subject phrase
0.78 cue believe subject pronoun
-0.12 cue believe subject relative
-0.37 cue believe that
-0.6 cue benefit
-0.51 cue benefit pp-from
-0.51 cue benefit subject none
-0.67 cue benefit subject phrase
-0.81 cue bet
-0.73 cue bid
-0.7 cue bid noun-for-owned
-0.69 cue bid subject phrase
0.52 cue bill
0.31 cue bill subject none
-0.44 cue billion
-0.44 cue billion noun-of
-0.44 cue billion subject none
0.47 cue blame
1.22 cue blame np
-0.11 cue blame subject phrase
0.38 cue blast
0.78 cue blast np
0.31 cue blast subject phrase
0.36 cue block
0.31 cue block np
-0.17 cue block subject controller
1.05 cue block subject phrase
-1.34 cue blow
-0.96 cue board
-0.38 cue board subject none
0.71 cue boast
1.38 cue boast subject phrase
-1.76 cue bolster
0.65 cue boo
-1.03 cue book
-0.13 cue boost
0.48 cue boost np
-1.11 cue borrow
-0.98 cue bound
-0.61 cue brace
1.22 cue brag
-0.69 cue break
0.53 cue break subject controller
-1.13 cue break subject phrase
-0.22 cue brief
-0.83 cue bring
0.46 cue bring subject controller
-1.26 cue bring subject phrase
-1.51 cue bring subject pronoun
-0.9 cue bring subject relative
0.18 cue broadcast
-0.76 cue build
-0.33 cue build subject controller
-1.42 cue build subject phrase
-0.82 cue build subject relative
-0.13 cue buy
-0.13 cue buy subject controller
-0.45 cue buy subject phrase
0.51 cue call
-1.92 cue call front
0.48 cue call noun-for
1.22 cue call noun-to
0.28 cue call np
1.19 cue call np-pronoun
-0.22 cue call np-quote
1.09 cue call out
-1.08 cue call participle-np
2 cue call participle-pp-for
0.5 cue call participle-quote
1.13 cue call participle-to
-0.39 cue call passive-none
0.93 cue call pp-for
0.43 cue call quote
0.35 cue call subject controller
0.75 cue call subject none
0.5 cue call subject phrase
0.5 cue call subject pronoun
0.24 cue call subject relative
-1.08 cue call subject shared
0.62 cue call to
-0.22 cue campaign
-0.5 cue campaign noun-for
-1.18 cue campaign noun-for-owned
-0.37 cue campaign noun-in-owned
-0.49 cue campaign noun-of
-0.45 cue campaign noun-on
-0.56 cue campaign noun-to
-0.59 cue campaign subject none
-0.14 cue campaign subject phrase
-1.69 cue cancel
-0.8 cue candidacy
-0.53 cue candidate
-0.36 cue candidate noun-for
-0.56 cue candidate noun-to
-0.53 cue candidate subject none
-0.43 cue cannot
0.11 cue cannot adj
-0.42 cue cannot subject pronoun
-0.77 cue capital
-1.11 cue capitalize
-0.76 cue capitalize pp-on
-0.17 cue capture
-2 cue capture np
0.4 cue capture subject phrase
-0.51 cue care pp-about
-1.01 cue carry
-0.15 cue carry np
-1.34 cue carry out
-0.92 cue carry out np
-1.09 cue carry subject phrase
0.18 cue case
-1.29 cue case noun-that
-0.89 cue case noun-to
-0.26 cue cast
0.65 cue cast np
0.51 cue cast np-as
0.09 cue cast subject controller
0.67 cue cast subject phrase
-1.08 cue catch
-0.88 cue catch np
-0.95 cue caucus
-0.32 cue caucus noun-on
-0.38 cue caucus subject none
-1.01 cue cause
-0.8 cue cause np
-1.01 cue cause subject phrase
1.94 cue caution
0.18 cue celebrate np
0.08 cue celebrate subject phrase
-0.16 cue center
-0.45 cue center noun-of
-0.57 cue center subject none
-1.77 cue certain
-1.34 cue chair
-0.25 cue chair noun-of
-0.26 cue chair subject none
-0.43 cue chairman
-0.42 cue chairman noun-of
-0.43 cue chairman subject none
0.59 cue challenge
-0.65 cue challenge noun-to
-0.15 cue challenge np
-0.21 cue challenge subject controller
-0.84 cue challenge subject none
0.61 cue challenge subject phrase
-1.38 cue challenge subject relative
0.84 cue champion
-0.35 cue chance
-0.61 cue chance noun-of
0.42 cue chance noun-to
-1.26 cue chance subject phrase
-0.37 cue change
-1.31 cue change np
0.66 cue change subject controller
-0.56 cue change subject none
-0.75 cue change subject phrase
0.82 cue chant
0.59 cue charge
-0.58 cue charge noun-of
1.04 cue charge np
1.97 cue charge passive-pp-with
-0.62 cue charge subject controller
-1.13 cue charge subject none
0.13 cue charge subject phrase
-0.36 cue check
-0.17 cue cheer
0.13 cue cheer np
-0.34 cue cheer subject controller
0.47 cue cheer subject phrase
-0.56 cue chief
-0.4 cue chief noun-of
-0.73 cue chief noun-of-owned
-0.4 cue chief subject none
-0.73 cue chief subject phrase
-0.59 cue child
-0.4 cue child noun-of
-0.42 cue child subject none
-0.83 cue choice
-0.47 cue choice subject none
0.35 cue choose
-0.21 cue choose np
-0.54 cue choose to
-0.08 cue circulate
0.56 cue cite
1.02 cue cite np
1.66 cue cite np-as
1.23 cue cite subject controller
0.44 cue cite subject phrase
0.58 cue claim
0.47 cue claim bare
-0.94 cue claim noun-that-owned
-0.28 cue claim subject controller
0.8 cue claim subject phrase
0.61 cue claim subject pronoun
1.08 cue claim subject relative
-0.27 cue claim that
0.35 cue clash
-0.3 cue clash subject phrase
-0.82 cue classify
-0.4 cue classify participle-np
-0.74 cue classify subject controller
-1.03 cue clear
-0.78 cue clear adjective-that
0.19 cue clear subject phrase
-0.88 cue clear subject pronoun
-1.1 cue click
-0.2 cue clinch
-1.65 cue clinch np
0.54 cue clinch subject controller
-0.88 cue close
-0.68 cue close np
-0.8 cue close subject controller
-0.3 cue close subject none
-1.09 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-0.68 cue coalition
-1.05 cue collapse
-1.26 cue collect
-1.07 cue collect np
-1.34 cue combine
-0.49 cue come
-1.27 cue come colon
-0.59 cue come front
-0.62 cue come np
0.15 cue come out subject phrase
-0.8 cue come pp-as
-0.75 cue come pp-at
-0.28 cue come pp-from
-0.6 cue come pp-in
-0.51 cue come pp-into
-0.11 cue come pp-to
-0.54 cue come pp-with
-0.65 cue come subject controller
-0.4 cue come subject none
-0.7 cue come subject phrase
-1.17 cue come subject pronoun
-0.57 cue come subject relative
-0.66 cue come subject shared
-0.92 cue come to
-0.16 cue command
1.17 cue comment
2.2 cue comment pp-on
-0.12 cue comment subject controller
-0.89 cue comment subject none
0.88 cue comment subject phrase
0.39 cue commit
0.29 cue commitment
-0.64 cue committee
-0.64 cue committee subject none
-1.11 cue company
-0.37 cue compare
1.1 cue compare np
-0.7 cue compare participle-pp-to
-0.53 cue compare participle-pp-with
-0.59 cue compare subject controller
-0.75 cue compare subject phrase
1.1 cue compare subject pronoun
-1.26 cue compete
-0.24 cue compile
0.99 cue complain
-0.53 cue complain subject phrase
1.52 cue complain that
-1.85 cue complete
-1.55 cue complicate
0.68 cue concede
-0.97 cue concede subject phrase
0.33 cue concede that
0.62 cue concern noun-about
0.79 cue concern noun-that
0.43 cue concern subject none
-0.8 cue concern subject phrase
1.01 cue conclude
0.43 cue conclude front-quote
0.74 cue conclude subject phrase
0.72 cue conclude subject pronoun
-0.59 cue conclude that
1.35 cue condemn
0.74 cue condemn np
0.87 cue condemn subject phrase
0.21 cue condition noun-of
-0.62 cue conduct
-0.53 cue conduct agent-pp-by
0.54 cue conduct np
-0.42 cue conduct participle-pp-for
-1.41 cue conduct subject phrase
0.19 cue conference
0.32 cue conference subject none
0.97 cue confirm
1.14 cue confirm subject controller
0.66 cue confirm subject phrase
0.08 cue confirm that
0.53 cue conflict
-0.16 cue confront
0.72 cue confront np
-0.58 cue confront subject phrase
0.35 cue connect
0.83 cue consider
1.23 cue consider np
1.12 cue consider subject controller
0.97 cue consider subject phrase
-1.07 cue contain
-0.66 cue contain subject phrase
0.91 cue contend
-0.63 cue contest
-0.53 cue contest participle-np
-0.73 cue contest subject controller
-0.48 cue contest subject none
-0.66 cue contest subject phrase
0.73 cue continue front-quote
-0.64 cue continue np
1.21 cue continue quote
0.4 cue continue subject controller
-0.53 cue continue subject phrase
0.89 cue continue subject pronoun
0.14 cue continue subject shared
-1.57 cue continue to
0.94 cue contradict
0.49 cue contrast
-0.7 cue contrast noun-to
-0.75 cue contrast subject none
-0.94 cue contribute
-0.54 cue contribute pp-to
-0.92 cue contribute subject phrase
-1.03 cue control
-0.3 cue control noun-of
-0.9 cue control np
-0.3 cue control subject none
-0.79 cue control subject phrase
0.11 cue controversy
0.38 cue controversy noun-over
0.11 cue controversy subject none
-0.65 cue convention
-0.27 cue convention noun-in-owned
-0.27 cue convention subject phrase
-1.11 cue conversation
-1.77 cue convert
-1.34 cue convict
-0.16 cue convince
0.6 cue convince np-that
0.77 cue convince subject controller
-1.34 cue coordinate
-1.06 cue cost
-0.31 cue cost noun-of
-0.33 cue cost subject none
-0.31 cue count
0.6 cue count pp-on
1.34 cue count subject phrase
0.93 cue counter
-0.64 cue country
-0.41 cue country noun-to
-0.57 cue country subject none
-0.74 cue couple
-0.79 cue court
-0.58 cue court subject none
-0.2 cue cover
0.14 cue cover np
-0.48 cue create
-1.31 cue create np
-1.09 cue create subject controller
0.28 cue create subject phrase
1.23 cue credit
-1.3 cue credit subject none
-0.81 cue critic
0.23 cue critical
0.93 cue critical adjective-of
0.66 cue critical subject phrase
1.07 cue criticism
0.95 cue criticism noun-for
-0.41 cue criticism noun-of
0.91 cue criticism noun-of-owned
0.85 cue criticism subject none
0.74 cue criticism subject phrase
1.02 cue criticize
-1.8 cue criticize front
0.68 cue criticize np
1.07 cue criticize subject controller
0.16 cue criticize subject phrase
0.8 cue criticize subject pronoun
0.53 cue critique
-1.55 cue cross
-0.89 cue crowd
-0.28 cue crowd noun-of
-0.51 cue crowd subject none
-1.34 cue crush
-0.21 cue cut
-0.88 cue cut np
0.87 cue cut subject controller
-0.48 cue cut subject phrase
-1.01 cue date
-0.85 cue date subject phrase
-0.55 cue daughter
-0.41 cue daughter noun-of
-0.41 cue daughter subject none
-0.59 cue day
-0.39 cue day noun-of
-0.47 cue day subject none
-1.03 cue deal
-0.7 cue deal pp-with
-0.32 cue deal subject controller
-1.19 cue deal subject phrase
-0.39 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.45 cue debate
0.14 cue debate noun-on
0.57 cue debate noun-over
-1.76 cue debate noun-that
0.48 cue debate subject none
-0.18 cue debate subject phrase
-0.45 cue decade
-0.41 cue decade noun-of
-0.45 cue decade subject none
0.34 cue decide
0.16 cue decide bare
-0.1 cue decide np
0.37 cue decide subject phrase
0.57 cue decide to
0.53 cue decision
0.35 cue decision noun-to-owned
-1.09 cue decision subject none
0.97 cue decision subject phrase
0.6 cue declare
-0.46 cue declare front-quote
0.43 cue declare np
-2.15 cue declare passive-none
0.2 cue declare subject controller
0.83 cue declare subject phrase
0.85 cue declare subject pronoun
0.43 cue declare that
0.65 cue decline
0.57 cue decline subject phrase
0.26 cue decline subject relative
0.31 cue decline to
0.8 cue decry
1.88 cue decry np
0.73 cue decry subject phrase
-1.36 cue dedicate
1.36 cue deem
0.82 cue deem subject phrase
-0.62 cue defeat
-1.16 cue defeat np
-1.32 cue defeat subject controller
-0.54 cue defeat subject none
0.75 cue defend
0.49 cue defend np
0.55 cue defend np-pronoun
0.59 cue defend subject controller
0.17 cue defend subject phrase
0.38 cue defend subject pronoun
0.71 cue defend subject shared
-0.54 cue defense
-0.54 cue defense subject none
-0.27 cue define
-1.08 cue delay
-0.61 cue delegate
-0.33 cue delegate noun-on
-0.42 cue delegate noun-to
-0.45 cue delegate subject none
-0.42 cue deliver
0.21 cue deliver np
0.08 cue deliver subject controller
-0.14 cue deliver subject phrase
0.84 cue demand
0.26 cue demand subject phrase
0.54 cue demonstrate
-2.18 cue demonstrate np
0.41 cue demonstrate subject controller
0.6 cue denounce
1.21 cue denounce np
0.16 cue denounce subject controller
-0.36 cue denounce subject phrase
0.86 cue deny
0.68 cue deny np
-0.77 cue deny subject phrase
-0.27 cue deny that
-0.96 cue depend
-0.62 cue depend pp-on
-1.59 cue deploy
0.89 cue deport
0.98 cue describe
0.26 cue describe np
0.17 cue describe np-as
0.45 cue describe pp-as
1.22 cue describe subject controller
0.86 cue describe subject phrase
0.88 cue describe subject pronoun
0.75 cue describe subject shared
-1.95 cue deserve
0.45 cue design
-1.33 cue design participle-to
-0.21 cue design subject phrase
1.08 cue detail
-0.63 cue detail subject none
0.39 cue determine
-0.5 cue determine np
0.7 cue determine subject controller
-0.18 cue determine subject phrase
0.83 cue determine wh
-0.38 cue develop
-1.41 cue develop np
-0.08 cue devote
-0.87 cue died
-0.47 cue died pp-in
-1.05 cue died subject phrase
-0.74 cue died subject relative
-1.46 cue diminish
-0.25 cue direct
-1.52 cue direct subject phrase
-0.53 cue director
-0.38 cue director noun-for
-0.39 cue director noun-of
-0.41 cue director subject none
0.38 cue disclose
0.94 cue disclose subject phrase
-0.56 cue discover
0.37 cue discuss
0.9 cue discuss np
0.5 cue discuss subject controller
0.4 cue discuss subject phrase
0.47 cue discuss subject pronoun
1.25 cue discussion
2.3 cue dislike
0.57 cue dismiss
0.2 cue dismiss np
-1.28 cue dismiss subject controller
0.83 cue dismiss subject phrase
0.85 cue display
-0.08 cue display subject phrase
1.15 cue dispute
-1 cue disrupt
-1 cue disrupt np
0.64 cue distance
-0.28 cue distribute
-0.6 cue divide
-0.18 cue divide subject phrase
-0.45 cue do
-0.17 cue do adj
-0.13 cue do bare
-0.7 cue do front
-0.57 cue do np
-0.93 cue do np-pronoun
-0.49 cue do pp-in
0.22 cue do subject controller
0.15 cue do subject inverted
-0.27 cue do subject none
-0.83 cue do subject phrase
-1.1 cue do subject pronoun
-0.29 cue do subject shared
-1.22 cue do wh
1.61 cue document
-0.97 cue dollar
-0.43 cue dollar subject none
-0.89 cue dominate
-0.94 cue dominate np
-0.75 cue dominate subject phrase
-0.61 cue dominate subject relative
-1.44 cue donate
-0.64 cue donor
-0.62 cue donor subject none
0.86 cue double down
1.18 cue doubt
-0.18 cue doubt subject none
-0.45 cue dozen
-0.43 cue dozen noun-of
-0.45 cue dozen subject none
-0.19 cue draft
0.56 cue draft np
-0.26 cue draw
0.87 cue draw adj
-0.48 cue draw np
-0.21 cue draw subject controller
-0.54 cue draw subject pronoun
-0.8 cue draw subject relative
-1.21 cue drive
-0.8 cue drive np
-0.58 cue drive subject controller
-0.81 cue drive subject phrase
-0.38 cue drop
0.7 cue drop np
-0.57 cue drop pp-out
-0.71 cue drop subject phrase
0.46 cue eager
0.63 cue eager adjective-to
0.68 cue eager subject phrase
-0.98 cue earn
-0.19 cue earn np
-1.05 cue earn subject controller
-1.23 cue earn subject phrase
0.72 cue echo
-0.66 cue echo np
0.91 cue echo subject phrase
-0.83 cue edit
-0.58 cue effect
-0.48 cue effect subject none
-0.34 cue effort
-0.53 cue effort noun-to
0.3 cue effort noun-to-owned
-0.53 cue effort subject none
-0.08 cue effort subject phrase
0.15 cue elect
-1.59 cue elect np
-0.23 cue elect participle-np
-1.52 cue elect passive-none
0.14 cue elect subject controller
0.14 cue elect subject phrase
-0.66 cue election
-0.43 cue election subject none
-0.63 cue elevate
-0.68 cue eliminate
0.18 cue eliminate np
0.23 cue email
-0.57 cue email noun-to
1.52 cue email np
-0.71 cue email subject none
-0.43 cue email subject phrase
0.4 cue embrace
0.83 cue embrace np
0.1 cue embrace subject phrase
-0.3 cue embrace subject shared
-0.6 cue emerge
-0.85 cue emerge pp-as
-1.27 cue emerge subject phrase
1.5 cue emphasize
0.26 cue emphasize np
1.61 cue emphasize subject phrase
-1.41 cue employ
-0.55 cue employee
-0.55 cue employee subject none
0.86 cue encourage
0.19 cue encourage np
1.04 cue encourage subject phrase
-0.53 cue end
-0.38 cue end noun-of
0.35 cue end np
-0.11 cue end subject controller
-0.41 cue end subject none
-0.6 cue end subject phrase
-0.74 cue end up
0.73 cue endorse
-1.8 cue endorse front
0.45 cue endorse np
1.13 cue endorse subject controller
0.35 cue endorse subject phrase
0.33 cue endorse subject relative
1.71 cue endorsement
0.19 cue endorsement noun-of
-0.28 cue engage
0.7 cue enjoy
-0.12 cue enjoy np
-0.2 cue enjoy subject phrase
-1.64 cue ensure
-1.07 cue ensure subject controller
-0.5 cue enter
-0.36 cue enter np
0.51 cue enter subject controller
-0.49 cue enter subject none
-0.93 cue enter subject phrase
-1.38 cue enter subject pronoun
0.74 cue enthusiasm
-1.08 cue enthusiasm subject none
-0.45 cue error
-0.45 cue error subject none
-0.87 cue erupt
-0.91 cue erupt subject phrase
0.28 cue escalate
-1.7 cue escape
0.5 cue establish
-0.24 cue establish np
1.34 cue estimate
-1.46 cue estimate subject controller
0.27 cue estimate subject phrase
0.5 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.72 cue event
-0.51 cue event subject none
-0.71 cue evidence
-0.68 cue evidence subject none
-0.4 cue example
-0.4 cue example noun-of
-0.4 cue example subject none
-1.07 cue exceed
-1.09 cue exceed np
-0.56 cue exception
-0.56 cue exception subject none
-0.2 cue exchange
0.8 cue exchange subject none
-0.44 cue executive
-0.44 cue executive noun-of
-0.44 cue executive subject none
-1.15 cue exist
-0.47 cue exist np
-0.7 cue exist subject controller
-0.96 cue exit
-1.02 cue exit np
-0.36 cue expand
-0.7 cue expand np
0.39 cue expand subject controller
0.97 cue expect
-1.82 cue expect front
0.92 cue expect np-to
1 cue expect passive-to
0.55 cue expect subject phrase
0.86 cue expect subject pronoun
0.6 cue expect subject relative
0.57 cue expect to
0.24 cue experience
1.42 cue experience subject phrase
-0.52 cue expert
-0.34 cue expert noun-on
-0.52 cue expert subject none
0.86 cue explain
1.67 cue explain front-quote
0.19 cue explain np
0.62 cue explain subject controller
0.27 cue explain subject phrase
-0.21 cue explain subject pronoun
1.2 cue explain wh
0.69 cue expose
0.25 cue expose subject phrase
0.62 cue express
1.01 cue express np
1.16 cue express np-that
1.44 cue express subject controller
0.39 cue express subject phrase
0.3 cue express subject pronoun
-1.32 cue extend
-0.98 cue extend subject phrase
0.45 cue eye
-0.91 cue face
-0.34 cue face front
-0.31 cue face noun-of
-0.78 cue face np
-0.84 cue face subject controller
-0.35 cue face subject none
-1.06 cue face subject phrase
-1.08 cue face subject pronoun
-0.47 cue face subject relative
-0.14 cue fact
-0.14 cue fact subject none
-0.9 cue fail
-0.4 cue fail participle-np
-0.51 cue fail subject controller
-0.86 cue fail subject phrase
-0.92 cue fail to
-0.83 cue fall
-0.63 cue fall adj
-0.49 cue fall np
-0.81 cue fall subject controller
-0.5 cue fall subject none
-0.9 cue fall subject phrase
-0.87 cue fall subject pronoun
-0.65 cue family
-0.34 cue family noun-of
-0.42 cue family subject none
-1.11 cue fare
-1.07 cue fare adj
-0.41 cue fate
-0.41 cue fate noun-of
-0.41 cue fate subject none
0.17 cue favor
-0.59 cue favor noun-of
0.36 cue favor np
-0.66 cue favor subject none
0.75 cue favor subject phrase
-0.2 cue favor subject relative
1.46 cue fear
0.71 cue fear bare
0.22 cue fear subject none
0.42 cue fear subject phrase
-0.48 cue feature
-0.12 cue feature np
-0.08 cue feature subject phrase
-1.72 cue feed
1.07 cue feel
0.97 cue feel adj
-0.65 cue feel bare
0.15 cue feel np
-0.62 cue feel subject phrase
0.25 cue feel subject pronoun
-1.13 cue field
-1.58 cue fight adj
-0.72 cue fight np
-1.43 cue fight pp-for
-0.12 cue fight subject controller
-0.81 cue fight subject none
1.01 cue fight subject phrase
-0.48 cue figure
-0.53 cue file
0.37 cue file subject phrase
-0.42 cue fill
-1.58 cue fill np
0.28 cue fill subject phrase
-1.07 cue finance
-0.93 cue finance np
0.41 cue find bare
0.86 cue find front
0.12 cue find np
-0.81 cue find np-pronoun
-1.04 cue find np-to
-1.14 cue find subject controller
0.18 cue find subject phrase
0.42 cue find subject pronoun
0.42 cue find subject shared
0.79 cue find that
-0.51 cue finish
-1.22 cue finish adj
-1.47 cue finish np
-0.54 cue finish subject none
-0.09 cue fire
0.46 cue fire subject phrase
-0.39 cue fit
-1.03 cue flee
-0.7 cue flee np
-0.87 cue flee subject phrase
-0.93 cue flip
-0.67 cue flip subject phrase
-1.05 cue flood
-0.29 cue flood noun-of
-0.29 cue flood subject none
0.5 cue floor
-1.31 cue fly
-0.86 cue fly pp-to
-0.92 cue fly subject phrase
0.38 cue focus
1.06 cue focus adj
0.57 cue focus noun-on
-1.84 cue focus np
-1.81 cue focus passive-pp-on
1.11 cue focus pp-on
-0.19 cue focus subject none
-0.11 cue focus subject phrase
0.83 cue focus subject pronoun
-0.72 cue focus subject shared
-0.61 cue follow
-0.77 cue follow agent-pp-by
-0.74 cue follow np
-0.19 cue follow subject controller
-0.42 cue follow subject none
-0.51 cue follow subject phrase
-1.43 cue follow subject pronoun
-0.67 cue follow subject relative
0.35 cue force np
0.29 cue force np-to
-1.89 cue force subject controller
-1.73 cue force subject phrase
0.08 cue forget
-1.14 cue form
-0.86 cue form np
-1.02 cue found
-0.62 cue found agent-pp-by
-0.97 cue found np
-0.69 cue found subject phrase
-0.66 cue found subject relative
-0.43 cue founder
-0.43 cue founder noun-of
-0.43 cue founder subject none
-1.69 cue free
-0.65 cue friend
-0.67 cue friend subject none
-0.46 cue front
-0.43 cue front noun-of
-0.46 cue front subject none
-1 cue fuel
-0.79 cue fuel np
-0.67 cue fuel subject phrase
-1.31 cue fund
0.23 cue fundraise np
-0.93 cue gain
-1.05 cue gain subject controller
-0.24 cue gain subject phrase
-1.03 cue galvanize
-0.85 cue galvanize np
-1.56 cue garner
-1.36 cue gather
-0.92 cue gather subject phrase
-1.17 cue generate
-0.9 cue generate np
-0.38 cue get
0.26 cue get adj
-1.4 cue get bare
-0.74 cue get front
-0.41 cue get np
-1.04 cue get np-pronoun
-1.39 cue get np-to
-1.12 cue get pp-into
0.21 cue get subject controller
-0.37 cue get subject none
-0.52 cue get subject phrase
-1.32 cue get subject pronoun
-0.78 cue get subject relative
-0.33 cue give
-0.73 cue give front
0.1 cue give np
-1.46 cue give np-pronoun
-0.58 cue give np-to
-0.82 cue give participle-np
-1.3 cue give participle-that
-1.33 cue give pp-to
-0.66 cue give subject controller
-0.51 cue give subject phrase
0.32 cue give subject pronoun
-0.95 cue give subject relative
-0.31 cue give subject shared
-0.49 cue go
0.24 cue go adj
-0.76 cue go front
-0.93 cue go np
-0.5 cue go pp-into
-0.25 cue go pp-on
-0.84 cue go pp-to
-0.59 cue go subject controller
-0.47 cue go subject none
-0.61 cue go subject phrase
-0.34 cue go subject pronoun
-0.78 cue go subject relative
0.08 cue go subject shared
-1.13 cue go to
0.36 cue goal
0.29 cue govern
-0.64 cue government
-0.64 cue government subject none
-0.44 cue governor
-0.41 cue governor noun-of
-0.44 cue governor subject none
-1.06 cue graduate
-0.16 cue grant
-0.15 cue greet
-0.52 cue group
-0.37 cue group noun-of
-0.47 cue group subject none
-0.82 cue grow
-0.58 cue grow adj
-0.59 cue grow np
-0.72 cue grow subject controller
-0.92 cue grow subject phrase
-1.14 cue grow up
-1.16 cue guarantee
0.33 cue guess
-0.45 cue half
-0.43 cue half noun-of
-0.43 cue half subject none
-0.96 cue hand
-0.53 cue hand subject none
-0.89 cue hand subject phrase
-0.42 cue handful
-0.42 cue handful noun-of
-0.42 cue handful subject none
-1.31 cue handle
-0.68 cue handling
-0.67 cue handling noun-of-owned
-0.67 cue handling subject phrase
-1.8 cue hang
-0.57 cue happen
-0.43 cue happen adj
-0.62 cue happen pp-in
-0.71 cue happen pp-to
-0.46 cue happen subject none
-0.92 cue happen subject phrase
-0.93 cue happen subject pronoun
0.41 cue happen subject shared
-0.74 cue hard
-0.74 cue hard adjective-to
-0.59 cue hard subject pronoun
-0.49 cue have
-0.35 cue have adj
-0.27 cue have bare
-0.71 cue have front
-0.42 cue have np
0.68 cue have np-colon
1.14 cue have np-pronoun
-1.33 cue have np-to
-1.04 cue have np-wh
-1.25 cue have pp-at
1.48 cue have pp-in
-1.01 cue have subject inverted
-0.8 cue have subject none
-0.61 cue have subject phrase
-0.58 cue have subject pronoun
0.5 cue have subject relative
-1.15 cue have subject shared
-0.97 cue have to
-0.74 cue head
-0.34 cue head noun-of
-1.07 cue head np
-0.57 cue head pp-into
-0.84 cue head pp-to
-0.37 cue head subject none
-0.67 cue head subject phrase
-0.68 cue head subject pronoun
-0.59 cue headquarters
-0.51 cue headquarters subject phrase
-0.36 cue hear np
0.09 cue hear subject controller
0.09 cue hear subject pronoun
-0.54 cue heart
-0.38 cue heart noun-of
-0.38 cue heart subject none
-0.6 cue help
-0.16 cue help adj
0.55 cue help bare
-0.38 cue help front
-0.96 cue help np
-1.04 cue help np-pronoun
-0.3 cue help subject controller
-0.52 cue help subject none
-1.24 cue help subject phrase
-1.67 cue help subject pronoun
-1.03 cue help subject relative
1.59 cue help subject shared
-0.83 cue help to
1.14 cue highlight
0.27 cue highlight np
-0.2 cue highlight subject controller
0.52 cue hint
0.19 cue hire
0.47 cue hire np
-0.6 cue hire subject controller
-0.82 cue hire subject phrase
-0.78 cue history
-0.33 cue history noun-of
-0.45 cue history subject none
0.11 cue hit
-0.8 cue hit np
0.5 cue hit subject controller
0.43 cue hit subject phrase
-0.29 cue hold
0.33 cue hold adj
-0.43 cue hold bare
-0.48 cue hold front
-0.84 cue hold np
0.92 cue hold subject controller
-0.62 cue hold subject none
-0.46 cue hold subject phrase
-0.54 cue hold subject pronoun
-0.76 cue hold subject relative
-1.1 cue hold subject shared
0.09 cue hold up
-0.51 cue home
-0.45 cue home noun-to
-0.48 cue home subject none
0.42 cue hope
0.85 cue hope bare
-0.53 cue hope noun-of
-1.05 cue hope subject none
0.33 cue hope subject phrase
0.46 cue hope subject pronoun
1.6 cue hope that
0.51 cue hope to
-0.34 cue host
-0.36 cue host agent-pp-by
-0.87 cue host noun-of
-1.15 cue host np
-0.8 cue host subject controller
0.75 cue host subject none
-0.96 cue host subject phrase
-0.46 cue hour
-0.37 cue hour noun-of
-0.46 cue hour subject none
-0.71 cue house
-0.43 cue hundred
-0.43 cue hundred noun-of
-0.43 cue hundred subject none
-1.45 cue hurt
0.38 cue idea
0.57 cue idea noun-of
0.57 cue idea noun-that
0.6 cue idea subject none
0.77 cue identify
-0.16 cue identify np
-0.36 cue identify pp-as
0.54 cue identify subject phrase
1.88 cue identify subject relative
0.77 cue ignore np
0.9 cue ignore subject phrase
-0.45 cue image
-0.42 cue image noun-of
-0.44 cue image subject none
-0.31 cue imagine
-0.93 cue impact
-0.37 cue impact subject none
0.44 cue imply
-0.64 cue imply that
-0.46 cue importance
-0.4 cue importance noun-of
-0.46 cue importance subject none
-1.23 cue important
0.44 cue impose
0.33 cue impose np
-0.91 cue improve
-0.78 cue improve np
-0.91 cue improve subject controller
-0.36 cue incite
-0.36 cue incite np
-0.27 cue incite subject phrase
-0.13 cue include
-0.23 cue include bare
-0.77 cue include front
-0.19 cue include np
1.06 cue include np-to
0.14 cue include np-wh
-0.19 cue include subject controller
-0.7 cue include subject none
-0.33 cue include subject phrase
-0.09 cue include subject pronoun
-0.15 cue increase
-0.5 cue increase np
0.77 cue increase subject controller
-0.58 cue increase subject none
-0.63 cue increase subject phrase
1.29 cue indicate bare
0.71 cue indicate subject phrase
-1.04 cue influence
-0.45 cue influence subject none
0.78 cue insist
0.4 cue insist bare
0.41 cue insist subject controller
0.83 cue insist subject phrase
0.51 cue insist subject pronoun
-1.25 cue inspire
0.58 cue intend
1.67 cue intend subject phrase
0.32 cue interest
0.56 cue interest subject none
-1.06 cue interrupt
-0.76 cue interview
-0.27 cue interview noun-on
-0.68 cue interview noun-that
-0.33 cue interview np
-0.51 cue interview subject none
-0.42 cue interview subject phrase
0.23 cue introduce
-0.68 cue introduce subject controller
0.38 cue introduce subject phrase
0.5 cue introduce subject pronoun
-1.2 cue invest
-0.43 cue invest pp-in
-0.92 cue invest subject phrase
-0.33 cue investigate
-1.44 cue investigate np
-0.24 cue investigate subject phrase
-0.72 cue investigation
-0.48 cue investigation subject none
-0.29 cue invite
1.05 cue invoke np
0.81 cue invoke subject phrase
-0.18 cue involve
-0.6 cue involve np
-0.37 cue involve participle-pp-in
0.78 cue involve passive-pp-in
-1.35 cue involve subject phrase
-0.43 cue issue
0.43 cue issue noun-of
-0.13 cue issue np
-0.13 cue issue subject none
-0.08 cue issue subject phrase
-0.6 cue job
-0.61 cue job subject none
-0.36 cue join
-0.93 cue join agent-pp-by
-0.49 cue join np
0.1 cue join subject controller
-0.77 cue join subject phrase
-1.66 cue join subject pronoun
1.12 cue joke
0.72 cue judge
-1.16 cue judge subject none
-0.33 cue jump
-0.11 cue jump subject phrase
-0.17 cue keep
-0.3 cue keep ing
-0.7 cue keep np
-0.99 cue keep np-pronoun
0.2 cue keep subject controller
0.08 cue keep subject phrase
-1.57 cue keep subject pronoun
-0.91 cue keep subject shared
-1.75 cue kick off
-0.74 cue kill
-0.64 cue kill np
-0.76 cue kill subject controller
-0.77 cue kill subject phrase
-0.69 cue kill subject relative
-0.53 cue kind noun-of
-0.53 cue kind subject none
1.09 cue knock
0.48 cue know
0.13 cue know bare
-1.32 cue know front
0.16 cue know np
-0.75 cue know participle-pp-as
0.27 cue know passive-pp-as
1.44 cue know passive-pp-for
0.85 cue know subject none
0.5 cue know subject phrase
-0.08 cue know subject pronoun
0.37 cue know subject relative
0.76 cue know that
0.2 cue know wh
-0.99 cue lack
-0.85 cue lack subject phrase
1.46 cue lament
0.73 cue lament subject phrase
-1.39 cue land
-0.82 cue land subject phrase
0.18 cue launch
-0.87 cue launch np
-0.46 cue lay
0.58 cue lay np
0.53 cue lay out
0.13 cue lay out np
0.79 cue lay out subject phrase
-0.6 cue lead
-0.76 cue lead agent-pp-by
-0.86 cue lead bare
-0.42 cue lead front
-0.23 cue lead noun-in-owned
-0.55 cue lead noun-over
-0.2 cue lead noun-over-owned
-0.45 cue lead np
-1.14 cue lead np-to
-0.09 cue lead pp-to
-0.95 cue lead subject controller
-0.41 cue lead subject none
-0.66 cue lead subject phrase
-1.21 cue lead subject pronoun
-0.76 cue lead subject relative
0.55 cue lead subject shared
-0.49 cue lead up
-0.49 cue lead up pp-to
-0.49 cue lead up subject phrase
-0.13 cue leader
-0.68 cue leader noun-of
0.58 cue lean
-0.19 cue lean subject phrase
0.4 cue learn
0.4 cue learn subject phrase
-0.31 cue learn subject pronoun
-0.41 cue leave
-1.04 cue leave np
-1.27 cue leave np-to
-0.54 cue leave subject controller
-0.6 cue leave subject none
-0.79 cue leave subject phrase
-0.36 cue leave subject pronoun
-0.53 cue leave subject relative
-1.12 cue leave to
-0.12 cue let
-1.36 cue let np
0.7 cue let np-pronoun
-0.83 cue let subject none
-1.24 cue let subject shared
-0.53 cue letter
-0.42 cue letter noun-to
-0.53 cue letter subject none
-0.23 cue level
0.48 cue level noun-of
0.34 cue level subject none
0.15 cue lie
-0.82 cue life
-0.62 cue lift
-0.94 cue light
-0.56 cue light subject none
0.81 cue like
1.33 cue like subject phrase
-0.29 cue like subject pronoun
0.69 cue like to
-0.67 cue likely
-0.49 cue likely adjective-to
-0.38 cue likely subject phrase
-1.36 cue likely subject pronoun
-0.88 cue limit
-0.85 cue limit np
-0.77 cue limit subject controller
-0.87 cue line
-0.3 cue line noun-of
-0.45 cue line subject none
0.36 cue line up
1.01 cue line up subject phrase
0.39 cue link
-0.29 cue link subject phrase
0.48 cue list
-0.66 cue list noun-of
0.91 cue list np
-0.71 cue list subject none
0.58 cue list subject phrase
-0.45 cue listen
-0.64 cue live
-0.9 cue live np
-0.69 cue live pp-in
-0.42 cue live subject none
-0.91 cue live subject phrase
-0.26 cue live subject pronoun
-0.52 cue live subject relative
-0.2 cue lobby
-1.42 cue lock
0.42 cue look
0.5 cue look adj
-1.47 cue look front
-0.2 cue look pp-at
-0.12 cue look pp-for
-0.77 cue look pp-like
-0.12 cue look subject controller
-1.12 cue look subject none
-0.1 cue look subject phrase
0.4 cue look subject pronoun
0.19 cue look subject shared
1.06 cue look to
-1.18 cue loom
-0.77 cue lose
-0.73 cue lose adj
-0.48 cue lose np
0.41 cue lose subject controller
-1.28 cue lose subject phrase
-1.2 cue lose subject pronoun
-0.76 cue lose subject relative
-1.1 cue lose subject shared
-0.73 cue loss
-0.32 cue loss noun-of
-0.41 cue loss subject none
-0.08 cue lot
-0.08 cue lot subject none
1.64 cue love
-0.62 cue maintain
-0.48 cue maintain np
-0.32 cue maintain subject phrase
-0.44 cue majority
-0.42 cue majority noun-of
-0.44 cue majority subject none
0.96 cue make adj
-0.63 cue make bare
-0.91 cue make front
-0.65 cue make ing
-0.42 cue make np
0.11 cue make np-pronoun
1.9 cue make np-that
-0.41 cue make np-to
-1.26 cue make passive-adj
-0.27 cue make subject none
-0.29 cue make subject phrase
0.13 cue make subject pronoun
-0.2 cue make subject relative
0.56 cue make subject shared
-1.11 cue make up
-0.79 cue make up np
-0.85 cue make up subject phrase
-0.89 cue manage
-1.15 cue manage np
-1.29 cue manage subject phrase
-1.24 cue manufacture
-0.82 cue march
-0.57 cue margin
-0.36 cue margin noun-of
-0.41 cue margin subject none
-0.43 cue mark
0.95 cue mark np
-0.43 cue mark subject phrase
-1.07 cue market
-1.76 cue marry
-1.43 cue match
-1.07 cue matter
-0.28 cue matter noun-of
-0.31 cue matter subject none
-0.62 cue mayor
-0.4 cue mayor noun-of
-0.42 cue mayor subject none
-1.22 cue mean bare
-1.44 cue mean ing
-1.25 cue mean np
-0.6 cue mean subject controller
-0.75 cue mean subject none
-0.54 cue mean subject phrase
0.22 cue mean subject pronoun
0.99 cue mean subject relative
-0.3 cue mean that
-0.38 cue measure
-0.71 cue media
-0.71 cue media subject none
-0.34 cue meet
-0.47 cue meet np
-1.19 cue meet pp-with
-0.89 cue meet subject controller
-0.13 cue meet subject phrase
-1.3 cue meet subject pronoun
-0.61 cue meeting
-0.39 cue meeting noun-of
-0.48 cue meeting subject none
-0.44 cue member
-0.42 cue member noun-of
-0.44 cue member subject none
1.29 cue mention
-0.83 cue mention noun-of
0.31 cue mention np
0.62 cue mention subject controller
-1.06 cue mention subject none
0.82 cue mention subject phrase
0.74 cue mention subject pronoun
-0.11 cue message
-0.4 cue message noun-to
-0.87 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.58 cue million
-0.41 cue million noun-of
-0.41 cue million subject none
-1.3 cue mind
-0.69 cue miss
-1.22 cue miss np
-1.07 cue mix
0.59 cue mock
0.93 cue mock np
-0.51 cue moment
-0.39 cue moment noun-of
-0.51 cue moment subject none
-0.56 cue money
-0.4 cue money noun-for
-0.5 cue money subject none
-0.24 cue monitor
0.52 cue month
-0.97 cue month noun-of
-1.11 cue month noun-to
-0.71 cue mount
-0.58 cue move
-0.67 cue move adj
-0.08 cue move np
-0.91 cue move pp-to
-0.71 cue move subject none
-1.05 cue move subject phrase
-0.79 cue move subject pronoun
0.38 cue move subject shared
-1.07 cue move to
0.4 cue name
1.11 cue name np
0.18 cue name subject controller
-0.89 cue name subject none
0.81 cue name subject phrase
-0.45 cue need
-0.48 cue need noun-to
-0.23 cue need np
0.24 cue need np-to
-0.78 cue need participle-to
-0.56 cue need subject none
-0.37 cue need subject phrase
-0.71 cue need subject pronoun
-0.91 cue need subject relative
-0.57 cue need to
0.35 cue negotiate
-0.83 cue neighbor
-0.91 cue neighbor np
0.5 cue network
-0.96 cue network subject none
-0.6 cue news
-0.33 cue news noun-for
-0.6 cue news subject none
-0.12 cue night
-0.58 cue night noun-of
-0.12 cue night subject none
0.46 cue nominate
0.6 cue nominate np
1.01 cue nominate subject phrase
-0.53 cue nomination
-0.38 cue nomination noun-for
-0.37 cue nomination noun-on
-0.4 cue nomination subject none
-0.66 cue nominee
-0.54 cue nominee subject none
-0.44 cue none
-0.43 cue none noun-of
-0.44 cue none subject none
0.8 cue note
0.8 cue note bare
0.88 cue note front
1.25 cue note front-quote
0.54 cue note np
0.57 cue note subject controller
-1.67 cue note subject none
0.25 cue note subject phrase
1.98 cue note subject pronoun
0.13 cue note that
0.18 cue nothing
0.18 cue nothing subject none
0.84 cue notice
-0.9 cue notion
-0.66 cue notion subject none
-0.52 cue number
-0.4 cue number noun-of
-0.4 cue number subject none
-1.13 cue obtain
-0.93 cue obtain np
-0.56 cue obtain subject controller
-0.82 cue obtain subject phrase
-1.21 cue occur
0.59 cue offer
-0.66 cue offer front
0.12 cue offer subject phrase
1.02 cue offer subject pronoun
-1 cue office
-0.12 cue open
-0.43 cue open np
-0.36 cue open subject phrase
0.68 cue open up
0.39 cue open up subject phrase
0.49 cue opinion
-0.9 cue opponent
-0.45 cue opportunity
-0.37 cue opportunity noun-for
-0.5 cue opportunity noun-to
-0.45 cue opportunity subject none
0.87 cue oppose
-1.18 cue oppose front
0.76 cue oppose np
-0.26 cue oppose subject controller
0.89 cue oppose subject phrase
-0.24 cue oppose subject relative
0.74 cue opposition
0.28 cue opposition noun-to
0.57 cue opposition noun-to-owned
0.16 cue opposition subject none
0.57 cue opposition subject phrase
0.72 cue order
-0.11 cue order noun-to
-0.38 cue order subject none
1.45 cue order subject phrase
-0.73 cue organize
-1.28 cue organize np
0.13 cue organize subject controller
-1 cue organizer
-0.62 cue other
-0.62 cue other subject none
0.8 cue outline
-1.46 cue overcome
-0.99 cue overlook
-1.7 cue oversee
-1.4 cue overshadow
-1.54 cue overtake
-0.94 cue own
-0.89 cue own np
-0.9 cue own subject phrase
-0.54 cue own subject relative
-0.45 cue page
-0.38 cue page noun-of
-0.4 cue page subject none
0.65 cue paint
-0.4 cue pair
-0.4 cue pair noun-of
-0.4 cue pair subject none
-0.5 cue part
-0.24 cue part noun-of
-0.61 cue part noun-to
-0.26 cue part subject none
-0.82 cue participate
-0.78 cue participate pp-in
-0.66 cue party
-0.55 cue party subject none
-0.83 cue party subject phrase
-0.45 cue pass
0.56 cue pass np
-0.51 cue pass subject controller
0.61 cue pass subject phrase
-0.91 cue path
-0.42 cue path subject none
-0.29 cue pay
-0.68 cue pay np
0.4 cue pay participle-np
-1.31 cue pay pp-for
-0.59 cue pay subject controller
-0.65 cue pay subject none
-0.92 cue pay subject phrase
0.63 cue pay subject shared
-1.13 cue pend
0.14 cue people subject none
0.95 cue perceive
-0.36 cue percent
-0.38 cue percent noun-of
-0.26 cue percent noun-to
-0.36 cue percent subject none
-0.42 cue perform
-1.36 cue perform adj
-0.51 cue period
-0.36 cue period noun-of
-0.51 cue period subject none
-0.65 cue person
-0.65 cue person subject none
0.44 cue persuade
1.15 cue persuade np-to
0.29 cue persuade subject controller
-0.45 cue photo
-0.45 cue photo noun-of
-0.45 cue photo subject none
-0.42 cue pick
-0.91 cue pick np
-0.98 cue pick subject controller
-0.38 cue pick subject phrase
-0.78 cue pick up
-0.35 cue pick up np
-0.3 cue pick up subject phrase
-0.76 cue picture
-0.48 cue piece
-0.48 cue piece subject none
0.24 cue pile
0.39 cue pile subject phrase
-0.54 cue pitch
-1.68 cue pivot
-0.35 cue place np
-0.8 cue place subject none
-1.42 cue place subject phrase
0.15 cue plan
0.11 cue plan noun-to
-0.75 cue plan noun-to-owned
0.52 cue plan subject none
0.32 cue plan subject phrase
1.47 cue plan to
-0.75 cue play
-0.56 cue play adj
-0.44 cue play np
-0.51 cue play subject none
-1.13 cue play subject phrase
-1.24 cue play subject pronoun
-0.72 cue play subject relative
0.97 cue plead
0.9 cue plead subject phrase
0.35 cue pledge
0.2 cue pledge np
-1.37 cue pledge participle-np
0.39 cue pledge subject controller
-1.24 cue pledge subject none
0.81 cue pledge subject phrase
0.93 cue pledge subject pronoun
-1.56 cue pledge subject relative
1 cue pledge to
-0.92 cue plenty
-0.32 cue plenty noun-of
-0.32 cue plenty subject none
0.23 cue point
-0.6 cue point noun-for
0.64 cue point noun-of
1.2 cue point out
0.15 cue point out subject controller
0.32 cue point out subject phrase
0.26 cue point out that
0.99 cue point pp-to
0.64 cue point subject controller
-0.4 cue point subject none
0.45 cue point subject phrase
0.97 cue point subject pronoun
-0.98 cue poise
-0.85 cue poise passive-to
-0.9 cue poise subject phrase
0.42 cue policy
-0.61 cue politics
-0.51 cue politics subject none
-0.1 cue poll
-0.4 cue poll noun-of
-0.63 cue poll subject none
-0.9 cue popularity
-0.42 cue population
-0.42 cue population noun-of
-0.42 cue population subject none
0.57 cue portray
0.34 cue portray np-as
0.56 cue portray subject controller
0.37 cue portray subject phrase
-0.51 cue pose
0.11 cue pose subject phrase
-0.85 cue position subject none
0.66 cue position subject phrase
-0.59 cue possibility
-0.68 cue possibility noun-that
-0.59 cue possibility subject none
-1.77 cue possible
0.29 cue post
0.64 cue post np
-0.76 cue post subject none
-0.12 cue post subject phrase
1.65 cue post subject pronoun
-1.08 cue pour
-0.89 cue pour subject phrase
-0.78 cue power
-0.52 cue power subject none
-1.17 cue practice
0.57 cue praise
1.07 cue praise np
0.64 cue praise subject phrase
0.66 cue praise subject pronoun
1.01 cue predict
0.64 cue predict subject phrase
1.31 cue predict subject pronoun
0.2 cue predict that
1.5 cue prefer
1.15 cue prefer subject phrase
-0.21 cue prepare
0.31 cue prepare pp-for
-1.6 cue prepare subject phrase
-1.64 cue prepare subject pronoun
-0.7 cue presence
1.05 cue present
-0.34 cue present np
-0.63 cue present subject phrase
-0.22 cue president
-0.57 cue president noun-of
-0.13 cue president subject none
0.67 cue press
-0.88 cue press np
0.43 cue press subject controller
0.63 cue press subject phrase
0.22 cue pressure
-0.51 cue pressure noun-on
-0.7 cue pressure noun-to
-0.69 cue pressure subject none
-1.42 cue prevail
0.73 cue prevent
-1.61 cue prevent np
-1.25 cue prevent subject controller
0.72 cue price
-0.56 cue primary
-0.53 cue primary subject none
-0.53 cue priority
-0.53 cue priority subject none
-0.67 cue problem
-0.53 cue problem subject none
-0.87 cue produce
-0.1 cue produce np
0.14 cue produce subject phrase
-0.42 cue professor
-0.42 cue professor noun-of
-0.42 cue professor subject none
0.84 cue project
0.75 cue project np
0.37 cue project subject phrase
0.78 cue promise
1.48 cue promise np
1.26 cue promise subject controller
0.42 cue promise subject none
0.77 cue promise subject phrase
0.49 cue promise subject pronoun
0.98 cue promise to
0.7 cue promote
0.48 cue promote np
0.33 cue promote subject controller
0.82 cue promote subject phrase
-0.46 cue prompt
0.51 cue prompt np
-1.17 cue prompt np-to
-0.63 cue prompt subject phrase
-1.25 cue propel
0.62 cue proposal
-1.08 cue proposal subject none
1.07 cue proposal subject phrase
0.95 cue propose
0.62 cue propose np
-0.18 cue propose subject controller
0.13 cue propose subject phrase
1.49 cue propose subject pronoun
0.22 cue prospect
0.49 cue prospect noun-of
0.22 cue prospect subject none
-0.63 cue protect
-0.41 cue protect np
0.19 cue protect subject controller
0.57 cue protest
-0.54 cue prove
-0.86 cue prove adj
0.37 cue prove subject controller
-0.13 cue prove subject phrase
-1.55 cue prove subject pronoun
-0.1 cue prove that
0.88 cue prove to
-0.17 cue provide
-0.65 cue provide agent-pp-by
0.35 cue provide np
0.74 cue provide np-to
-0.43 cue provide subject controller
-0.36 cue provide subject phrase
-1.39 cue provide subject shared
0.13 cue publish
0.78 cue publish np
-0.63 cue publish participle-pp-in
-0.23 cue pull
-0.23 cue pull np
-0.54 cue pull subject phrase
-1.29 cue purchase
-0.73 cue purchase np
-0.53 cue pursue
-0.36 cue pursue np
0.95 cue pursue subject controller
0.65 cue push
0.61 cue push adj
-0.65 cue push np
-0.52 cue push np-to
0.72 cue push pp-for
0.31 cue push subject controller
-1.41 cue push subject none
0.25 cue push subject phrase
0.55 cue push subject shared
0.86 cue push to
-0.11 cue put
-0.59 cue put np
-0.73 cue put np-pronoun
-0.99 cue put subject controller
0.87 cue put subject phrase
-0.17 cue put subject pronoun
-1.05 cue put subject shared
-1.52 cue qualify
-0.47 cue quarter
-0.36 cue quarter noun-of
-0.47 cue quarter subject none
0.41 cue question
0.54 cue question noun-about
0.28 cue question noun-of
2.42 cue question np
-0.67 cue question subject controller
0.38 cue question subject none
1.01 cue question subject phrase
1.08 cue question wh
-0.96 cue quick
-0.96 cue quick adjective-to
-0.9 cue quick subject phrase
0.14 cue quote
0.88 cue quote subject phrase
-0.63 cue race
-0.33 cue race noun-for
-0.42 cue race subject none
-1.18 cue race subject phrase
0.87 cue rail
0.55 cue rail pp-against
0.34 cue rail subject phrase
-0.27 cue raise
-1.29 cue raise bare
0.22 cue raise np
-0.44 cue raise subject controller
0.69 cue raise subject none
-0.75 cue raise subject phrase
-0.22 cue raise subject pronoun
0.65 cue raise subject relative
-0.61 cue rally
0.08 cue rally np
-0.52 cue rally subject none
-1.29 cue rally subject phrase
0.14 cue range
0.66 cue range pp-from
-0.27 cue rank
-1.33 cue rank subject phrase
-1.23 cue rate
-0.3 cue rate subject none
-0.15 cue reach
0.45 cue reach np
-1.09 cue reach out
-0.87 cue reach out pp-to
-0.33 cue reach subject controller
-0.55 cue reach subject phrase
0.08 cue react
-0.27 cue react pp-to
0.51 cue read
1.02 cue read front-quote
0.61 cue read np
-0.52 cue read quote
-0.37 cue read subject controller
-1.32 cue read subject none
1.26 cue read subject phrase
-0.53 cue ready
-0.18 cue ready adjective-to
-0.33 cue ready subject phrase
0.41 cue reason
-0.9 cue reason noun-for
0.39 cue reason noun-to
0.16 cue reason subject none
1.93 cue rebuke
0.9 cue recall
0.52 cue recall front-quote
0.27 cue recall np
1.02 cue recall subject controller
0.3 cue recall subject phrase
-0.7 cue receive
-0.68 cue receive np
-0.47 cue receive subject phrase
-1.1 cue receive subject pronoun
0.31 cue recognize
1.66 cue recognize subject phrase
-0.28 cue recognize that
0.87 cue recommend
-0.23 cue record
-0.43 cue record noun-of
-0.58 cue record subject none
0.18 cue record subject phrase
0.88 cue recount
-0.54 cue reduce
0.31 cue reduce subject controller
0.93 cue refer
1.29 cue refer pp-to
0.1 cue refer subject phrase
0.83 cue reference
-0.1 cue reference noun-to
0.58 cue reference np
-0.16 cue reference subject none
-0.34 cue reflect
-0.29 cue reflect np
1.24 cue reflect pp-on
-1.67 cue reflect subject controller
0.56 cue reflect subject phrase
0.5 cue refuse
0.48 cue refuse subject controller
0.44 cue refuse subject phrase
-0.74 cue refuse subject pronoun
0.47 cue refuse subject shared
0.45 cue refuse to
1.05 cue regard
-0.61 cue regard np
0.08 cue regard subject phrase
-0.7 cue register
-0.53 cue register participle-bare
-0.56 cue register participle-np
-0.83 cue register subject controller
-0.38 cue register subject none
0.5 cue reiterate
-0.12 cue reiterate subject phrase
0.94 cue reject
0.55 cue reject np
0.78 cue reject subject phrase
-0.23 cue relate
-0.6 cue relationship
-0.44 cue relationship noun-with-owned
-0.55 cue relationship subject phrase
-0.1 cue release
-1.37 cue release agent-pp-by
-1.32 cue release bare
-0.45 cue release noun-of
0.32 cue release np
0.47 cue release participle-bare
-0.3 cue release participle-np
1.35 cue release passive-none
-0.7 cue release subject none
0.26 cue release subject phrase
0.12 cue rely
0.35 cue rely pp-on
-0.99 cue rely subject phrase
-0.37 cue remain
-0.55 cue remain adj
-1.03 cue remain bare
-0.83 cue remain front
-0.45 cue remain np
-0.79 cue remain pp-in
-1.13 cue remain subject controller
-0.49 cue remain subject none
-0.17 cue remain subject phrase
-0.15 cue remain subject pronoun
-0.7 cue remain subject shared
1.2 cue remark
0.47 cue remark subject phrase
1.09 cue remember
-0.23 cue remember subject phrase
1.29 cue remind
0.67 cue remind np
-0.12 cue remind subject phrase
-1.18 cue remove
-0.69 cue remove subject phrase
-0.1 cue renew
-0.99 cue repeal
0.69 cue repeat
0.35 cue repeat np
0.67 cue repeat subject controller
0.41 cue repeat subject phrase
-1.24 cue replace
-0.92 cue replace np
-0.63 cue replace subject controller
0.39 cue reply
0.08 cue reply front-quote
1.45 cue reply subject phrase
0.69 cue report
1.14 cue report agent-pp-by
1.32 cue report bare
1.73 cue report front
-0.27 cue report front-quote
0.18 cue report ing
0.86 cue report np
-1.37 cue report pp-from
-0.44 cue report subject controller
0.29 cue report subject none
0.52 cue report subject phrase
0.45 cue report that
0.65 cue reportedly
0.65 cue reportedly adverb
0.65 cue reportedly subject none
-0.63 cue reporter
-0.68 cue reporter noun-that
-0.63 cue reporter subject none
-0.6 cue represent
-0.55 cue represent front
0.12 cue represent np
-0.73 cue represent subject phrase
0.42 cue represent subject pronoun
-1.01 cue represent subject relative
-0.74 cue reputation
1.4 cue request
-0.08 cue request noun-for
0.74 cue request subject none
1.25 cue request subject phrase
0.49 cue require
-0.93 cue require np
0.51 cue require subject phrase
-0.89 cue require subject relative
0.22 cue reserve
-1.07 cue resign
0.28 cue resist
-1.15 cue resolve
-1.27 cue resonate
0.46 cue resource
0.46 cue resource subject none
-1.18 cue respect
0.28 cue respond
0.3 cue respond front-quote
-0.44 cue respond pp-by
0.38 cue respond pp-to
0.81 cue respond subject controller
0.18 cue respond subject phrase
0.08 cue response
-0.15 cue response noun-to
-0.2 cue response subject none
-0.62 cue responsibility
-0.62 cue responsibility subject none
-0.08 cue rest
-0.47 cue rest noun-of
-0.5 cue rest subject none
0.95 cue restrict
1.08 cue restrict subject phrase
-0.46 cue result
-0.4 cue result noun-of
-0.87 cue result pp-in
-0.47 cue result subject none
0.56 cue result subject phrase
-1.53 cue retain
-1.04 cue retire
-0.56 cue retire subject controller
-0.5 cue retire subject none
-0.36 cue return
0.28 cue return np
-0.64 cue return subject none
-0.56 cue return subject phrase
-0.31 cue return subject pronoun
0.81 cue retweet
0.54 cue reveal
0.54 cue reveal bare
1.28 cue reveal np
0.57 cue reveal subject phrase
0.1 cue reveal that
-0.24 cue reverse
-0.22 cue reverse subject phrase
-0.08 cue review
0.35 cue rhetoric
0.48 cue right
0.96 cue rip
-0.54 cue rise
-0.7 cue rise noun-of
-0.65 cue rise np
-0.91 cue rise subject controller
0.63 cue rise subject none
-1.11 cue rise subject phrase
-0.91 cue risk
-0.55 cue risk subject none
-0.82 cue rival
-0.16 cue rival noun-in-owned
-0.77 cue rival subject phrase
-0.55 cue role
-0.29 cue role noun-in-owned
-0.37 cue role noun-of
-0.49 cue role subject none
-0.62 cue role subject phrase
-1.19 cue roll
-0.78 cue roll subject phrase
-0.59 cue round
-0.39 cue round noun-of
-0.4 cue round subject none
1.14 cue rule
-0.66 cue rule noun-of
-1.3 cue rule subject none
-0.66 cue run
-0.84 cue run adj
-1.17 cue run bare
-0.38 cue run front
0.37 cue run np
-1.07 cue run pp-for
-0.95 cue run pp-on
-0.52 cue run subject controller
-0.44 cue run subject none
-0.21 cue run subject phrase
-1.54 cue run subject pronoun
-0.94 cue run subject relative
-1.78 cue rush
-0.74 cue sale
-1.45 cue save
0.64 cue say
0.57 cue say adj
0.87 cue say bare
0.24 cue say colon
1.71 cue say front
0.33 cue say front-quote
0.36 cue say np
0.36 cue say np-bare
-0.41 cue say np-pronoun
1.59 cue say np-quote
-0.3 cue say np-to
-0.43 cue say pp-about
-1.03 cue say pp-in
-0.23 cue say pp-on
0.49 cue say quote
0.54 cue say subject controller
0.3 cue say subject inverted
-1.26 cue say subject none
0.69 cue say subject phrase
0.79 cue say subject pronoun
0.73 cue say subject relative
0.37 cue say that
0.48 cue say wh
-0.53 cue scene
-0.53 cue scene subject none
-0.64 cue schedule passive-to
-1.45 cue schedule subject phrase
-1.26 cue score
-1.17 cue score np
-0.91 cue scramble
-1.03 cue scramble subject phrase
-0.8 cue scramble to
0.46 cue scrutiny
0.46 cue scrutiny subject none
-1.62 cue search
-1.2 cue seat
-0.29 cue seat subject none
-0.4 cue secretary
-0.18 cue secretary noun-of
-0.2 cue secretary subject none
-1.1 cue secure
-0.95 cue secure np
-0.58 cue secure subject controller
0.46 cue see
0.61 cue see bare
-1.7 cue see front
0.43 cue see np
0.91 cue see np-as
0.31 cue see np-pronoun
0.98 cue see participle-pp-as
1.29 cue see passive-pp-as
-0.59 cue see subject controller
0.41 cue see subject none
0.36 cue see subject phrase
0.22 cue see subject pronoun
0.36 cue see subject relative
0.47 cue see that
0.35 cue seek
-1.56 cue seek front
0.98 cue seek np
0.36 cue seek subject controller
0.1 cue seek subject phrase
0.82 cue seek subject pronoun
0.23 cue seek to
0.56 cue seem
0.78 cue seem adj
1.03 cue seem pp-like
0.16 cue seem subject phrase
0.43 cue seem subject pronoun
0.44 cue seem subject relative
-2.01 cue seem subject shared
0.59 cue seem to
-0.39 cue seize
0.25 cue seize pp-on
-0.7 cue seize subject phrase
-1.21 cue select
-0.8 cue select subject phrase
-0.85 cue sell
-0.19 cue sell np
0.19 cue sell subject controller
-1.15 cue sell subject phrase
-0.35 cue senator
0.25 cue senator subject none
-1.03 cue send
-0.28 cue send np
-0.31 cue send out
0.66 cue send out subject phrase
-0.46 cue send subject none
-0.72 cue send subject phrase
-1.25 cue send subject pronoun
-0.78 cue send subject shared
0.79 cue sense
0.17 cue sense noun-of
0.94 cue sense subject none
1.34 cue sentence
-0.42 cue series
-0.41 cue series noun-of
-0.42 cue series subject none
-0.64 cue serve
-0.38 cue serve front
-0.78 cue serve np
-0.34 cue serve pp-as
-0.63 cue serve pp-in
-0.54 cue serve subject controller
-0.48 cue serve subject phrase
-1.19 cue serve subject pronoun
-0.6 cue serve subject relative
-0.69 cue serve subject shared
-0.21 cue set
-0.92 cue set noun-of
0.84 cue set np
-1.74 cue set off
0.51 cue set participle-to
-1.49 cue set passive-to
-1.6 cue set subject controller
0.65 cue set subject none
-0.48 cue set subject phrase
-1.21 cue set up
-0.97 cue set up np
-0.81 cue set up subject phrase
-1.46 cue settle
-1.42 cue shake
-0.87 cue shake np
-0.94 cue shake subject phrase
-1.52 cue shake up
-0.48 cue shape
0.32 cue share
-0.62 cue share noun-of
-0.19 cue share np
0.53 cue share subject controller
-0.65 cue share subject none
0.27 cue share subject phrase
-1.78 cue shed
-0.61 cue shift
0.18 cue shift np
-1.39 cue shift subject controller
-1.14 cue shift subject phrase
-1.53 cue shock
-0.18 cue shoot
0.42 cue shoot subject phrase
0.55 cue shout
0.98 cue shout subject phrase
0.61 cue show
0.49 cue show bare
1.19 cue show front
0.12 cue show np
0.08 cue show subject controller
-0.35 cue show subject none
0.71 cue show subject phrase
0.14 cue show subject pronoun
-0.57 cue show subject shared
0.46 cue show that
-1.29 cue show up
-0.71 cue show up subject phrase
-0.49 cue show wh
0.91 cue side
-0.79 cue side noun-of
-0.89 cue side subject none
0.57 cue sign
-0.44 cue sign noun-of
0.19 cue sign noun-that
-0.21 cue sign np
0.42 cue sign subject none
0.08 cue sign subject phrase
-0.3 cue sign up
-0.8 cue sign up pp-for
1.03 cue signal
-0.24 cue signal subject phrase
-1.08 cue sit
-0.81 cue sit subject controller
-0.9 cue sit subject phrase
-0.5 cue site
-0.5 cue site subject none
0.76 cue skeptical
1.02 cue slam
1.73 cue slam np
-1.46 cue slate
-0.71 cue something
-0.28 cue something noun-of
-0.71 cue something subject none
-0.46 cue son
-0.42 cue son noun-of
-0.42 cue son subject none
-0.47 cue sort
-0.4 cue sort noun-of
-0.47 cue sort subject none
-0.97 cue sound adj
-1.24 cue sound subject phrase
-0.71 cue source
-0.36 cue source noun-of
-0.41 cue source subject none
1.76 cue spar
-0.31 cue spark
-0.14 cue speak
0.8 cue speak adj
-0.95 cue speak front
-0.79 cue speak np
1.27 cue speak out
0.39 cue speak pp-about
-0.22 cue speak pp-at
-1.07 cue speak pp-in
1.98 cue speak pp-of
-0.12 cue speak pp-on
-0.13 cue speak pp-to
-0.23 cue speak pp-with
-0.34 cue speak subject controller
-0.57 cue speak subject none
-0.13 cue speak subject phrase
0.45 cue speak subject pronoun
-0.17 cue speak subject relative
-1.45 cue speak subject shared
0.85 cue speak to
1.13 cue speculate
0.08 cue speech
-0.48 cue speech noun-to
-1.58 cue speech noun-to-owned
-0.74 cue speech subject none
0.52 cue speech subject phrase
-0.56 cue spend
-0.96 cue spend adj
-0.39 cue spend np
-0.26 cue spend subject controller
-0.46 cue spend subject none
-0.9 cue spend subject phrase
-0.64 cue spend subject pronoun
0.27 cue spend subject relative
-1.13 cue split
-0.85 cue split subject phrase
-0.41 cue spokesman
-0.39 cue spokesman noun-for
-0.41 cue spokesman subject none
-0.4 cue spokeswoman
-0.4 cue spokeswoman noun-for
-0.4 cue spokeswoman subject none
-1.33 cue sponsor
-0.96 cue spread
-0.84 cue spread np
-0.34 cue spread subject none
-0.88 cue staff
-0.44 cue staff subject none
0.28 cue stage
-0.87 cue stage subject none
-1.08 cue stake
-1.06 cue stake subject phrase
-1.01 cue stance
-0.11 cue stand
-1.23 cue stand adj
-0.9 cue stand pp-in
-0.48 cue stand subject phrase
0.77 cue stand subject pronoun
-1.18 cue star
-0.57 cue start
-1.15 cue start ing
-0.35 cue start noun-of
-0.51 cue start np
1.56 cue start pp-with
-1.13 cue start subject controller
-0.52 cue start subject none
-0.24 cue start subject phrase
-1.67 cue start subject pronoun
-0.75 cue start subject relative
-1.15 cue start to
0.25 cue state
-0.6 cue state noun-of
-1.79 cue state noun-of-owned
-0.58 cue state noun-on
0.29 cue state noun-to
-0.64 cue state subject controller
-0.49 cue state subject none
0.58 cue state subject phrase
2.78 cue state subject pronoun
-0.32 cue state that
-0.79 cue statement noun-that
-0.91 cue statement subject none
0.94 cue statement subject phrase
-0.87 cue stay
-0.56 cue stay adj
-0.46 cue stay pp-in
-0.56 cue stay subject controller
-0.97 cue stay subject phrase
0.5 cue steal
-1.42 cue step
0.55 cue step up np
-0.55 cue stick
-1.05 cue stick pp-to
-1.21 cue stick subject controller
-0.3 cue stop
0.78 cue stop np
1.28 cue stop subject controller
-0.72 cue stop subject none
-1.59 cue stop subject phrase
-0.32 cue story
0.37 cue story noun-about
-0.59 cue story noun-of
-0.46 cue strategist
-0.37 cue strategist noun-for
-0.43 cue strategist subject none
0.45 cue strategy
0.16 cue strategy subject none
-0.54 cue strength
-0.4 cue strength noun-of
-0.47 cue strength subject none
0.24 cue stress
0.2 cue stress subject phrase
-1.1 cue stretch
-0.47 cue strike
-1.54 cue strike np
0.22 cue string
0.22 cue string noun-of
0.22 cue string subject none
-0.73 cue struggle
-0.88 cue struggle subject controller
-1.5 cue study
-1.69 cue stump
-1.09 cue subject
-0.29 cue subject noun-of
-0.3 cue subject subject none
-1.44 cue succeed
-0.57 cue success
-0.35 cue success noun-in-owned
-0.46 cue success subject phrase
-1.09 cue suffer
-1.12 cue suffer subject phrase
0.5 cue suggest
0.57 cue suggest bare
-0.47 cue suggest np
-0.23 cue suggest subject controller
0.75 cue suggest subject phrase
0.47 cue suggest subject pronoun
0.38 cue suggest subject relative
-0.09 cue suggest subject shared
0.13 cue suggest that
1.51 cue suggestion
0.48 cue support
-1.26 cue support bare
-1.62 cue support front
1.06 cue support ing
1.2 cue support noun-for
-1.18 cue support noun-for-owned
-1.02 cue support noun-of
1.11 cue support np
-0.18 cue support subject controller
0.11 cue support subject none
0.58 cue support subject phrase
0.61 cue support subject relative
0.84 cue supporter noun-of
0.33 cue supporter subject none
-1.18 cue supporter subject phrase
-0.98 cue suppose
-1.06 cue suppose passive-to
-0.6 cue surge
0.96 cue surge subject none
-0.09 cue surprise
1.55 cue surprise subject none
-1.02 cue surround
-0.68 cue surround np
-0.65 cue surround subject phrase
-0.45 cue survey
1.23 cue survey participle-adj
-0.61 cue survey subject none
0.34 cue survey subject phrase
-1.27 cue survive
-0.78 cue survive np
-0.76 cue survive subject phrase
0.77 cue suspect
-0.83 cue suspend
-0.2 cue suspend np
-0.24 cue suspend subject phrase
-1.72 cue sweep
-1.22 cue swing
-1.45 cue switch
-0.88 cue system
-0.36 cue take
0.82 cue take bare
0.12 cue take front
-0.16 cue take np
-1.13 cue take np-pronoun
-1.24 cue take np-to
-0.61 cue take on
-0.31 cue take on np
-0.08 cue take on subject phrase
-0.56 cue take over
-1.36 cue take pp-to
-0.11 cue take subject controller
0.46 cue take subject none
-0.37 cue take subject phrase
-0.54 cue take subject pronoun
-0.28 cue take subject relative
-1.19 cue take subject shared
0.54 cue talk
1.18 cue talk adj
-1.02 cue talk np
0.11 cue talk pp-about
-0.37 cue talk pp-to
0.78 cue talk subject controller
0.42 cue talk subject none
0.29 cue talk subject phrase
0.47 cue talk subject pronoun
-1.7 cue tap
0.34 cue target
0.51 cue target np
-0.84 cue target subject none
0.13 cue target subject phrase
-1.32 cue task
-0.77 cue tax
-0.38 cue tax subject none
-0.68 cue teach
-1.18 cue televise
0.63 cue tell
1.51 cue tell front
0.55 cue tell front-quote
-0.66 cue tell np
0.65 cue tell np-bare
-0.96 cue tell np-pronoun
0.59 cue tell np-quote
0.61 cue tell np-that
-0.28 cue tell np-to
1.44 cue tell np-wh
0.3 cue tell subject controller
-0.43 cue tell subject none
0.65 cue tell subject phrase
0.81 cue tell subject pronoun
0.61 cue tell subject shared
-0.43 cue ten
-0.43 cue ten noun-of
-0.43 cue ten subject none
-0.92 cue tend
-0.75 cue tend subject phrase
-1.04 cue tend to
-0.54 cue term
-0.43 cue term noun-of
-0.47 cue term subject none
-1.27 cue test
-0.32 cue test subject none
0.72 cue thank
0.19 cue thank np
0.72 cue thank subject phrase
-0.46 cue thanks
-0.46 cue thanks noun-to
-0.46 cue thanks subject none
-0.81 cue thing
-0.55 cue thing subject none
0.59 cue think
0.82 cue think adj
0.61 cue think bare
-0.29 cue think front
0.24 cue think pp-about
0.88 cue think subject phrase
0.2 cue think subject pronoun
0.17 cue think subject relative
-1.29 cue think subject shared
0.16 cue think that
-0.49 cue thousand
-0.43 cue thousand noun-of
-0.43 cue thousand subject none
0.51 cue threat
-0.57 cue threat noun-of
-0.81 cue threat subject none
0.52 cue threaten
0.17 cue threaten subject controller
1.27 cue threaten subject phrase
0.48 cue threaten to
0.08 cue throw
0.09 cue throw np
-0.45 cue throw subject controller
-0.45 cue throw subject phrase
-0.68 cue tie
-0.42 cue tie noun-to
0.1 cue tie np
-0.42 cue tie subject none
-0.6 cue tied
-0.28 cue tied subject phrase
-0.52 cue time
-0.46 cue time noun-for
-0.92 cue time noun-that
0.42 cue time noun-to
-0.16 cue time subject none
0.81 cue title
-0.83 cue title subject phrase
-1.15 cue top
-0.28 cue top noun-of
-0.28 cue top subject none
-0.51 cue topic
-0.51 cue topic subject none
-0.59 cue total
-0.34 cue total subject none
-0.97 cue tour
0.53 cue tout
1.64 cue tout np
-0.43 cue tout subject phrase
0.32 cue track
1.32 cue trade np
-1.01 cue trade subject phrase
-0.88 cue trail
-1.05 cue trail np
-0.43 cue trail subject none
-0.9 cue trail subject phrase
-0.93 cue trail subject pronoun
-1.57 cue transform
0.17 cue translate
-1.24 cue travel
-0.88 cue travel subject phrase
-1.72 cue treat
-0.56 cue tribute
-0.56 cue tribute subject none
-0.7 cue trip
-0.4 cue trip noun-to
-0.4 cue trip subject none
-1.57 cue trounce
0.51 cue trust
-0.76 cue try
-0.46 cue try front
-0.37 cue try subject controller
-0.42 cue try subject none
-0.97 cue try subject phrase
-0.37 cue try subject pronoun
-0.53 cue try to
-0.3 cue turn
-0.93 cue turn adj
-0.9 cue turn front
-0.71 cue turn np
-1.12 cue turn out
-0.76 cue turn out subject phrase
-1.37 cue turn out subject pronoun
-0.66 cue turn out to
-0.81 cue turn pp-into
-0.43 cue turn pp-to
-1.2 cue turn subject controller
-0.56 cue turn subject none
0.38 cue turn subject pronoun
-0.44 cue turn subject relative
-1.15 cue turn subject shared
0.75 cue tweet
0.36 cue tweet front-quote
0.69 cue tweet np
0.41 cue tweet subject controller
0.76 cue tweet subject phrase
-0.54 cue tweet subject pronoun
0.6 cue tweet that
-0.42 cue two-third
-0.42 cue two-third noun-of
-0.42 cue two-third subject none
-0.43 cue type
-0.43 cue type noun-of
-0.43 cue type subject none
-1.09 cue unable
-1.09 cue unable adjective-to
-0.35 cue undermine
0.83 cue underscore
0.6 cue underscore np
-0.29 cue underscore subject phrase
0.26 cue understand
0.16 cue understand np
-0.7 cue understand subject controller
1.09 cue understand subject phrase
-1.48 cue unify
-0.52 cue unite
-0.46 cue unleash
-0.11 cue unleash np
-0.18 cue unleash subject phrase
-1.02 cue unlikely
-0.8 cue unlikely adjective-to
-0.96 cue unlikely subject pronoun
0.59 cue unveil
-0.14 cue unveil subject phrase
-0.7 cue upcome
-0.6 cue upcome np
-0.85 cue upcome subject controller
-1.15 cue update subject phrase
-0.54 cue upset
0.81 cue urge
0.42 cue urge np
0.79 cue urge np-to
-0.52 cue urge subject controller
0.37 cue urge subject phrase
0.45 cue urge subject pronoun
-0.36 cue use
-0.42 cue use noun-of
-0.75 cue use noun-of-owned
-0.3 cue use np
-1.71 cue use np-as
0.1 cue use np-to
-0.09 cue use subject controller
-0.59 cue use subject none
-0.72 cue use subject phrase
-1.64 cue use subject pronoun
-0.69 cue used
-0.75 cue used front
0.13 cue used np-to
-0.28 cue used subject phrase
-0.76 cue used subject pronoun
-1.24 cue used to
-0.88 cue value
-0.42 cue variety
-0.42 cue variety noun-of
-0.42 cue variety subject none
-1.02 cue vary
-0.49 cue version
-0.4 cue version noun-of
-0.4 cue version subject none
-0.5 cue veteran
-0.36 cue veteran noun-of
-0.5 cue veteran subject none
-0.49 cue victory
-0.33 cue victory noun-in-owned
-0.59 cue victory subject none
-0.43 cue victory subject phrase
-0.55 cue video
-0.38 cue video noun-of
-0.55 cue video subject none
0.94 cue vie
1.24 cue view
0.18 cue view noun-of
0.7 cue view subject none
0.16 cue view subject phrase
-1.09 cue visit
-0.33 cue visit noun-to
-0.99 cue visit np
-0.3 cue visit subject none
-1.02 cue visit subject phrase
-0.32 cue voice
1.01 cue voice np
-0.67 cue voice subject none
0.88 cue voice subject phrase
0.13 cue vote
-1.5 cue vote adj
-1.09 cue vote front
-0.42 cue vote noun-for
-0.59 cue vote noun-to
0.83 cue vote np
1.09 cue vote pp-for
0.9 cue vote pp-in
-0.42 cue vote subject controller
-0.8 cue vote subject none
0.21 cue vote subject phrase
0.35 cue vote subject pronoun
0.36 cue vote subject relative
1.3 cue vote to
-0.44 cue voter
-0.5 cue voter noun-of
0.81 cue voter noun-to
-0.26 cue voter subject none
0.89 cue vow
0.25 cue vow pp-to
0.96 cue vow subject phrase
0.73 cue vow subject pronoun
-1.26 cue vow subject shared
0.55 cue vow to
-1.48 cue wage
0.09 cue wait
-0.42 cue wait subject phrase
-0.41 cue wake
-0.41 cue wake noun-of
-0.41 cue wake subject none
-1.25 cue walk
-1.09 cue walk np
0.62 cue want
-1.21 cue want front
0.72 cue want np
0.46 cue want np-to
0.13 cue want subject phrase
0.94 cue want subject pronoun
-0.61 cue want subject relative
0.41 cue want to
-0.61 cue war
-0.54 cue war subject none
1.35 cue warn
0.8 cue warn subject phrase
1.12 cue warn subject pronoun
-0.68 cue warn that
0.09 cue watch np
-1.2 cue watch subject controller
-1.19 cue watch subject none
-0.65 cue watch subject phrase
0.08 cue watch subject pronoun
-1.19 cue wave
-0.26 cue wave noun-of
-0.27 cue wave subject none
-0.58 cue way
-0.3 cue way noun-for
-0.4 cue way noun-of
-0.43 cue way noun-to
-0.59 cue way noun-to-owned
-0.52 cue way subject none
-0.78 cue way subject phrase
-1.09 cue wear
-1.06 cue wear np
-1.02 cue wear subject phrase
-0.6 cue week noun-of
1 cue week noun-on
-1.07 cue week noun-that
-0.71 cue week noun-to
-0.38 cue week subject none
-0.25 cue weigh
0.8 cue weigh pp-in
0.34 cue weigh subject phrase
1.19 cue welcome
-0.38 cue welcome subject phrase
-1.2 cue widen
-0.93 cue widen np
0.11 cue willing
0.11 cue willing adjective-to
0.31 cue willingness
-0.73 cue win
-0.7 cue win adj
-0.14 cue win bare
-0.76 cue win front
-0.87 cue win np
-1.18 cue win np-to
1.05 cue win pp-at
-0.38 cue win pp-in
-0.68 cue win pp-over
-0.21 cue win subject controller
-0.36 cue win subject none
-1.11 cue win subject phrase
-1.16 cue win subject pronoun
-0.73 cue win subject relative
-0.26 cue win subject shared
-0.57 cue wing
-0.39 cue wing noun-of
-0.39 cue wing subject none
0.58 cue winner
0.58 cue winner noun-of
0.58 cue winner subject none
0.67 cue withdraw
0.22 cue withhold
-0.68 cue woman
-0.68 cue woman subject none
0.72 cue wonder
1.72 cue wonder subject phrase
0.14 cue wonder wh
-0.9 cue word
-0.27 cue word noun-of
-0.52 cue word subject none
-0.56 cue work
-0.65 cue work adj
-0.44 cue work front
-0.77 cue work pp-as
-1.06 cue work pp-at
-0.52 cue work pp-for
-0.47 cue work pp-in
-0.81 cue work pp-on
-0.8 cue work pp-with
-0.45 cue work subject controller
0.44 cue work subject none
-0.82 cue work subject phrase
-1.21 cue work subject pronoun
-0.82 cue work subject relative
0.17 cue work subject shared
-0.12 cue work to
1.09 cue worry
-0.23 cue worry pp-about
-0.67 cue worry subject controller
-0.18 cue worry subject phrase
0.42 cue write
0.91 cue write colon
0.51 cue write front
0.65 cue write front-quote
-0.15 cue write np
-0.57 cue write pp-in
1.02 cue write quote
-0.09 cue write subject controller
0.09 cue write subject inverted
-0.96 cue write subject none
0.61 cue write subject phrase
0.58 cue write subject pronoun
-0.59 cue write subject relative
-0.23 cue write subject shared
0.76 cue write that
-0.54 cue year
-0.35 cue year noun-of
-0.7 cue year noun-that
-0.44 cue year noun-to
-0.46 cue year subject none
-0.27 cue ±
-0.27 cue ± subject phrase
0.11 form:finite
-0.11 form:imperative
-0.1 form:infinitive
-0.15 form:ing
-0.08 form:participle
0.56 frame according-end
0.56 frame according-end subject phrase
0.63 frame according-front
0.63 frame according-front subject phrase
0.22 frame according-middle
0.22 frame according-middle subject phrase
0.08 frame adj subject controller
-0.38 frame adj subject inverted
-0.51 frame adj subject none
0.43 frame adj subject relative
-0.44 frame adj subject shared
0.99 frame adjective-about
1.22 frame adjective-about subject phrase
-0.33 frame adjective-at
-1.2 frame adjective-at subject phrase
-0.44 frame adjective-by subject phrase
-0.32 frame adjective-for
-0.7 frame adjective-for subject phrase
-0.98 frame adjective-for subject pronoun
-0.31 frame adjective-in
-0.13 frame adjective-in subject phrase
-0.88 frame adjective-in subject relative
0.31 frame adjective-of
0.14 frame adjective-of subject phrase
0.55 frame adjective-of subject pronoun
0.23 frame adjective-that
0.45 frame adjective-that subject phrase
0.31 frame adjective-that subject pronoun
0.09 frame adjective-to subject controller
-0.15 frame adjective-to subject phrase
-0.28 frame adjective-to subject pronoun
0.13 frame adjective-to subject relative
-0.33 frame adjective-to subject shared
0.46 frame adjective-with subject phrase
0.11 frame adverb
0.11 frame adverb subject none
-0.55 frame agent-adj
-0.3 frame agent-adj subject phrase
-0.44 frame agent-bare
-0.19 frame agent-bare subject phrase
-0.18 frame agent-none
-0.17 frame agent-none subject phrase
-1.02 frame agent-np
-0.64 frame agent-np subject phrase
0.1 frame agent-pp-by
-0.43 frame agent-pp-by subject controller
0.08 frame agent-pp-by subject phrase
-0.22 frame agent-pp-by subject pronoun
1.25 frame agent-pp-by subject relative
-0.54 frame agent-pp-by subject shared
-1.42 frame agent-pp-for
-0.89 frame agent-pp-in
-0.71 frame agent-pp-in subject phrase
-0.24 frame agent-pp-on
-1.68 frame agent-that
-1.26 frame agent-to
-0.71 frame agent-to subject phrase
0.18 frame bare
0.3 frame bare subject controller
-1.77 frame bare subject inverted
-0.63 frame bare subject none
0.22 frame bare subject phrase
0.5 frame bare subject pronoun
0.19 frame bare subject shared
-0.63 frame block
-0.19 frame block subject controller
-0.57 frame block subject phrase
-1.63 frame block subject pronoun
0.53 frame block-quote
-1.63 frame block-quote subject controller
0.81 frame block-quote subject phrase
0.41 frame colon
0.4 frame colon subject controller
-0.71 frame colon subject none
0.3 frame colon subject phrase
0.4 frame colon subject pronoun
0.41 frame colon subject shared
-0.65 frame front
-0.27 frame front subject inverted
-0.47 frame front subject phrase
-0.63 frame front subject pronoun
-1.09 frame front subject relative
0.29 frame front-quote
0.43 frame front-quote subject phrase
0.28 frame front-quote subject pronoun
-1.75 frame front-quote subject relative
-1.02 frame ing subject controller
-0.34 frame ing subject inverted
-0.56 frame ing subject none
0.18 frame ing subject phrase
0.7 frame ing subject relative
-0.52 frame ing subject shared
0.56 frame label-capitals
0.56 frame label-capitals subject phrase
0.72 frame label-quote
0.72 frame label-quote subject phrase
-2.08 frame none
0.19 frame noun-about
0.19 frame noun-about subject none
0.5 frame noun-about-owned
0.5 frame noun-about-owned subject phrase
0.18 frame noun-against-owned
0.18 frame noun-against-owned subject phrase
-0.83 frame noun-by-owned
-0.83 frame noun-by-owned subject phrase
-0.43 frame noun-for
-0.43 frame noun-for subject none
0.31 frame noun-for-owned
0.31 frame noun-for-owned subject phrase
-0.65 frame noun-in-owned
-0.65 frame noun-in-owned subject phrase
-0.4 frame noun-of
-0.4 frame noun-of subject none
0.15 frame noun-of-owned
0.15 frame noun-of-owned subject phrase
-0.47 frame noun-on
-0.47 frame noun-on subject none
-0.21 frame noun-on-owned
-0.21 frame noun-on-owned subject phrase
-0.11 frame noun-over
-0.11 frame noun-over subject none
-0.68 frame noun-over-owned
-0.68 frame noun-over-owned subject phrase
0.08 frame noun-that
0.08 frame noun-that subject none
1.2 frame noun-that-by
1.2 frame noun-that-by subject phrase
0.42 frame noun-that-owned
0.42 frame noun-that-owned subject phrase
-0.34 frame noun-to
-0.34 frame noun-to subject none
0.26 frame noun-to-by
0.26 frame noun-to-by subject phrase
0.72 frame noun-toward-owned
0.72 frame noun-toward-owned subject phrase
-0.29 frame noun-with-owned
-0.29 frame noun-with-owned subject phrase
0.26 frame np subject controller
-0.14 frame np subject none
0.13 frame np subject pronoun
0.09 frame np subject relative
0.41 frame np-as
0.65 frame np-as subject controller
-0.77 frame np-as subject none
0.28 frame np-as subject pronoun
1.13 frame np-as subject relative
0.14 frame np-bare
-0.32 frame np-bare subject controller
-1.01 frame np-bare subject none
0.13 frame np-bare subject phrase
0.14 frame np-bare subject pronoun
0.31 frame np-bare subject relative
0.36 frame np-bare subject shared
0.16 frame np-colon
0.1 frame np-colon subject controller
-1.32 frame np-colon subject none
-0.3 frame np-colon subject phrase
0.87 frame np-colon subject pronoun
0.25 frame np-colon subject relative
0.46 frame np-colon subject shared
0.08 frame np-pronoun
0.08 frame np-pronoun subject controller
-0.93 frame np-pronoun subject none
0.12 frame np-pronoun subject phrase
0.17 frame np-pronoun subject pronoun
0.17 frame np-pronoun subject relative
0.09 frame np-quote
0.11 frame np-quote subject controller
0.43 frame np-quote subject pronoun
0.12 frame np-quote subject relative
0.19 frame np-quote subject shared
0.31 frame np-that
0.49 frame np-that subject controller
0.11 frame np-that subject none
0.2 frame np-that subject phrase
-0.25 frame np-that subject pronoun
-0.49 frame np-that subject shared
0.2 frame np-to
0.4 frame np-to subject controller
-0.74 frame np-to subject none
0.17 frame np-to subject phrase
0.13 frame np-to subject pronoun
-0.58 frame np-to subject relative
0.16 frame np-wh subject controller
-0.53 frame np-wh subject none
-0.27 frame np-wh subject phrase
0.41 frame np-wh subject pronoun
-1.46 frame np-wh subject relative
0.35 frame np-wh subject shared
0.55 frame participle-adj
-0.53 frame participle-adj subject controller
0.97 frame participle-adj subject none
0.53 frame participle-adj subject phrase
-0.21 frame participle-bare
0.26 frame participle-bare subject none
-1.1 frame participle-bare subject phrase
-0.62 frame participle-colon
-0.25 frame participle-np subject controller
0.31 frame participle-np subject phrase
-2.27 frame participle-np-as
-1.5 frame participle-np-bare
-0.64 frame participle-np-quote
0.54 frame participle-np-that
-0.35 frame participle-np-that subject controller
0.28 frame participle-np-to
-0.74 frame participle-np-to subject controller
1.17 frame participle-np-to subject phrase
0.41 frame participle-np-wh
-1.64 frame participle-np-wh subject controller
0.38 frame participle-pp-about
-1.02 frame participle-pp-about subject controller
0.74 frame participle-pp-about subject none
-0.17 frame participle-pp-as
-0.8 frame participle-pp-as subject controller
1.37 frame participle-pp-as subject none
-0.75 frame participle-pp-as subject phrase
0.48 frame participle-pp-at
-0.16 frame participle-pp-at subject phrase
0.47 frame participle-pp-by
-0.51 frame participle-pp-by subject phrase
-0.2 frame participle-pp-for
-0.68 frame participle-pp-for subject controller
0.51 frame participle-pp-for subject none
0.35 frame participle-pp-from subject phrase
-0.49 frame participle-pp-in
-0.97 frame participle-pp-in subject controller
0.26 frame participle-pp-in subject none
-0.51 frame participle-pp-in subject phrase
0.08 frame participle-pp-on
-0.7 frame participle-pp-on subject controller
0.87 frame participle-pp-on subject none
0.24 frame participle-pp-on subject phrase
-0.84 frame participle-pp-to subject controller
1.03 frame participle-pp-to subject none
-0.27 frame participle-pp-to subject phrase
-0.08 frame participle-pp-with
-0.93 frame participle-pp-with subject controller
-0.57 frame participle-pp-with subject none
0.3 frame participle-pp-with subject phrase
0.25 frame participle-quote
-0.14 frame participle-quote subject controller
-0.32 frame participle-quote subject phrase
0.52 frame participle-that
-0.2 frame participle-that subject controller
-0.11 frame participle-to subject controller
0.51 frame participle-to subject none
-0.12 frame participle-to subject phrase
-0.52 frame participle-wh subject controller
0.32 frame participle-wh subject none
-0.1 frame passive-adj
-1.73 frame passive-adj subject pronoun
0.32 frame passive-adj subject relative
0.54 frame passive-adj subject shared
-0.33 frame passive-bare subject phrase
0.31 frame passive-bare subject pronoun
-0.56 frame passive-colon
-0.7 frame passive-ing
-0.43 frame passive-none
0.37 frame passive-none subject controller
-0.48 frame passive-none subject phrase
-0.84 frame passive-none subject pronoun
-0.24 frame passive-none subject relative
-0.6 frame passive-none subject shared
-0.81 frame passive-pp-about subject phrase
-0.15 frame passive-pp-against
0.74 frame passive-pp-as
0.09 frame passive-pp-as subject phrase
-0.45 frame passive-pp-as subject relative
-0.19 frame passive-pp-as subject shared
-1.17 frame passive-pp-at
-0.84 frame passive-pp-at subject phrase
-1.28 frame passive-pp-by
-0.79 frame passive-pp-by subject phrase
0.21 frame passive-pp-for
-0.11 frame passive-pp-for subject phrase
-0.17 frame passive-pp-for subject pronoun
-0.57 frame passive-pp-from
-0.12 frame passive-pp-from subject phrase
-0.28 frame passive-pp-in
-0.36 frame passive-pp-in subject phrase
-0.35 frame passive-pp-in subject pronoun
0.22 frame passive-pp-in subject relative
-1.26 frame passive-pp-in subject shared
-0.92 frame passive-pp-into
-0.8 frame passive-pp-into subject phrase
0.26 frame passive-pp-of subject phrase
-0.16 frame passive-pp-on
0.31 frame passive-pp-on subject phrase
-0.48 frame passive-pp-on subject pronoun
-0.92 frame passive-pp-on subject relative
-1.23 frame passive-pp-on subject shared
0.22 frame passive-pp-over
-0.43 frame passive-pp-to
-0.6 frame passive-pp-to subject pronoun
-1.1 frame passive-pp-to subject shared
-0.11 frame passive-pp-with
-0.27 frame passive-pp-with subject phrase
-0.18 frame passive-pp-with subject pronoun
0.48 frame passive-quote
-0.08 frame passive-that
-0.38 frame passive-that subject phrase
0.74 frame passive-that subject pronoun
0.14 frame passive-to
-0.11 frame passive-to subject phrase
-0.21 frame passive-to subject pronoun
0.23 frame passive-to subject relative
0.88 frame passive-to subject shared
0.17 frame passive-wh
0.2 frame passive-wh subject phrase
0.49 frame pp-about
0.9 frame pp-about subject controller
-0.36 frame pp-about subject none
0.18 frame pp-about subject phrase
0.56 frame pp-about subject pronoun
0.8 frame pp-about subject relative
-1.53 frame pp-about subject shared
0.46 frame pp-against
-0.1 frame pp-against subject controller
0.16 frame pp-against subject phrase
1.36 frame pp-against subject pronoun
-0.25 frame pp-around
0.13 frame pp-around subject phrase
-0.27 frame pp-as subject controller
1.29 frame pp-as subject none
-0.09 frame pp-as subject phrase
-0.4 frame pp-as subject relative
-0.93 frame pp-as subject shared
0.25 frame pp-at subject controller
-0.53 frame pp-at subject none
0.36 frame pp-at subject relative
-1.29 frame pp-at subject shared
0.17 frame pp-behind
1.16 frame pp-behind subject phrase
-0.57 frame pp-by
-0.89 frame pp-by subject controller
-0.33 frame pp-by subject none
-1.36 frame pp-by subject pronoun
0.23 frame pp-for
0.36 frame pp-for subject controller
-1 frame pp-for subject none
0.08 frame pp-for subject phrase
0.21 frame pp-for subject pronoun
0.55 frame pp-for subject relative
-0.33 frame pp-for subject shared
-0.37 frame pp-from
0.2 frame pp-from subject controller
0.68 frame pp-from subject none
-0.86 frame pp-from subject phrase
-1.24 frame pp-from subject pronoun
-0.76 frame pp-from subject relative
0.38 frame pp-from subject shared
-0.37 frame pp-in
-0.9 frame pp-in subject controller
-0.5 frame pp-in subject none
-0.51 frame pp-in subject phrase
-0.25 frame pp-into
0.48 frame pp-into subject controller
-0.49 frame pp-into subject none
-0.47 frame pp-into subject phrase
-0.37 frame pp-into subject pronoun
-0.56 frame pp-into subject relative
-0.23 frame pp-like
0.93 frame pp-like subject phrase
-0.08 frame pp-of
-1 frame pp-of subject none
-0.11 frame pp-of subject phrase
0.65 frame pp-of subject pronoun
-0.17 frame pp-on
0.49 frame pp-on subject controller
-0.83 frame pp-on subject none
-0.33 frame pp-on subject phrase
-0.24 frame pp-on subject pronoun
-0.39 frame pp-on subject relative
-0.43 frame pp-on subject shared
-0.15 frame pp-out
0.86 frame pp-out subject controller
-0.63 frame pp-out subject phrase
-0.1 frame pp-over
0.58 frame pp-over subject phrase
-1.25 frame pp-over subject shared
-0.5 frame pp-to subject none
-0.95 frame pp-toward
-0.69 frame pp-upon
-0.11 frame pp-with
-0.21 frame pp-with subject controller
-0.69 frame pp-with subject none
-0.42 frame pp-with subject relative
-0.26 frame pp-with subject shared
0.19 frame quote
0.47 frame quote subject controller
-1.84 frame quote subject none
0.33 frame quote subject pronoun
0.11 frame quote subject relative
0.21 frame quote subject shared
0.39 frame that
0.56 frame that subject controller
-0.75 frame that subject none
0.33 frame that subject phrase
0.88 frame that subject pronoun
0.22 frame that subject relative
0.41 frame to subject controller
-1.35 frame to subject inverted
-0.3 frame to subject none
0.27 frame to subject relative
0.13 frame to subject shared
0.31 frame wh
0.26 frame wh subject controller
-1.99 frame wh subject inverted
-0.1 frame wh subject none
0.35 frame wh subject phrase
0.58 frame wh subject pronoun
-0.65 frame wh subject relative
0.28 frame wh subject shared
-0.57 head:($)
-0.21 head:(CD)
-0.98 head:(IN)
0.97 head:(JJ)
0.15 head:(JJS)
-0.35 head:(WDT)
0.28 head:(name)
0.72 head:account
-0.84 head:action
0.49 head:activist
1.51 head:actor
2.02 head:actress
0.38 head:ad
0.56 head:address
0.84 head:administration
0.85 head:adviser
1.2 head:advocate
0.58 head:agency
-1 head:agent
0.85 head:agreement
0.83 head:aide
-0.6 head:all
0.96 head:ally
1.45 head:analysis
1.34 head:analyst
-0.71 head:announcement
1.29 head:another
-0.41 head:answer
-0.55 head:appearance
-1.32 head:approach
1.48 head:argument
-0.7 head:article
-1.31 head:assault
-0.85 head:attack
-0.4 head:attacker
1.01 head:attendee
-1.04 head:attention
2.47 head:attorney
0.98 head:audience
0.57 head:authority
1.35 head:average
1.31 head:backer
-0.14 head:ballot
-0.35 head:bank
-0.2 head:base
-0.9 head:battle
0.54 head:bill
0.68 head:board
-0.21 head:book
-1.25 head:border
-0.38 head:both
-0.3 head:brother
0.2 head:bureau
-0.44 head:business
0.24 head:call
0.11 head:camp
0.47 head:campaign
-0.36 head:candidacy
0.44 head:candidate
-0.09 head:case
-0.24 head:caucus
-0.52 head:center
-1.5 head:challenge
-0.56 head:change
-0.25 head:check
0.36 head:child
0.29 head:citizen
0.51 head:city
-1.3 head:claim
-0.32 head:club
-1.44 head:coalition
-0.75 head:coin
0.28 head:colleague
-0.53 head:comment
-1.14 head:committee
0.6 head:community
0.39 head:company
-0.1 head:concern
-1.7 head:conference
0.66 head:conservative
-0.15 head:contest
-1.18 head:convention
-0.32 head:conversation
-0.55 head:country
-0.19 head:couple
0.31 head:course
0.51 head:court
0.56 head:critic
-1.05 head:criticism
-0.56 head:crowd
-0.59 head:datum
1.44 head:daughter
-0.88 head:day
-0.75 head:deal
-1.8 head:death
-0.64 head:debate
-0.92 head:debt
-0.16 head:delegate
0.49 head:department
-0.88 head:developer
-0.35 head:director
-1.51 head:disclosure
0.38 head:district
0.21 head:document
0.08 head:donor
-0.15 head:economist
-1.08 head:economy
2.41 head:editorial
-0.13 head:effort
-0.58 head:election
0.54 head:electorate
0.38 head:elite
0.15 head:employee
-0.69 head:employer
-0.86 head:end
-1.58 head:endorsement
1.06 head:establishment
-0.55 head:event
-0.19 head:everyone
1.38 head:executive
1.81 head:expert
0.09 head:face
-0.75 head:fact
0.13 head:family
0.52 head:father
-0.43 head:field
-0.62 head:fight
-0.71 head:figure
0.13 head:filings
0.37 head:film
-0.13 head:finding
-1.45 head:focus
0.16 head:follower
-0.56 head:force
1.2 head:friend
0.77 head:front-runner
0.66 head:general
-0.09 head:government
0.43 head:governor
0.33 head:group
-0.19 head:hacker
-2.4 head:half
-1.41 head:hall
0.57 head:handful
0.35 head:he
-0.16 head:head
-0.31 head:history
0.09 head:hopeful
-1.18 head:idea
-1.08 head:image
-0.84 head:immigrant
-0.17 head:incident
-0.86 head:income
0.87 head:industry
0.47 head:information
-0.8 head:initiative
1.12 head:insider
-1.45 head:interest
-1.8 head:interview
-0.67 head:investigation
-1.32 head:investment
1.05 head:investor
-0.88 head:issue
-0.66 head:it
-0.49 head:job
-0.71 head:journalist
0.4 head:judge
0.89 head:justice
-2.17 head:kind
1.4 head:lady
-1.35 head:language
0.43 head:lawmaker
0.24 head:lawsuit
-0.65 head:lawyer
-0.77 head:lead
1.18 head:leader
0.45 head:legislation
0.45 head:letter
-1.28 head:line
0.57 head:list
-1.26 head:loss
-0.79 head:lot
0.41 head:majority
-0.18 head:man
0.77 head:manager
-1.64 head:margin
-1 head:market
1.46 head:mayor
-0.46 head:media
-0.22 head:meeting
0.38 head:member
-0.53 head:moderator
0.97 head:mogul
-1.43 head:moment
-1.07 head:month
0.75 head:mother
-0.84 head:move
-0.21 head:movement
-0.87 head:name
0.17 head:nation
0.16 head:network
1.19 head:neurosurgeon
-1.84 head:news
0.22 head:newspaper
-1.84 head:night
-1.07 head:nomination
-0.18 head:nominee
0.4 head:number
0.21 head:observer
-1.53 head:obstacle
0.82 head:office
0.9 head:officer
0.72 head:official
0.72 head:one
0.88 head:operation
0.59 head:operative
-0.43 head:opinion
0.46 head:opponent
0.38 head:order
0.46 head:organization
1.67 head:organizer
0.75 head:outlet
-0.61 head:owner
1.5 head:page
0.38 head:pair
-0.09 head:panel
-0.39 head:parent
-1.49 head:partner
0.29 head:party
-0.2 head:people
0.17 head:percent
-0.18 head:performance
-0.49 head:person
-0.42 head:piece
1.43 head:platform
-0.76 head:point
0.72 head:police
0.81 head:politician
0.74 head:poll
0.76 head:polling
-1.67 head:popularity
-0.74 head:position
0.19 head:president
-0.09 head:price
-0.82 head:primary
-1.55 head:problem
0.31 head:process
-1.14 head:program
0.37 head:prosecutor
-1.5 head:prospect
0.09 head:protester
-1.32 head:provision
-1.38 head:public
-0.3 head:push
-0.79 head:question
-0.46 head:rally
-1.22 head:rate
-0.89 head:rating
-1.26 head:reaction
-0.13 head:reality
-0.38 head:reason
0.24 head:record
0.99 head:release
-0.25 head:remark
1 head:report
0.69 head:reporter
0.97 head:researcher
-0.61 head:resident
-0.08 head:respondent
-0.26 head:response
0.11 head:result
0.23 head:retiree
0.68 head:rhetoric
-0.77 head:rights
-1.32 head:rise
-1.28 head:risk
1.56 head:rival
-0.11 head:room
-0.37 head:rule
-1.24 head:ruling
-1.19 head:scandal
0.45 head:school
-1.12 head:seat
0.93 head:secretary
0.54 head:senator
-1.41 head:sense
0.85 head:sentiment
-1.04 head:series
-0.13 head:session
0.37 head:she
-1.58 head:shift
-1.74 head:shooting
-1.07 head:show
-0.92 head:sign
-0.97 head:socialist
1.37 head:some
-0.38 head:son
0.52 head:source
0.87 head:speaker
-0.28 head:speech
-1.38 head:spending
1.09 head:spokesman
0.95 head:spokeswoman
0.29 head:spot
-0.63 head:spotlight
-0.36 head:staff
-0.86 head:stake
-1.17 head:stance
-0.11 head:standard
-1.53 head:standing
-0.51 head:star
-0.56 head:state
0.19 head:statement
-0.77 head:story
0.96 head:strategist
-0.61 head:strategy
-0.8 head:string
-0.63 head:student
0.91 head:study
-0.98 head:success
0.5 head:superdelegate
-1.25 head:support
0.47 head:supporter
0.55 head:survey
-0.36 head:system
-1.16 head:tactic
-0.99 head:talk
-1.61 head:target
-0.92 head:tax
0.96 head:team
-1.59 head:technology
-1.29 head:term
-0.8 head:that
0.85 head:the
-1.1 head:these
0.11 head:they
-0.83 head:thing
-0.44 head:this
0.38 head:those
-1.28 head:ticket
-0.81 head:tie
-0.75 head:time
-0.1 head:tone
-0.11 head:town
-1.96 head:turn
-0.97 head:turnout
0.89 head:tweet
0.41 head:union
0.98 head:user
-0.84 head:vehicle
0.71 head:version
-1.42 head:victory
0.15 head:voice
-1.16 head:vote
0.19 head:voter
-0.8 head:war
-0.09 head:we
-0.53 head:website
-0.91 head:week
-0.1 head:wife
-1.35 head:winner
-0.56 head:word
-0.86 head:work
0.3 head:worker
-1.6 head:world
-0.82 head:year
-0.57 headpos:$
-0.44 headpos:CD
-0.6 headpos:DT
-0.98 headpos:IN
-0.21 headpos:JJ
0.28 headpos:NNP
0.08 headpos:PRP
-0.39 headpos:WDT
-1.11 labelpos:DT
-2.64 labelpos:JJS
-0.3 labelpos:NN
0.95 labelpos:NNP
1.98 labelpos:NNPS
-0.08 long:0
-0.43 long:1
0.31 long:12-24
-0.16 long:2
-0.17 long:3-5
0.17 long:6-11
0.22 long:little
0.11 long:much
0.24 marks
0.4 modal:'d
-0.98 modal:'ll
-0.84 modal:ca
-0.11 modal:can
-0.31 modal:could
-0.4 modal:may
-0.39 modal:should
-0.18 modal:will
-0.98 modal:wo
0.13 negated
0.69 opens:"
-1.24 opens:$
-0.41 opens:(
-1.64 opens:,
-1.7 opens:.
-0.7 opens::
-0.49 opens:CC
-0.7 opens:CD
-0.1 opens:DT
-0.19 opens:EX
-0.28 opens:JJR
-0.09 opens:JJS
0.23 opens:MD
-0.08 opens:NN
-0.1 opens:NNP
-0.14 opens:NNS
0.37 opens:PDT
0.08 opens:PRP$
-0.23 opens:RB
0.17 opens:RBS
0.14 opens:TO
0.22 opens:VB
0.2 opens:VBD
-0.76 opens:VBN
-0.12 opens:VBP
-0.65 opens:VBZ
0.1 opens:WDT
-0.39 opens:WP$
-0.25 opens:WRB
0.31 owner:"
-0.23 owner:,
-0.87 owner::
-0.15 owner:CC
-0.56 owner:CD
-0.39 owner:DT
-0.2 owner:IN
-0.26 owner:JJ
-0.49 owner:JJR
0.19 owner:JJS
-0.64 owner:NN
-0.1 owner:NNPS
-0.53 owner:NNS
-1.6 owner:PRP
-0.27 owner:PRP$
-0.74 owner:RB
-0.39 owner:RP
0.44 owner:TO
-0.08 owner:VB
-0.3 owner:VBD
-0.56 owner:VBN
-0.09 owner:VBZ
-0.65 owner:WDT
-0.16 passive
-0.3 prev:
0.13 prev:"
-0.27 prev:,
-0.1 prev:.
-0.32 prev::
-0.31 prev:CC
-0.34 prev:DT
0.35 prev:EX
-0.43 prev:IN
-0.89 prev:JJ
-1.77 prev:JJR
-1 prev:JJS
-0.26 prev:NN
-0.54 prev:NNP
-0.97 prev:NNS
-0.37 prev:POS
-1.07 prev:PRP
-0.93 prev:PRP$
0.31 prev:TO
-1.1 prev:VB
0.13 prev:VBD
-0.66 prev:VBG
-0.17 prev:VBN
-0.94 prev:VBZ
-0.91 prev:WDT
-0.18 prev:WP
0.96 prev:WRB
-1.53 quoted
0.12 sourcelong:1
0.13 sourcelong:4
0.16 sourcelong:5
0.14 sourcelong:6
-0.17 sourcelong:8
-0.32 sourceopens:CD
0.67 sourceopens:DT
0.81 sourceopens:JJ
2.25 sourceopens:NN
0.14 sourceopens:NNP
0.15 sourceopens:NNS
0.15 sourceopens:PRP$
0.22 subject:controller
-0.21 subject:inverted
-0.22 subject:none
0.1 subject:pronoun
-0.18 tense:MD:VB
-0.53 tense:MD:VBG
-0.16 tense:MD:VBN
-0.15 tense:RB:VB
0.34 tense:RB:VBD
0.19 tense:RB:VBP
0.1 tense:RB:VBZ
-0.11 tense:TO:VB
-0.33 tense:TO:VBG
-0.4 tense:TO:VBN
-0.13 tense:VB:VB
-0.72 tense:VB:VBN
0.17 tense:VBD:VBD
-0.38 tense:VBD:VBG
0.21 tense:VBD:VBN
-0.14 tense:VBG:VBG
-0.5 tense:VBG:VBN
-0.17 tense:VBN:VBN
0.69 tense:VBP:VB
0.5 tense:VBP:VBD
0.28 tense:VBP:VBP
0.14 tense:VBZ:VB
-0.46 tense:VBZ:VBD
0.08 tense:VBZ:VBZ
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
