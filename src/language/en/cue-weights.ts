/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.21 after:adj
0.97 after:adjective-about
-0.3 after:adjective-at
-0.3 after:adjective-for
-0.32 after:adjective-in
0.35 after:adjective-of
0.21 after:adjective-that
-0.09 after:adjective-to
0.12 after:bare
0.24 after:both
0.24 after:colon
-0.09 after:ing
0.6 after:none
0.14 after:np-as
0.11 after:np-bare
0.1 after:np-colon
-0.12 after:np-pronoun
0.39 after:np-that
-0.23 after:np-wh
0.13 after:pp-about
0.41 after:pp-against
-0.54 after:pp-around
-0.16 after:pp-as
-0.53 after:pp-behind
-0.09 after:pp-by
-0.5 after:pp-from
-0.17 after:pp-into
0.1 after:pp-like
0.18 after:pp-of
-0.82 after:pp-out
-0.22 after:pp-over
-0.11 after:pp-to
-0.95 after:pp-toward
0.13 after:pp-upon
-0.09 after:pp-with
0.19 after:quote
0.35 after:that
-0.13 after:to
0.12 after:wh
-2.32 always
0.89 before:about
-0.48 before:across
0.18 before:after
-0.84 before:against
0.32 before:although
-1.22 before:among
0.21 before:around
-0.22 before:as
-0.58 before:at
0.28 before:because
0.14 before:before
-0.23 before:both
0.14 before:but
0.11 before:despite
-1.47 before:during
0.46 before:for
-0.46 before:from
-0.26 before:how
-0.16 before:if
-0.3 before:in
-0.63 before:into
-0.74 before:like
-2.11 before:nor
-1.19 before:or
-1.33 before:over
0.27 before:since
-0.52 before:than
-0.12 before:that
-0.33 before:through
-0.36 before:to
-1.02 before:toward
-1.12 before:under
-0.46 before:until
-0.28 before:what
-0.09 before:where
-0.34 before:whether
0.44 before:which
0.49 before:while
0.6 before:who
-0.51 before:whom
0.42 before:why
-0.65 before:without
0.27 before:yet
0.63 beforepos:
0.31 beforepos:"
-0.74 beforepos:)
0.19 beforepos:,
0.29 beforepos:.
-0.37 beforepos:DT
-0.44 beforepos:JJ
-1.07 beforepos:JJR
-0.28 beforepos:MD
-0.26 beforepos:NN
-0.16 beforepos:NNP
-0.18 beforepos:NNS
-0.58 beforepos:POS
-0.67 beforepos:PRP
-1.16 beforepos:PRP$
0.46 beforepos:RBR
-0.29 beforepos:RBS
-0.4 beforepos:RP
-0.56 beforepos:VB
-0.45 beforepos:VBG
-0.32 beforepos:VBN
-0.34 beforepos:VBZ
-0.96 block:body
1.49 block:headline
-0.38 cue %
-0.39 cue % noun-of
-0.26 cue % noun-to
-0.37 cue % subject none
0.2 cue :
0.51 cue : label-capitals
0.69 cue : label-quote
0.2 cue : subject phrase
-1.15 cue abandon
-0.88 cue abandon subject controller
0.37 cue ability
-1.01 cue ability noun-to-owned
-1.01 cue ability subject phrase
-0.39 cue able
-0.39 cue able adjective-to
-1.18 cue able subject phrase
-1.63 cue accelerate
0.25 cue accept
1.08 cue accept np
-0.38 cue accept subject controller
-0.56 cue accept subject phrase
0.53 cue access noun-to
0.48 cue access subject none
-1.39 cue accompany
-0.59 cue accord
-0.57 cue accord pp-to
-0.82 cue accord subject controller
-0.28 cue accord subject none
-0.46 cue accord subject phrase
-0.9 cue accord to
0.59 cue according to
0.59 cue according to according-end
0.63 cue according to according-front
0.2 cue according to according-middle
0.59 cue according to subject phrase
0.18 cue account
1.04 cue account noun-of
0.7 cue account subject none
0.49 cue accusation
0.41 cue accuse
1.24 cue accuse np
1.03 cue accuse np-pronoun
0.95 cue accuse subject controller
0.12 cue accuse subject phrase
0.76 cue accuse subject pronoun
-0.47 cue accuse subject relative
0.85 cue accuse subject shared
-0.19 cue achieve
0.52 cue acknowledge
0.97 cue acknowledge np
-0.41 cue acknowledge subject controller
0.73 cue acknowledge subject phrase
1.63 cue acknowledge subject pronoun
-1.01 cue act
-0.44 cue act subject none
-0.98 cue act subject phrase
-0.89 cue action
0.53 cue add
0.48 cue add colon
1.93 cue add front
0.82 cue add front-quote
-2.3 cue add np
-2.22 cue add pp-to
0.51 cue add quote
0.39 cue add subject controller
0.33 cue add subject inverted
0.49 cue add subject phrase
0.86 cue add subject pronoun
-0.94 cue add subject shared
0.64 cue add that
-0.48 cue addition
-0.48 cue addition noun-to
-0.48 cue addition subject none
0.3 cue address
0.93 cue address subject controller
-0.58 cue address subject phrase
-0.65 cue administration
-0.65 cue administration subject none
0.98 cue admit
-1.43 cue admit subject controller
1.32 cue admit subject phrase
-0.1 cue admit that
-0.8 cue adopt
0.3 cue adopt subject phrase
-1.31 cue advance
-0.54 cue advantage
-0.42 cue advantage noun-of
-0.52 cue advantage subject none
0.92 cue advice
-0.84 cue advise
0.21 cue advise subject controller
-0.78 cue advise subject relative
-0.55 cue adviser
-0.43 cue adviser noun-to
-0.43 cue adviser subject none
0.79 cue advocate
-0.63 cue advocate noun-for
-0.96 cue advocate subject none
1.02 cue advocate subject phrase
-0.95 cue affect
-0.67 cue affect subject phrase
-0.93 cue age
-0.26 cue age noun-of
-0.29 cue age subject none
-0.76 cue agenda
0.46 cue agree
1.54 cue agree pp-with
1.01 cue agree subject phrase
0.21 cue agree that
-0.13 cue agree to
-0.73 cue aide
-0.37 cue aide noun-to
-0.52 cue aide subject none
-0.15 cue aim participle-pp-at
1.63 cue aim to
-0.62 cue air
-0.11 cue air subject phrase
-1.28 cue alarm
-0.19 cue align
1.09 cue allegation
0.58 cue allege
0.22 cue allege subject phrase
0.48 cue allege that
0.48 cue allow
-0.66 cue allow front
0.11 cue allow subject phrase
-0.5 cue allow subject pronoun
-0.77 cue allow subject relative
-0.77 cue ally
-0.3 cue ally noun-of
-0.57 cue ally subject none
-0.77 cue ally subject phrase
-1.01 cue ambassador
-0.66 cue amount
-0.39 cue amount noun-of
-0.4 cue amount subject none
-0.8 cue analysis
0.38 cue anger
-1.66 cue anger subject phrase
0.68 cue announce
0.54 cue announce bare
0.91 cue announce front
0.92 cue announce np
0.31 cue announce np-to
0.24 cue announce subject controller
-0.22 cue announce subject none
0.76 cue announce subject phrase
0.63 cue announce subject pronoun
0.57 cue announce that
0.77 cue announcement
0.2 cue anonymity
0.27 cue anonymity noun-to
0.2 cue anonymity subject none
1.12 cue answer np
0.48 cue answer subject controller
-0.88 cue answer subject none
-0.68 cue answer subject phrase
0.48 cue apologize
0.38 cue appeal
-0.69 cue appeal noun-to
-0.39 cue appeal pp-to
-0.72 cue appeal subject none
0.6 cue appeal subject phrase
0.26 cue appear
0.6 cue appear adj
-1.58 cue appear front
-1.67 cue appear pp-at
-1.54 cue appear pp-in
-1.92 cue appear pp-on
-1.61 cue appear subject controller
0.25 cue appear subject none
0.24 cue appear subject phrase
0.23 cue appear subject pronoun
0.9 cue appear to
0.54 cue appearance subject none
-1.12 cue appearance subject phrase
0.67 cue applaud
-1.58 cue apply
0.84 cue appoint
-0.61 cue approach
-0.42 cue approach noun-to
-0.4 cue approach subject none
-0.18 cue approach subject phrase
0.5 cue approve
1.93 cue approve subject phrase
0.73 cue argue
0.88 cue argue bare
0.63 cue argue front
1.31 cue argue subject controller
0.45 cue argue subject phrase
1.2 cue argue subject pronoun
0.14 cue argue that
0.35 cue argument subject none
-1.3 cue arm
-1.06 cue arrive
-0.83 cue arrive pp-at
-0.8 cue arrive subject phrase
-1.16 cue article
0.49 cue articulate
0.84 cue ask
0.38 cue ask front-quote
-0.15 cue ask np
0.55 cue ask np-pronoun
0.3 cue ask np-to
1.75 cue ask np-wh
-0.21 cue ask participle-pp-about
-0.54 cue ask participle-wh
1.1 cue ask passive-pp-about
1.13 cue ask pp-for
0.75 cue ask quote
-0.28 cue ask subject controller
1.36 cue ask subject none
0.29 cue ask subject phrase
0.79 cue ask subject pronoun
0.83 cue ask subject shared
0.86 cue ask wh
1.29 cue assert
0.37 cue assert that
3.03 cue assertion
-1.31 cue assign
-1.13 cue associate
0.67 cue assume
0.7 cue assume subject pronoun
-0.16 cue assure
0.48 cue assure subject phrase
0.62 cue attack
1.76 cue attack noun-on-owned
0.72 cue attack np
1.3 cue attack participle-np
0.09 cue attack subject controller
0.2 cue attack subject phrase
0.38 cue attempt noun-to-owned
-0.65 cue attempt subject phrase
-0.99 cue attempt to
-0.66 cue attend
-1.18 cue attend np
0.13 cue attend subject controller
-1.1 cue attend subject phrase
-0.87 cue attend subject relative
-0.35 cue attention
0.38 cue attention noun-to
-0.9 cue attract
-0.8 cue attract np
-0.6 cue attract subject controller
-0.73 cue attract subject phrase
1.11 cue attribute
-0.81 cue audience
-0.6 cue audience subject none
0.8 cue author
-0.73 cue author noun-of
-0.73 cue author subject none
0.08 cue authorize
-0.66 cue average
-0.37 cue average noun-of
-0.37 cue average subject none
-0.87 cue avoid
-0.68 cue avoid ing
-0.77 cue avoid np
-0.71 cue avoid subject controller
-1.05 cue avoid subject phrase
-1.04 cue avoid subject pronoun
-0.91 cue await
-0.91 cue await np
-1.37 cue award
0.79 cue aware
0.5 cue back
-0.67 cue back bare
1.75 cue back np
-0.63 cue back subject controller
-1.48 cue back subject none
-0.4 cue back subject relative
-0.43 cue backer
-0.44 cue backer noun-of
-0.43 cue backer subject none
-0.72 cue backing
-1.06 cue ballot
-0.11 cue ban
-0.21 cue ban subject controller
0.81 cue ban subject phrase
-1.25 cue bank
0.94 cue bar
-0.86 cue base
-0.21 cue base participle-pp-in
-0.56 cue base participle-pp-on
-0.58 cue base subject controller
-0.64 cue base subject none
-0.96 cue base subject phrase
0.59 cue bash
-0.57 cue battle
-0.54 cue battle subject none
-1.12 cue battle subject phrase
-0.48 cue be
-0.4 cue be adj
-1.1 cue be bare
-0.4 cue be block
0.25 cue be colon
-0.33 cue be front
-0.46 cue be front-quote
-0.64 cue be np
0.75 cue be np-as
-1.23 cue be np-bare
-1.24 cue be np-colon
-0.43 cue be np-that
-0.37 cue be np-to
-0.55 cue be np-wh
-0.34 cue be passive-none
0.71 cue be pp-about
-0.86 cue be pp-as
-1 cue be pp-at
1.08 cue be pp-for
-0.7 cue be pp-in
-1 cue be pp-of
0.16 cue be pp-on
-0.45 cue be pp-out
0.24 cue be quote
0.35 cue be subject controller
-0.76 cue be subject inverted
0.1 cue be subject none
-0.6 cue be subject phrase
-0.81 cue be subject pronoun
-0.54 cue be subject relative
0.1 cue be that
-0.85 cue be to
-0.64 cue be wh
-1.19 cue bear
-0.78 cue bear subject phrase
-0.98 cue beat
-0.93 cue beat np
-0.75 cue beat subject controller
-1.01 cue beat subject phrase
-0.53 cue become
-0.62 cue become adj
-0.54 cue become front
-0.72 cue become np
-1.36 cue become np-to
-0.48 cue become subject none
-0.95 cue become subject phrase
-1.12 cue become subject pronoun
0.65 cue become subject relative
0.35 cue become subject shared
-0.82 cue begin
-0.5 cue begin front
-0.42 cue begin ing
-0.99 cue begin np
-0.23 cue begin pp-in
0.11 cue begin subject controller
-1.07 cue begin subject phrase
-0.29 cue begin subject pronoun
-0.5 cue begin subject relative
-0.94 cue begin subject shared
-0.81 cue begin to
-0.43 cue beginning
-0.43 cue beginning noun-of
-0.43 cue beginning subject none
-0.49 cue behalf
-0.46 cue behalf noun-of
-0.46 cue behalf subject none
0.76 cue believe
0.2 cue believe front
0.51 cue believe subject controller
1.16 cue believe subject phrase
0.46 cue believe subject pronoun
-0.18 cue believe subject relative
-0.24 cue believe that
-0.6 cue benefit
-0.52 cue benefit pp-from
-0.51 cue benefit subject none
-0.67 cue benefit subject phrase
-0.85 cue bet
-0.73 cue bid
-0.7 cue bid noun-for-owned
-0.69 cue bid subject phrase
0.52 cue bill
0.37 cue bill subject none
-0.46 cue billion
-0.46 cue billion noun-of
-0.46 cue billion subject none
0.54 cue blame
1.15 cue blame np
0.39 cue blast
0.81 cue blast np
0.29 cue blast subject phrase
0.26 cue block
0.45 cue block np
-0.43 cue block subject controller
1.08 cue block subject phrase
-1.32 cue blow
-0.92 cue board
-0.38 cue board subject none
0.7 cue boast
1.34 cue boast subject phrase
-1.85 cue bolster
0.63 cue boo
0.08 cue boo subject phrase
-1 cue book
-0.11 cue boost
0.37 cue boost np
-1.17 cue borrow
-0.99 cue bound
-0.66 cue brace
1.27 cue brag
-0.73 cue break
0.13 cue break np
0.45 cue break subject controller
-1.15 cue break subject phrase
-0.16 cue brief
-0.81 cue bring
0.41 cue bring subject controller
-1.27 cue bring subject phrase
-1.53 cue bring subject pronoun
-0.91 cue bring subject relative
0.3 cue broadcast
-0.76 cue build
-0.4 cue build subject controller
-1.42 cue build subject phrase
-0.81 cue build subject relative
-0.1 cue buy
-0.13 cue buy subject controller
-0.41 cue buy subject phrase
0.49 cue call
-1.99 cue call front
0.52 cue call noun-for
1.31 cue call noun-to
0.25 cue call np
1.17 cue call np-pronoun
-0.22 cue call np-quote
1.15 cue call out
-1.06 cue call participle-np
1.97 cue call participle-pp-for
0.48 cue call participle-quote
1.1 cue call participle-to
-1.68 cue call passive-none
0.96 cue call pp-for
0.41 cue call quote
0.43 cue call subject controller
0.73 cue call subject none
0.51 cue call subject phrase
0.55 cue call subject pronoun
0.26 cue call subject relative
-0.96 cue call subject shared
0.66 cue call to
-0.19 cue campaign
-0.53 cue campaign noun-for
-1.18 cue campaign noun-for-owned
-0.36 cue campaign noun-in-owned
-0.49 cue campaign noun-of
-0.44 cue campaign noun-on
-0.55 cue campaign noun-to
-0.57 cue campaign subject none
-0.13 cue campaign subject phrase
-1.72 cue cancel
-0.79 cue candidacy
-0.52 cue candidate
-0.36 cue candidate noun-for
-0.53 cue candidate noun-to
-0.52 cue candidate subject none
-0.45 cue cannot
0.18 cue cannot adj
-0.17 cue cannot subject phrase
-0.38 cue cannot subject pronoun
-0.77 cue capital
-1.12 cue capitalize
-0.79 cue capitalize pp-on
-0.19 cue capture
-1.98 cue capture np
0.47 cue capture subject phrase
-0.38 cue care pp-about
-1.01 cue carry
-0.21 cue carry np
-1.33 cue carry out
-0.92 cue carry out np
-1.07 cue carry subject phrase
0.28 cue case
-1.28 cue case noun-that
-0.86 cue case noun-to
-0.12 cue case subject none
-0.25 cue cast
0.71 cue cast np
0.56 cue cast np-as
0.66 cue cast subject phrase
-1.08 cue catch
-0.85 cue catch np
-0.97 cue caucus
-0.32 cue caucus noun-on
-0.38 cue caucus subject none
-1 cue cause
-0.81 cue cause np
-0.99 cue cause subject phrase
1.9 cue caution
-0.08 cue celebrate
0.24 cue celebrate np
-0.15 cue center
-0.46 cue center noun-of
-0.59 cue center subject none
-1.79 cue certain
-1.32 cue chair
-0.26 cue chair noun-of
-0.27 cue chair subject none
-0.44 cue chairman
-0.43 cue chairman noun-of
-0.44 cue chairman subject none
0.64 cue challenge
-0.65 cue challenge noun-to
-0.11 cue challenge np
-0.27 cue challenge subject controller
-0.86 cue challenge subject none
0.57 cue challenge subject phrase
-1.45 cue challenge subject relative
0.82 cue champion
-0.36 cue chance
-0.64 cue chance noun-of
0.43 cue chance noun-to
-1.21 cue chance subject phrase
-0.36 cue change
-1.31 cue change np
0.6 cue change subject controller
-0.56 cue change subject none
-0.77 cue change subject phrase
0.78 cue chant
0.51 cue charge
-0.57 cue charge noun-of
1.06 cue charge np
1.99 cue charge passive-pp-with
-0.5 cue charge subject controller
-1.09 cue charge subject none
0.19 cue charge subject phrase
-0.45 cue check
-0.13 cue cheer
0.1 cue cheer np
-0.37 cue cheer subject controller
0.41 cue cheer subject phrase
-0.55 cue chief
-0.41 cue chief noun-of
-0.73 cue chief noun-of-owned
-0.41 cue chief subject none
-0.73 cue chief subject phrase
-0.58 cue child
-0.4 cue child noun-of
-0.43 cue child subject none
-0.83 cue choice
-0.47 cue choice subject none
0.37 cue choose
-0.2 cue choose np
-0.09 cue choose subject controller
-0.5 cue choose to
-0.1 cue circulate
0.5 cue cite
1 cue cite np
1.72 cue cite np-as
1.29 cue cite subject controller
0.49 cue cite subject phrase
0.08 cue cite subject pronoun
0.71 cue claim
0.37 cue claim bare
-1.01 cue claim noun-that-owned
-0.11 cue claim np
-0.26 cue claim subject controller
-0.15 cue claim subject none
0.83 cue claim subject phrase
0.53 cue claim subject pronoun
1.07 cue claim subject relative
-0.36 cue claim that
0.4 cue clash
-0.3 cue clash subject phrase
-0.82 cue classify
-0.4 cue classify participle-np
-0.75 cue classify subject controller
-0.99 cue clear
-0.82 cue clear adjective-that
0.17 cue clear subject phrase
-0.91 cue clear subject pronoun
-1.08 cue click
-0.21 cue clinch
-1.7 cue clinch np
0.54 cue clinch subject controller
-0.9 cue close
-0.67 cue close np
-0.84 cue close subject controller
-0.29 cue close subject none
-1.07 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-0.69 cue coalition
-1 cue collapse
-1.22 cue collect
-1.07 cue collect np
-1.36 cue combine
-0.52 cue come
-1.25 cue come colon
-0.59 cue come front
-0.66 cue come np
0.15 cue come out subject phrase
-0.89 cue come pp-as
-0.79 cue come pp-at
-0.32 cue come pp-from
-0.63 cue come pp-in
-0.54 cue come pp-into
-0.11 cue come pp-to
-0.58 cue come pp-with
-0.63 cue come subject controller
-0.44 cue come subject none
-0.74 cue come subject phrase
-1.17 cue come subject pronoun
-0.54 cue come subject relative
-0.7 cue come subject shared
-0.9 cue come to
-0.18 cue command
1.04 cue comment
2.28 cue comment pp-on
-0.79 cue comment subject none
0.79 cue comment subject phrase
0.37 cue commit
0.44 cue commitment
-0.66 cue committee
-0.66 cue committee subject none
-1.12 cue company
-0.4 cue compare
1.15 cue compare np
-0.68 cue compare participle-pp-to
-0.5 cue compare participle-pp-with
-0.54 cue compare subject controller
-0.69 cue compare subject phrase
1.12 cue compare subject pronoun
-1.3 cue compete
-0.2 cue compile
1 cue complain
-0.48 cue complain subject phrase
1.58 cue complain that
-1.84 cue complete
-1.55 cue complicate
0.76 cue concede
-1.02 cue concede subject phrase
0.27 cue concede that
0.58 cue concern noun-about
0.77 cue concern noun-that
0.42 cue concern subject none
-0.79 cue concern subject phrase
1.04 cue conclude
0.47 cue conclude front-quote
0.63 cue conclude subject phrase
1.06 cue conclude subject pronoun
-0.57 cue conclude that
1.38 cue condemn
0.67 cue condemn np
0.87 cue condemn subject phrase
0.2 cue condition noun-of
-0.61 cue conduct
-0.54 cue conduct agent-pp-by
0.51 cue conduct np
-0.44 cue conduct participle-pp-for
-1.35 cue conduct subject phrase
0.14 cue conference
0.37 cue conference subject none
1.07 cue confirm
-0.12 cue confirm np
1.19 cue confirm subject controller
0.69 cue confirm subject phrase
0.47 cue conflict
-0.26 cue confront
0.57 cue confront np
-0.43 cue confront subject phrase
0.32 cue connect
0.78 cue consider
1.26 cue consider np
1.15 cue consider subject controller
1 cue consider subject phrase
-1.06 cue contain
-0.67 cue contain subject phrase
0.91 cue contend
-0.62 cue contest
-0.52 cue contest participle-np
-0.71 cue contest subject controller
-0.47 cue contest subject none
-0.66 cue contest subject phrase
0.15 cue continue
1.01 cue continue front-quote
-0.65 cue continue np
1.31 cue continue quote
0.28 cue continue subject controller
-0.49 cue continue subject phrase
0.76 cue continue subject pronoun
0.08 cue continue subject shared
-1.59 cue continue to
0.85 cue contradict
0.52 cue contrast
-0.7 cue contrast noun-to
-0.75 cue contrast subject none
-0.94 cue contribute
-0.52 cue contribute pp-to
-0.93 cue contribute subject phrase
-1.08 cue control
-0.31 cue control noun-of
-0.91 cue control np
-0.31 cue control subject none
-0.82 cue control subject phrase
0.38 cue controversy noun-over
-0.64 cue convention
-0.28 cue convention noun-in-owned
-0.28 cue convention subject phrase
-1.11 cue conversation
-1.83 cue convert
-1.33 cue convict
-0.18 cue convince
0.59 cue convince np-that
0.86 cue convince subject controller
-1.35 cue coordinate
-1.07 cue cost
-0.32 cue cost noun-of
-0.35 cue cost subject none
-0.32 cue count
0.6 cue count pp-on
1.28 cue count subject phrase
0.96 cue counter
-0.64 cue country
-0.41 cue country noun-to
-0.56 cue country subject none
-0.75 cue couple
-0.79 cue court
-0.59 cue court subject none
-0.26 cue cover
0.27 cue cover np
-0.47 cue create
-1.35 cue create np
-1.19 cue create subject controller
0.15 cue create subject phrase
1.26 cue credit
-1.3 cue credit subject none
-0.83 cue critic
0.28 cue critical
0.93 cue critical adjective-of
0.69 cue critical subject phrase
1.13 cue criticism
0.75 cue criticism noun-for
-0.52 cue criticism noun-of
0.93 cue criticism noun-of-owned
0.89 cue criticism subject none
0.65 cue criticism subject phrase
1.03 cue criticize
-1.9 cue criticize front
0.67 cue criticize np
1.11 cue criticize subject controller
0.17 cue criticize subject phrase
0.79 cue criticize subject pronoun
0.6 cue critique
-1.58 cue cross
-0.87 cue crowd
-0.29 cue crowd noun-of
-0.53 cue crowd subject none
-1.35 cue crush
-0.18 cue cut
-0.87 cue cut np
0.82 cue cut subject controller
-0.45 cue cut subject phrase
-0.99 cue date
-0.88 cue date subject phrase
-0.55 cue daughter
-0.41 cue daughter noun-of
-0.41 cue daughter subject none
-0.58 cue day
-0.4 cue day noun-of
-0.49 cue day subject none
-1.03 cue deal
-0.71 cue deal pp-with
-0.34 cue deal subject controller
-1.17 cue deal subject phrase
-0.4 cue death
-0.4 cue death noun-of
-0.4 cue death subject none
0.46 cue debate
0.14 cue debate noun-on
0.61 cue debate noun-over
-1.75 cue debate noun-that
0.55 cue debate subject none
-0.17 cue debate subject phrase
-0.47 cue decade
-0.42 cue decade noun-of
-0.47 cue decade subject none
0.36 cue decide
0.2 cue decide bare
-0.14 cue decide np
0.39 cue decide subject phrase
0.56 cue decide to
0.52 cue decision
0.32 cue decision noun-to-owned
-1.12 cue decision subject none
1.01 cue decision subject phrase
0.65 cue declare
-0.43 cue declare front-quote
0.38 cue declare np
-2.23 cue declare passive-none
0.18 cue declare subject controller
0.76 cue declare subject phrase
0.72 cue declare subject pronoun
0.43 cue declare that
0.62 cue decline
0.52 cue decline subject phrase
0.23 cue decline subject relative
0.35 cue decline to
0.77 cue decry
1.88 cue decry np
0.73 cue decry subject phrase
-1.41 cue dedicate
1.38 cue deem
0.79 cue deem subject phrase
-0.6 cue defeat
-1.16 cue defeat np
-1.37 cue defeat subject controller
-0.56 cue defeat subject none
-0.1 cue defeat subject phrase
0.83 cue defend
0.53 cue defend np
0.57 cue defend np-pronoun
0.52 cue defend subject controller
0.15 cue defend subject phrase
0.34 cue defend subject pronoun
0.64 cue defend subject shared
-0.55 cue defense
-0.55 cue defense subject none
-0.27 cue define
-1.1 cue delay
-0.63 cue delegate
-0.33 cue delegate noun-on
-0.43 cue delegate noun-to
-0.45 cue delegate subject none
-0.35 cue deliver
0.21 cue deliver np
-0.22 cue deliver subject phrase
0.85 cue demand
0.22 cue demand subject phrase
0.55 cue demonstrate
-2.09 cue demonstrate np
0.39 cue demonstrate subject controller
0.6 cue denounce
1.13 cue denounce np
0.17 cue denounce subject controller
-0.36 cue denounce subject phrase
0.79 cue deny
0.69 cue deny np
-0.79 cue deny subject phrase
-0.24 cue deny that
-0.98 cue depend
-0.68 cue depend pp-on
-1.65 cue deploy
0.92 cue deport
0.94 cue describe
0.23 cue describe np
0.17 cue describe np-as
0.46 cue describe pp-as
1.29 cue describe subject controller
0.91 cue describe subject phrase
0.87 cue describe subject pronoun
0.77 cue describe subject shared
-1.96 cue deserve
0.44 cue design
-1.33 cue design participle-to
-0.16 cue design subject phrase
1.07 cue detail
-0.57 cue detail subject none
0.36 cue determine
-0.42 cue determine np
0.65 cue determine subject controller
-0.19 cue determine subject phrase
0.86 cue determine wh
-0.34 cue develop
-1.46 cue develop np
-0.09 cue devote
-0.9 cue died
-0.48 cue died pp-in
-1.07 cue died subject phrase
-0.74 cue died subject relative
-1.47 cue diminish
-0.33 cue direct
-1.44 cue direct subject phrase
-0.53 cue director
-0.37 cue director noun-for
-0.42 cue director noun-of
-0.41 cue director subject none
0.33 cue disclose
1.03 cue disclose subject phrase
-0.57 cue discover
0.38 cue discuss
0.93 cue discuss np
0.61 cue discuss subject controller
0.52 cue discuss subject phrase
0.6 cue discuss subject pronoun
1.3 cue discussion
2.29 cue dislike
0.58 cue dismiss
0.18 cue dismiss np
-1.34 cue dismiss subject controller
0.84 cue dismiss subject phrase
0.81 cue display
1.18 cue dispute
-0.99 cue disrupt
-0.99 cue disrupt np
0.63 cue distance
-0.3 cue distribute
-0.63 cue divide
-0.13 cue divide subject phrase
-0.48 cue do
-0.19 cue do adj
-0.1 cue do bare
-0.75 cue do front
-0.55 cue do np
-0.91 cue do np-pronoun
-0.48 cue do pp-in
0.15 cue do subject controller
0.17 cue do subject inverted
-0.3 cue do subject none
-0.83 cue do subject phrase
-1.09 cue do subject pronoun
-0.31 cue do subject shared
-1.15 cue do wh
1.65 cue document
-0.97 cue dollar
-0.41 cue dollar subject none
-0.9 cue dominate
-0.95 cue dominate np
-0.75 cue dominate subject phrase
-0.58 cue dominate subject relative
-1.43 cue donate
-0.66 cue donor
-0.62 cue donor subject none
0.78 cue double down
1.09 cue doubt
-0.46 cue dozen
-0.43 cue dozen noun-of
-0.46 cue dozen subject none
-0.27 cue draft
0.63 cue draft np
-0.31 cue draw
0.85 cue draw adj
-0.48 cue draw np
-0.19 cue draw subject controller
-0.53 cue draw subject pronoun
-0.79 cue draw subject relative
-1.22 cue drive
-0.77 cue drive np
-0.6 cue drive subject controller
-0.82 cue drive subject phrase
-0.42 cue drop
0.74 cue drop np
-0.54 cue drop pp-out
-0.7 cue drop subject phrase
0.44 cue eager
0.6 cue eager adjective-to
0.66 cue eager subject phrase
-0.93 cue earn
-0.19 cue earn np
-1 cue earn subject controller
-1.18 cue earn subject phrase
0.74 cue echo
-0.61 cue echo np
0.87 cue echo subject phrase
-0.82 cue edit
-0.58 cue effect
-0.49 cue effect subject none
-0.31 cue effort
-0.52 cue effort noun-to
0.36 cue effort noun-to-owned
-0.52 cue effort subject none
0.19 cue elect
-1.6 cue elect np
-0.21 cue elect participle-np
-1.5 cue elect passive-none
0.12 cue elect subject controller
0.15 cue elect subject phrase
-0.69 cue election
-0.43 cue election subject none
-0.66 cue elevate
-0.72 cue eliminate
0.24 cue eliminate np
0.2 cue email
-0.56 cue email noun-to
1.46 cue email np
-0.7 cue email subject none
-0.42 cue email subject phrase
0.46 cue embrace
0.84 cue embrace np
-0.33 cue embrace subject shared
-0.6 cue emerge
-0.85 cue emerge pp-as
-1.23 cue emerge subject phrase
1.51 cue emphasize
0.24 cue emphasize np
1.7 cue emphasize subject phrase
-1.39 cue employ
-0.56 cue employee
-0.56 cue employee subject none
0.85 cue encourage
0.2 cue encourage np
1.11 cue encourage subject phrase
-0.55 cue end
-0.38 cue end noun-of
0.32 cue end np
-0.13 cue end subject controller
-0.44 cue end subject none
-0.62 cue end subject phrase
-0.78 cue end up
0.78 cue endorse
-1.91 cue endorse front
0.45 cue endorse np
1.16 cue endorse subject controller
0.4 cue endorse subject phrase
0.42 cue endorse subject relative
1.73 cue endorsement
0.18 cue endorsement noun-of
-0.31 cue engage
0.75 cue enjoy
-0.19 cue enjoy np
-0.2 cue enjoy subject phrase
-1.64 cue ensure
-1.06 cue ensure subject controller
-0.54 cue enter
-0.37 cue enter np
0.47 cue enter subject controller
-0.49 cue enter subject none
-0.95 cue enter subject phrase
-1.39 cue enter subject pronoun
0.77 cue enthusiasm
-1.14 cue enthusiasm subject none
-0.45 cue error
-0.45 cue error subject none
-0.88 cue erupt
-0.93 cue erupt subject phrase
0.22 cue escalate
-1.77 cue escape
0.5 cue establish
-0.21 cue establish np
1.31 cue estimate
-1.48 cue estimate subject controller
0.29 cue estimate subject phrase
0.54 cue estimate that
-0.43 cue eve
-0.43 cue eve noun-of
-0.43 cue eve subject none
-0.74 cue event
-0.5 cue event subject none
-0.73 cue evidence
-0.7 cue evidence subject none
-0.41 cue example
-0.41 cue example noun-of
-0.41 cue example subject none
-1.08 cue exceed
-1.08 cue exceed np
-0.58 cue exception
-0.58 cue exception subject none
-0.24 cue exchange
0.8 cue exchange subject none
-0.45 cue executive
-0.44 cue executive noun-of
-0.45 cue executive subject none
-1.16 cue exist
-0.49 cue exist np
-0.7 cue exist subject controller
-0.91 cue exit
-0.98 cue exit np
-0.34 cue expand
-0.71 cue expand np
0.34 cue expand subject controller
0.99 cue expect
-1.76 cue expect front
0.87 cue expect np-to
1.01 cue expect passive-to
0.54 cue expect subject phrase
0.79 cue expect subject pronoun
0.52 cue expect subject relative
0.57 cue expect to
0.2 cue experience
1.48 cue experience subject phrase
-0.52 cue expert
-0.34 cue expert noun-on
-0.52 cue expert subject none
0.97 cue explain
1.57 cue explain front-quote
0.51 cue explain subject controller
0.39 cue explain subject phrase
-0.21 cue explain that
1.11 cue explain wh
0.63 cue expose
0.28 cue expose subject phrase
0.62 cue express
1 cue express np
1.17 cue express np-that
1.34 cue express subject controller
0.28 cue express subject phrase
0.22 cue express subject pronoun
-1.3 cue extend
-0.98 cue extend subject phrase
0.43 cue eye
-0.9 cue face
-0.36 cue face front
-0.33 cue face noun-of
-0.77 cue face np
-0.84 cue face subject controller
-0.36 cue face subject none
-1.06 cue face subject phrase
-1.05 cue face subject pronoun
-0.46 cue face subject relative
-0.14 cue fact
-0.14 cue fact subject none
-0.9 cue fail
-0.39 cue fail participle-np
-0.52 cue fail subject controller
-0.83 cue fail subject phrase
-0.91 cue fail to
-0.86 cue fall
-0.6 cue fall adj
-0.5 cue fall np
-0.86 cue fall subject controller
-0.5 cue fall subject none
-0.9 cue fall subject phrase
-0.85 cue fall subject pronoun
-0.65 cue family
-0.35 cue family noun-of
-0.43 cue family subject none
-1.11 cue fare
-1.06 cue fare adj
-0.42 cue fate
-0.42 cue fate noun-of
-0.42 cue fate subject none
0.19 cue favor
-0.6 cue favor noun-of
0.43 cue favor np
-0.67 cue favor subject none
0.76 cue favor subject phrase
-0.23 cue favor subject relative
1.44 cue fear
0.69 cue fear bare
0.2 cue fear subject none
0.41 cue fear subject phrase
-0.48 cue feature
-0.11 cue feature np
-1.83 cue feed
1.18 cue feel
0.96 cue feel adj
-0.68 cue feel bare
0.12 cue feel np
-0.64 cue feel subject phrase
0.24 cue feel subject pronoun
-1.16 cue field
-1.6 cue fight adj
-0.77 cue fight np
-1.45 cue fight pp-for
-0.17 cue fight subject controller
-0.84 cue fight subject none
0.96 cue fight subject phrase
-0.47 cue figure
-0.5 cue file
0.36 cue file subject phrase
-0.46 cue fill
-1.55 cue fill np
0.29 cue fill subject phrase
-1.06 cue finance
-0.94 cue finance np
0.37 cue find bare
0.74 cue find front
-0.89 cue find np-pronoun
-1.09 cue find np-to
-1.13 cue find subject controller
0.24 cue find subject phrase
0.45 cue find subject pronoun
0.53 cue find subject shared
0.75 cue find that
-0.54 cue finish
-1.19 cue finish adj
-1.47 cue finish np
-0.54 cue finish subject none
0.1 cue finish subject phrase
-0.11 cue fire
0.47 cue fire subject phrase
-0.36 cue fit
-1.03 cue flee
-0.7 cue flee np
-0.85 cue flee subject phrase
-0.94 cue flip
-0.72 cue flip subject phrase
-1.06 cue flood
-0.28 cue flood noun-of
-0.28 cue flood subject none
0.37 cue floor
-1.28 cue fly
-0.86 cue fly pp-to
-0.91 cue fly subject phrase
0.32 cue focus
1.03 cue focus adj
0.53 cue focus noun-on
-1.8 cue focus np
-1.74 cue focus passive-pp-on
1.08 cue focus pp-on
-0.16 cue focus subject none
-0.14 cue focus subject phrase
0.89 cue focus subject pronoun
-0.75 cue focus subject shared
-0.63 cue follow
-0.82 cue follow agent-pp-by
-0.8 cue follow np
-0.18 cue follow subject controller
-0.42 cue follow subject none
-0.52 cue follow subject phrase
-1.43 cue follow subject pronoun
-0.68 cue follow subject relative
0.23 cue force np
0.29 cue force np-to
-1.81 cue force subject controller
-1.74 cue force subject phrase
-1.14 cue form
-0.85 cue form np
-1.03 cue found
-0.62 cue found agent-pp-by
-0.92 cue found np
-0.68 cue found subject phrase
-0.67 cue found subject relative
-0.44 cue founder
-0.44 cue founder noun-of
-0.44 cue founder subject none
-1.72 cue free
-0.66 cue friend
-0.68 cue friend subject none
-0.48 cue front
-0.45 cue front noun-of
-0.48 cue front subject none
-1.01 cue fuel
-0.82 cue fuel np
-0.68 cue fuel subject phrase
-1.34 cue fund
0.3 cue fundraise np
-0.94 cue gain
-1.07 cue gain subject controller
-0.23 cue gain subject phrase
-1.03 cue galvanize
-0.85 cue galvanize np
-1.56 cue garner
-1.36 cue gather
-0.91 cue gather subject phrase
-1.18 cue generate
-0.9 cue generate np
-0.41 cue get
0.25 cue get adj
-1.42 cue get bare
-0.76 cue get front
-0.41 cue get np
-1.03 cue get np-pronoun
-1.41 cue get np-to
-1.09 cue get pp-into
0.2 cue get subject controller
-0.34 cue get subject none
-0.54 cue get subject phrase
-1.34 cue get subject pronoun
-0.78 cue get subject relative
-0.38 cue give
-0.75 cue give front
0.24 cue give np
-1.35 cue give np-pronoun
-0.47 cue give np-to
-0.74 cue give participle-np
-1.16 cue give participle-that
-1.24 cue give pp-to
-0.97 cue give subject controller
-0.5 cue give subject phrase
0.31 cue give subject pronoun
-0.96 cue give subject relative
-0.35 cue give subject shared
-0.45 cue go
0.29 cue go adj
-0.79 cue go front
-0.88 cue go np
-0.51 cue go pp-into
-0.27 cue go pp-on
-0.75 cue go pp-to
-0.62 cue go subject controller
-0.49 cue go subject none
-0.6 cue go subject phrase
-0.3 cue go subject pronoun
-0.77 cue go subject relative
-1.1 cue go to
0.43 cue goal
0.28 cue govern
-0.62 cue government
-0.62 cue government subject none
-0.45 cue governor
-0.43 cue governor noun-of
-0.45 cue governor subject none
-1.08 cue graduate
-0.12 cue grant
-0.22 cue greet
-0.53 cue group
-0.39 cue group noun-of
-0.51 cue group subject none
-0.83 cue grow
-0.55 cue grow adj
-0.63 cue grow np
-0.75 cue grow subject controller
-0.9 cue grow subject phrase
-1.17 cue grow up
-1.14 cue guarantee
0.34 cue guess
-0.47 cue half
-0.46 cue half noun-of
-0.45 cue half subject none
-0.96 cue hand
-0.55 cue hand subject none
-0.87 cue hand subject phrase
-0.43 cue handful
-0.43 cue handful noun-of
-0.43 cue handful subject none
-1.32 cue handle
-0.68 cue handling
-0.66 cue handling noun-of-owned
-0.66 cue handling subject phrase
-1.59 cue hang
-0.59 cue happen
-0.45 cue happen adj
-0.64 cue happen pp-in
-0.67 cue happen pp-to
-0.46 cue happen subject none
-0.94 cue happen subject phrase
-0.9 cue happen subject pronoun
0.4 cue happen subject shared
-0.73 cue hard
-0.73 cue hard adjective-to
-0.6 cue hard subject pronoun
-0.52 cue have
-0.36 cue have adj
-0.32 cue have bare
-0.72 cue have front
-0.43 cue have np
0.7 cue have np-colon
1.1 cue have np-pronoun
-1.37 cue have np-to
-1.07 cue have np-wh
-1.29 cue have pp-at
1.41 cue have pp-in
0.08 cue have subject controller
-1 cue have subject inverted
-0.78 cue have subject none
-0.65 cue have subject phrase
-0.58 cue have subject pronoun
0.51 cue have subject relative
-1.11 cue have subject shared
-0.98 cue have to
-0.75 cue head
-0.36 cue head noun-of
-1.06 cue head np
-0.53 cue head pp-into
-0.88 cue head pp-to
-0.42 cue head subject none
-0.7 cue head subject phrase
-0.68 cue head subject pronoun
-0.62 cue headquarters
-0.53 cue headquarters subject phrase
-0.51 cue hear np
0.14 cue hear subject controller
-0.54 cue heart
-0.39 cue heart noun-of
-0.39 cue heart subject none
-0.58 cue help
-0.17 cue help adj
0.58 cue help bare
-0.38 cue help front
-0.92 cue help np
-1.02 cue help np-pronoun
-0.3 cue help subject controller
-0.53 cue help subject none
-1.24 cue help subject phrase
-1.67 cue help subject pronoun
-1.06 cue help subject relative
1.53 cue help subject shared
-0.84 cue help to
1.21 cue highlight
0.2 cue highlight np
-0.19 cue highlight subject controller
0.51 cue hint
0.2 cue hire
0.48 cue hire np
-0.67 cue hire subject controller
-0.79 cue hire subject phrase
-0.77 cue history
-0.33 cue history noun-of
-0.47 cue history subject none
0.11 cue hit
-0.76 cue hit np
0.5 cue hit subject controller
0.48 cue hit subject phrase
-0.27 cue hold
0.34 cue hold adj
-0.42 cue hold bare
-0.54 cue hold front
-0.83 cue hold np
0.87 cue hold subject controller
-0.64 cue hold subject none
-0.43 cue hold subject phrase
-0.57 cue hold subject pronoun
-0.74 cue hold subject relative
-1.11 cue hold subject shared
-0.5 cue home
-0.45 cue home noun-to
-0.47 cue home subject none
0.35 cue hope
0.9 cue hope bare
-0.55 cue hope noun-of
-1.06 cue hope subject none
0.32 cue hope subject phrase
0.41 cue hope subject pronoun
1.68 cue hope that
0.56 cue hope to
-0.35 cue host
-0.35 cue host agent-pp-by
-0.88 cue host noun-of
-1.14 cue host np
-0.78 cue host subject controller
0.74 cue host subject none
-0.98 cue host subject phrase
-0.5 cue hour
-0.39 cue hour noun-of
-0.5 cue hour subject none
-0.72 cue house
-0.45 cue hundred
-0.45 cue hundred noun-of
-0.45 cue hundred subject none
-1.46 cue hurt
0.44 cue idea
0.44 cue idea noun-of
0.54 cue idea noun-that
0.63 cue idea subject none
0.8 cue identify
-0.21 cue identify np
-0.44 cue identify pp-as
0.56 cue identify subject phrase
1.9 cue identify subject relative
0.1 cue ignore
0.78 cue ignore np
0.87 cue ignore subject phrase
-0.46 cue image
-0.43 cue image noun-of
-0.45 cue image subject none
-0.31 cue imagine
-0.94 cue impact
-0.37 cue impact subject none
0.4 cue imply
-0.54 cue imply that
-0.48 cue importance
-0.41 cue importance noun-of
-0.48 cue importance subject none
-1.24 cue important
0.42 cue impose
0.32 cue impose np
-0.87 cue improve
-0.78 cue improve np
-0.88 cue improve subject controller
-0.37 cue incite
-0.37 cue incite np
-0.31 cue incite subject phrase
-0.15 cue include
-0.18 cue include bare
-0.82 cue include front
-0.18 cue include np
1.07 cue include np-to
0.21 cue include np-wh
-0.18 cue include subject controller
-0.75 cue include subject none
-0.34 cue include subject phrase
-0.14 cue increase
-0.39 cue increase np
0.77 cue increase subject controller
-0.58 cue increase subject none
-0.68 cue increase subject phrase
0.1 cue indicate
1.31 cue indicate bare
0.65 cue indicate subject phrase
-1.04 cue influence
-0.43 cue influence subject none
0.73 cue insist
0.4 cue insist bare
0.44 cue insist subject controller
0.85 cue insist subject phrase
0.47 cue insist subject pronoun
-1.24 cue inspire
0.55 cue intend
1.72 cue intend subject phrase
0.32 cue interest
0.52 cue interest subject none
-1.07 cue interrupt
-0.79 cue interview
-0.25 cue interview noun-on
-0.66 cue interview noun-that
-0.27 cue interview np
-0.46 cue interview subject none
-0.41 cue interview subject phrase
0.21 cue introduce
-0.64 cue introduce subject controller
0.42 cue introduce subject phrase
0.49 cue introduce subject pronoun
-1.2 cue invest
-0.43 cue invest pp-in
-0.91 cue invest subject phrase
-0.38 cue investigate
-1.39 cue investigate np
-0.16 cue investigate subject phrase
-0.73 cue investigation
-0.48 cue investigation subject none
-0.33 cue invite
0.09 cue invite subject phrase
1.01 cue invoke np
0.83 cue invoke subject phrase
-0.21 cue involve
-0.58 cue involve np
-0.36 cue involve participle-pp-in
0.81 cue involve passive-pp-in
-1.3 cue involve subject phrase
-0.44 cue issue
0.43 cue issue noun-of
-0.11 cue issue np
-0.12 cue issue subject none
-0.61 cue job
-0.62 cue job subject none
-0.37 cue join
-0.92 cue join agent-pp-by
-0.45 cue join np
-0.76 cue join subject phrase
-1.69 cue join subject pronoun
1.12 cue joke
0.64 cue judge
-1.13 cue judge subject none
-0.33 cue jump
-0.12 cue jump subject phrase
-0.14 cue keep
-0.33 cue keep ing
-0.73 cue keep np
-0.98 cue keep np-pronoun
0.14 cue keep subject controller
-1.65 cue keep subject pronoun
-0.94 cue keep subject shared
-1.74 cue kick off
-0.78 cue kill
-0.66 cue kill np
-0.78 cue kill subject controller
-0.78 cue kill subject phrase
-0.7 cue kill subject relative
-0.54 cue kind noun-of
-0.54 cue kind subject none
1.09 cue knock
0.48 cue know
0.13 cue know bare
-1.34 cue know front
0.15 cue know np
-0.79 cue know participle-pp-as
0.22 cue know passive-pp-as
1.49 cue know passive-pp-for
0.93 cue know subject none
0.49 cue know subject phrase
-0.1 cue know subject pronoun
0.31 cue know subject relative
0.76 cue know that
0.21 cue know wh
-1 cue lack
-0.85 cue lack subject phrase
1.42 cue lament
0.68 cue lament subject phrase
-1.39 cue land
-0.82 cue land subject phrase
0.18 cue launch
-0.84 cue launch np
-0.46 cue lay
0.52 cue lay np
0.53 cue lay out
0.11 cue lay out np
0.78 cue lay out subject phrase
-0.57 cue lead
-0.71 cue lead agent-pp-by
-0.85 cue lead bare
-0.47 cue lead front
-0.23 cue lead noun-in-owned
-0.53 cue lead noun-over
-0.21 cue lead noun-over-owned
-0.44 cue lead np
-1.13 cue lead np-to
-0.9 cue lead subject controller
-0.39 cue lead subject none
-0.66 cue lead subject phrase
-1.23 cue lead subject pronoun
-0.83 cue lead subject relative
0.51 cue lead subject shared
-0.49 cue lead up
-0.49 cue lead up pp-to
-0.49 cue lead up subject phrase
-0.13 cue leader
-0.66 cue leader noun-of
0.56 cue lean
-0.18 cue lean subject phrase
0.36 cue learn
0.44 cue learn subject phrase
-0.27 cue learn subject pronoun
-0.44 cue leave
-1.09 cue leave np
-1.3 cue leave np-to
-0.56 cue leave subject controller
-0.62 cue leave subject none
-0.81 cue leave subject phrase
-0.36 cue leave subject pronoun
-0.57 cue leave subject relative
-1.11 cue leave to
-0.13 cue let
-1.38 cue let np
0.69 cue let np-pronoun
-0.77 cue let subject none
-1.28 cue let subject shared
-0.53 cue letter
-0.41 cue letter noun-to
-0.53 cue letter subject none
-0.28 cue level
0.52 cue level noun-of
0.33 cue level subject none
0.16 cue lie
-0.81 cue life
-0.61 cue lift
-0.94 cue light
-0.56 cue light subject none
0.9 cue like
1.27 cue like subject phrase
-0.32 cue like subject pronoun
0.69 cue like to
-0.68 cue likely
-0.49 cue likely adjective-to
-0.37 cue likely subject phrase
-1.37 cue likely subject pronoun
-0.88 cue limit
-0.83 cue limit np
-0.77 cue limit subject controller
-0.91 cue line
-0.3 cue line noun-of
-0.47 cue line subject none
0.36 cue line up
1.05 cue line up subject phrase
0.4 cue link
-0.34 cue link subject phrase
0.46 cue list
-0.67 cue list noun-of
0.91 cue list np
-0.72 cue list subject none
0.57 cue list subject phrase
-0.93 cue listen
-0.7 cue listen pp-to
-0.67 cue live
-0.9 cue live np
-0.72 cue live pp-in
-0.41 cue live subject none
-0.91 cue live subject phrase
-0.26 cue live subject pronoun
-0.55 cue live subject relative
-0.24 cue lobby
-1.44 cue lock
0.43 cue look
0.43 cue look adj
-1.61 cue look front
-0.31 cue look pp-at
-0.11 cue look pp-for
-0.82 cue look pp-like
-0.12 cue look subject controller
-1.05 cue look subject none
0.49 cue look subject pronoun
0.28 cue look subject shared
1 cue look to
-1.15 cue loom
-0.76 cue lose
-0.73 cue lose adj
-0.45 cue lose np
0.45 cue lose subject controller
-1.28 cue lose subject phrase
-1.16 cue lose subject pronoun
-0.75 cue lose subject relative
-1.03 cue lose subject shared
-0.69 cue loss
-0.35 cue loss noun-of
-0.43 cue loss subject none
-0.1 cue lot
-0.1 cue lot subject none
1.68 cue love
-0.56 cue maintain
-0.6 cue maintain np
-0.31 cue maintain subject phrase
-0.13 cue maintain subject pronoun
-0.44 cue majority
-0.44 cue majority noun-of
-0.44 cue majority subject none
1.01 cue make adj
-0.58 cue make bare
-0.97 cue make front
-0.65 cue make ing
-0.45 cue make np
0.15 cue make np-pronoun
1.94 cue make np-that
-0.41 cue make np-to
-1.15 cue make passive-adj
-0.26 cue make subject none
-0.26 cue make subject phrase
0.11 cue make subject pronoun
-0.18 cue make subject relative
0.38 cue make subject shared
-1.08 cue make up
-0.77 cue make up np
-0.82 cue make up subject phrase
-0.88 cue manage
-1.16 cue manage np
-1.25 cue manage subject phrase
-1.23 cue manufacture
-0.87 cue march
-0.58 cue margin
-0.38 cue margin noun-of
-0.42 cue margin subject none
-0.52 cue mark
0.92 cue mark np
-0.32 cue mark subject phrase
-1.14 cue market
-1.77 cue marry
-1.43 cue match
-1.12 cue matter
-0.28 cue matter noun-of
-0.3 cue matter subject none
-0.65 cue mayor
-0.4 cue mayor noun-of
-0.42 cue mayor subject none
-0.1 cue mean
-1.24 cue mean bare
-1.43 cue mean ing
-1.27 cue mean np
-0.65 cue mean subject controller
-0.84 cue mean subject none
-0.57 cue mean subject phrase
0.15 cue mean subject pronoun
1.01 cue mean subject relative
-0.3 cue mean that
-0.4 cue measure
-0.71 cue media
-0.71 cue media subject none
-0.32 cue meet
-0.48 cue meet np
-1.18 cue meet pp-with
-0.9 cue meet subject controller
-0.1 cue meet subject phrase
-1.31 cue meet subject pronoun
-0.61 cue meeting
-0.38 cue meeting noun-of
-0.48 cue meeting subject none
-0.45 cue member
-0.42 cue member noun-of
-0.44 cue member subject none
1.34 cue mention
-0.86 cue mention noun-of
0.33 cue mention np
0.55 cue mention subject controller
-1.13 cue mention subject none
0.74 cue mention subject phrase
0.68 cue mention subject pronoun
-0.12 cue message
-0.39 cue message noun-to
-0.89 cue message subject none
-0.43 cue middle
-0.43 cue middle noun-of
-0.43 cue middle subject none
-0.56 cue million
-0.43 cue million noun-of
-0.43 cue million subject none
-1.29 cue mind
-0.68 cue miss
-1.26 cue miss np
-1.06 cue mix
0.57 cue mock
0.92 cue mock np
-0.51 cue moment
-0.4 cue moment noun-of
-0.5 cue moment subject none
-0.6 cue money
-0.41 cue money noun-for
-0.49 cue money subject none
-0.2 cue monitor
0.51 cue month
-0.96 cue month noun-of
-1.08 cue month noun-to
-0.74 cue mount
0.11 cue mount np
-0.56 cue move
-0.66 cue move adj
-0.15 cue move np
-0.86 cue move pp-to
-0.68 cue move subject none
-1.07 cue move subject phrase
-0.79 cue move subject pronoun
0.53 cue move subject shared
-1.11 cue move to
0.36 cue name
1.14 cue name np
0.14 cue name subject controller
-0.92 cue name subject none
0.76 cue name subject phrase
-0.43 cue need
-0.49 cue need noun-to
-0.28 cue need np
0.26 cue need np-to
-0.78 cue need participle-to
-0.57 cue need subject none
-0.34 cue need subject phrase
-0.68 cue need subject pronoun
-0.89 cue need subject relative
-0.6 cue need to
0.32 cue negotiate
-0.84 cue neighbor
-0.91 cue neighbor np
0.46 cue network
-0.92 cue network subject none
-0.57 cue news
-0.32 cue news noun-for
-0.57 cue news subject none
-0.1 cue night
-0.6 cue night noun-of
-0.1 cue night subject none
0.53 cue nominate
0.56 cue nominate np
1.02 cue nominate subject phrase
-0.53 cue nomination
-0.38 cue nomination noun-for
-0.36 cue nomination noun-on
-0.42 cue nomination subject none
-0.65 cue nominee
-0.54 cue nominee subject none
-0.45 cue none
-0.44 cue none noun-of
-0.45 cue none subject none
0.82 cue note
0.83 cue note bare
0.8 cue note front
1.31 cue note front-quote
0.54 cue note np
0.54 cue note subject controller
-1.67 cue note subject none
0.25 cue note subject phrase
2.01 cue note subject pronoun
0.16 cue note that
0.22 cue nothing
0.22 cue nothing subject none
0.84 cue notice
-0.89 cue notion
-0.65 cue notion subject none
-0.51 cue number
-0.41 cue number noun-of
-0.41 cue number subject none
-1.1 cue obtain
-0.9 cue obtain np
-0.56 cue obtain subject controller
-0.85 cue obtain subject phrase
-1.27 cue occur
0.56 cue offer
-0.76 cue offer front
0.16 cue offer subject phrase
1.08 cue offer subject pronoun
-1.01 cue office
-0.13 cue open
-0.47 cue open np
0.12 cue open subject controller
-0.36 cue open subject phrase
0.73 cue open up
0.33 cue open up subject phrase
0.49 cue opinion
-0.93 cue opponent
-0.46 cue opportunity
-0.37 cue opportunity noun-for
-0.5 cue opportunity noun-to
-0.46 cue opportunity subject none
0.79 cue oppose
-1.21 cue oppose front
0.75 cue oppose np
-0.14 cue oppose subject controller
0.96 cue oppose subject phrase
-0.17 cue oppose subject relative
0.64 cue opposition
0.36 cue opposition noun-to
0.58 cue opposition noun-to-owned
0.23 cue opposition subject none
0.58 cue opposition subject phrase
0.63 cue order
-0.35 cue order subject none
1.49 cue order subject phrase
-0.75 cue organize
-1.21 cue organize np
0.09 cue organize subject controller
-1 cue organizer
-0.64 cue other
-0.64 cue other subject none
0.84 cue outline
-1.46 cue overcome
-1.04 cue overlook
-1.69 cue oversee
-1.39 cue overshadow
-1.56 cue overtake
-0.96 cue own
-0.85 cue own np
-0.87 cue own subject phrase
-0.56 cue own subject relative
-0.47 cue page
-0.39 cue page noun-of
-0.4 cue page subject none
0.68 cue paint
-0.42 cue pair
-0.42 cue pair noun-of
-0.42 cue pair subject none
-0.46 cue part
-0.2 cue part noun-of
-0.59 cue part noun-to
-0.23 cue part subject none
-0.82 cue participate
-0.8 cue participate pp-in
-0.66 cue party
-0.55 cue party subject none
-0.84 cue party subject phrase
-0.45 cue pass
0.52 cue pass np
-0.48 cue pass subject controller
0.63 cue pass subject phrase
-0.9 cue path
-0.42 cue path subject none
-0.37 cue pay
-0.68 cue pay np
0.46 cue pay participle-np
-1.27 cue pay pp-for
-0.58 cue pay subject controller
-0.62 cue pay subject none
-0.83 cue pay subject phrase
0.09 cue pay subject pronoun
0.55 cue pay subject shared
-1.16 cue pend
0.15 cue people subject none
0.94 cue perceive
-0.36 cue percent
-0.39 cue percent noun-of
-0.27 cue percent noun-to
-0.36 cue percent subject none
-0.35 cue perform
-1.38 cue perform adj
-0.54 cue period
-0.37 cue period noun-of
-0.54 cue period subject none
-0.67 cue person
-0.67 cue person subject none
0.48 cue persuade
1.12 cue persuade np-to
0.3 cue persuade subject controller
-0.46 cue photo
-0.46 cue photo noun-of
-0.46 cue photo subject none
-0.39 cue pick
-0.91 cue pick np
-1 cue pick subject controller
-0.42 cue pick subject phrase
-0.81 cue pick up
-0.39 cue pick up np
-0.26 cue pick up subject phrase
-0.76 cue picture
-0.49 cue piece
-0.49 cue piece subject none
0.28 cue pile
0.37 cue pile subject phrase
-0.57 cue pitch
-1.74 cue pivot
-0.09 cue place
-0.3 cue place np
-0.8 cue place subject none
-1.37 cue place subject phrase
0.11 cue plan
0.1 cue plan noun-to
-0.72 cue plan noun-to-owned
0.5 cue plan subject none
0.3 cue plan subject phrase
1.49 cue plan to
-0.75 cue play
-0.53 cue play adj
-0.42 cue play np
-0.52 cue play subject none
-1.14 cue play subject phrase
-1.24 cue play subject pronoun
-0.71 cue play subject relative
0.99 cue plead
0.93 cue plead subject phrase
0.33 cue pledge
0.18 cue pledge np
-1.37 cue pledge participle-np
0.35 cue pledge subject controller
-1.24 cue pledge subject none
0.79 cue pledge subject phrase
0.95 cue pledge subject pronoun
-1.53 cue pledge subject relative
1.03 cue pledge to
-0.96 cue plenty
-0.32 cue plenty noun-of
-0.33 cue plenty subject none
0.26 cue point
-0.62 cue point noun-for
0.57 cue point noun-of
1.26 cue point out
0.13 cue point out subject controller
0.63 cue point out subject phrase
0.98 cue point pp-to
0.58 cue point subject controller
-0.41 cue point subject none
0.39 cue point subject phrase
0.9 cue point subject pronoun
-0.99 cue poise
-0.83 cue poise passive-to
-0.86 cue poise subject phrase
0.45 cue policy
-0.63 cue politics
-0.52 cue politics subject none
-0.13 cue poll
-0.41 cue poll noun-of
-0.62 cue poll subject none
-0.87 cue popularity
-0.42 cue population
-0.42 cue population noun-of
-0.42 cue population subject none
0.58 cue portray
0.3 cue portray np-as
0.6 cue portray subject controller
0.38 cue portray subject phrase
-0.51 cue pose
0.12 cue pose subject phrase
-0.85 cue position subject none
0.65 cue position subject phrase
-0.59 cue possibility
-0.66 cue possibility noun-that
-0.59 cue possibility subject none
-1.78 cue possible
0.22 cue post
0.58 cue post np
-0.77 cue post subject none
-0.12 cue post subject phrase
1.6 cue post subject pronoun
-1.09 cue pour
-0.89 cue pour subject phrase
-0.78 cue power
-0.53 cue power subject none
-1.18 cue practice
0.56 cue praise
1.08 cue praise np
0.63 cue praise subject phrase
0.62 cue praise subject pronoun
1.07 cue predict
0.63 cue predict subject phrase
1.66 cue predict subject pronoun
0.15 cue predict that
1.47 cue prefer
1.16 cue prefer subject phrase
-0.2 cue prepare
0.38 cue prepare pp-for
-1.66 cue prepare subject phrase
-1.67 cue prepare subject pronoun
-0.69 cue presence
0.99 cue present
-0.32 cue present np
-0.55 cue present subject phrase
-0.25 cue president
-0.61 cue president noun-of
-0.16 cue president subject none
0.71 cue press
-0.88 cue press np
0.46 cue press subject controller
0.65 cue press subject phrase
0.2 cue pressure
-0.49 cue pressure noun-on
-0.71 cue pressure noun-to
-0.7 cue pressure subject none
-1.41 cue prevail
0.7 cue prevent
-1.6 cue prevent np
-1.23 cue prevent subject controller
0.6 cue price
-0.56 cue primary
-0.53 cue primary subject none
-0.53 cue priority
-0.53 cue priority subject none
-0.68 cue problem
-0.53 cue problem subject none
-0.94 cue produce
-0.11 cue produce np
0.17 cue produce subject phrase
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
0.82 cue project
0.78 cue project np
0.39 cue project subject phrase
0.87 cue promise
1.51 cue promise np
0.1 cue promise pp-to
1.07 cue promise subject controller
0.29 cue promise subject none
0.65 cue promise subject phrase
0.57 cue promise subject pronoun
0.9 cue promise to
0.76 cue promote
0.46 cue promote np
0.28 cue promote subject controller
0.77 cue promote subject phrase
-0.49 cue prompt
0.61 cue prompt np
-1.18 cue prompt np-to
-0.66 cue prompt subject phrase
-1.25 cue propel
0.65 cue proposal
-1.12 cue proposal subject none
1.05 cue proposal subject phrase
0.95 cue propose
0.61 cue propose np
-0.2 cue propose subject controller
0.1 cue propose subject phrase
1.46 cue propose subject pronoun
0.21 cue prospect
0.46 cue prospect noun-of
0.21 cue prospect subject none
-0.64 cue protect
-0.33 cue protect np
0.15 cue protect subject controller
0.56 cue protest
-0.45 cue prove
-0.87 cue prove adj
0.28 cue prove subject controller
-0.18 cue prove subject phrase
-1.52 cue prove subject pronoun
0.92 cue prove to
-0.17 cue provide
-0.67 cue provide agent-pp-by
0.33 cue provide np
0.77 cue provide np-to
-0.47 cue provide subject controller
-0.42 cue provide subject phrase
-1.43 cue provide subject shared
0.09 cue publish
0.82 cue publish np
-0.66 cue publish participle-pp-in
-0.25 cue pull
-0.14 cue pull np
-0.53 cue pull subject phrase
-1.23 cue purchase
-0.77 cue purchase np
-0.44 cue pursue
-0.37 cue pursue np
0.88 cue pursue subject controller
0.6 cue push
0.63 cue push adj
-0.6 cue push np
-0.47 cue push np-to
0.74 cue push pp-for
0.35 cue push subject controller
-1.37 cue push subject none
0.32 cue push subject phrase
0.7 cue push subject shared
0.87 cue push to
-0.09 cue put
-0.57 cue put np
-0.65 cue put np-pronoun
-1 cue put subject controller
0.86 cue put subject phrase
-0.21 cue put subject pronoun
-1.07 cue put subject shared
-1.52 cue qualify
-0.47 cue quarter
-0.38 cue quarter noun-of
-0.47 cue quarter subject none
0.41 cue question
0.54 cue question noun-about
0.2 cue question noun-of
2.38 cue question np
-0.66 cue question subject controller
0.45 cue question subject none
1.01 cue question subject phrase
1.11 cue question wh
-0.97 cue quick
-0.97 cue quick adjective-to
-0.91 cue quick subject phrase
0.18 cue quote
0.85 cue quote subject phrase
-0.61 cue race
-0.33 cue race noun-for
-0.42 cue race subject none
-1.18 cue race subject phrase
0.84 cue rail
0.56 cue rail pp-against
0.33 cue rail subject phrase
-0.24 cue raise
-1.26 cue raise bare
0.28 cue raise np
-0.47 cue raise subject controller
0.63 cue raise subject none
-0.72 cue raise subject phrase
-0.2 cue raise subject pronoun
0.73 cue raise subject relative
-0.65 cue rally
0.13 cue rally np
-0.5 cue rally subject none
-1.27 cue rally subject phrase
0.12 cue range
0.67 cue range pp-from
-0.3 cue rank
-1.32 cue rank subject phrase
-1.16 cue rate
-0.32 cue rate subject none
-0.17 cue reach
0.46 cue reach np
-1.08 cue reach out
-0.86 cue reach out pp-to
-0.31 cue reach subject controller
-0.58 cue reach subject phrase
-0.28 cue react pp-to
-0.11 cue react subject phrase
0.51 cue read
1.06 cue read front-quote
0.63 cue read np
-0.52 cue read quote
-0.46 cue read subject controller
-1.51 cue read subject none
1.26 cue read subject phrase
-0.47 cue ready
-0.32 cue ready adjective-to
-0.29 cue ready subject phrase
0.39 cue reason
-0.89 cue reason noun-for
0.41 cue reason noun-to
0.16 cue reason subject none
1.97 cue rebuke
1.01 cue recall
0.49 cue recall front-quote
0.24 cue recall np
1.02 cue recall subject controller
0.2 cue recall subject phrase
-0.69 cue receive
-0.66 cue receive np
-0.46 cue receive subject phrase
-1.07 cue receive subject pronoun
0.24 cue recognize
0.11 cue recognize np
1.65 cue recognize subject phrase
-0.21 cue recognize that
0.91 cue recommend
-0.21 cue record
-0.44 cue record noun-of
-0.58 cue record subject none
0.16 cue record subject phrase
0.9 cue recount
-0.49 cue reduce
0.11 cue reduce np
0.2 cue reduce subject controller
0.95 cue refer
1.32 cue refer pp-to
0.14 cue refer subject phrase
0.81 cue reference
-0.08 cue reference noun-to
0.63 cue reference np
-0.13 cue reference subject none
-0.33 cue reflect
-0.24 cue reflect np
1.25 cue reflect pp-on
-1.69 cue reflect subject controller
0.5 cue reflect subject phrase
0.55 cue refuse
0.41 cue refuse subject controller
0.43 cue refuse subject phrase
-0.67 cue refuse subject pronoun
0.47 cue refuse subject shared
0.43 cue refuse to
1.07 cue regard
-0.66 cue regard np
-0.69 cue register
-0.52 cue register participle-bare
-0.54 cue register participle-np
-0.82 cue register subject controller
-0.39 cue register subject none
0.45 cue reiterate
-0.09 cue reiterate subject phrase
1 cue reject
0.48 cue reject np
-0.1 cue reject np-that
0.76 cue reject subject phrase
-0.26 cue relate
-0.6 cue relationship
-0.46 cue relationship noun-with-owned
-0.54 cue relationship subject phrase
-0.1 cue release
-1.36 cue release agent-pp-by
-1.3 cue release bare
-0.45 cue release noun-of
0.34 cue release np
0.43 cue release participle-bare
-0.34 cue release participle-np
1.36 cue release passive-none
-0.76 cue release subject none
0.3 cue release subject phrase
0.15 cue rely
0.38 cue rely pp-on
-1.08 cue rely subject phrase
-0.37 cue remain
-0.51 cue remain adj
-1.03 cue remain bare
-0.87 cue remain front
-0.44 cue remain np
-0.78 cue remain pp-in
-1.09 cue remain subject controller
-0.48 cue remain subject none
-0.17 cue remain subject phrase
-0.14 cue remain subject pronoun
-0.74 cue remain subject shared
1.17 cue remark
0.46 cue remark subject phrase
1.06 cue remember
-0.23 cue remember subject phrase
1.31 cue remind
0.7 cue remind np
-0.17 cue remind subject phrase
-1.18 cue remove
-0.7 cue remove subject phrase
-0.12 cue renew
-1 cue repeal
0.66 cue repeat
0.42 cue repeat np
0.64 cue repeat subject controller
0.4 cue repeat subject phrase
-1.23 cue replace
-0.93 cue replace np
-0.6 cue replace subject controller
0.29 cue reply
0.16 cue reply front-quote
1.34 cue reply subject phrase
0.68 cue report
1.22 cue report agent-pp-by
1.4 cue report bare
1.69 cue report front
-0.21 cue report front-quote
0.21 cue report ing
0.9 cue report np
-1.33 cue report pp-from
-0.52 cue report subject controller
0.31 cue report subject none
0.47 cue report subject phrase
0.49 cue report that
0.65 cue reportedly
0.65 cue reportedly adverb
0.65 cue reportedly subject none
-0.61 cue reporter
-0.67 cue reporter noun-that
-0.61 cue reporter subject none
-0.57 cue represent
-0.57 cue represent front
0.11 cue represent np
-0.77 cue represent subject phrase
0.38 cue represent subject pronoun
-0.98 cue represent subject relative
-0.75 cue reputation
1.4 cue request
0.73 cue request subject none
1.28 cue request subject phrase
0.46 cue require
-0.89 cue require np
0.51 cue require subject phrase
-0.91 cue require subject relative
0.17 cue reserve
-1.22 cue resign
0.25 cue resist
-1.2 cue resolve
-1.28 cue resonate
0.44 cue resource
0.44 cue resource subject none
-1.2 cue respect
0.26 cue respond
0.31 cue respond front-quote
-0.52 cue respond pp-by
0.4 cue respond pp-to
-1.24 cue respond silence
0.82 cue respond subject controller
0.14 cue respond subject phrase
0.09 cue response
-0.11 cue response noun-to
-0.16 cue response subject none
-0.62 cue responsibility
-0.62 cue responsibility subject none
-0.1 cue rest
-0.5 cue rest noun-of
-0.5 cue rest subject none
0.92 cue restrict
1.15 cue restrict subject phrase
-0.47 cue result
-0.43 cue result noun-of
-0.93 cue result pp-in
-0.49 cue result subject none
0.51 cue result subject phrase
-1.54 cue retain
-1.07 cue retire
-0.55 cue retire subject controller
-0.5 cue retire subject none
-0.43 cue return
0.36 cue return np
0.09 cue return pp-to
-0.61 cue return subject none
-0.61 cue return subject phrase
-0.27 cue return subject pronoun
0.78 cue retweet
0.5 cue reveal
0.58 cue reveal bare
1.27 cue reveal np
0.56 cue reveal subject phrase
0.21 cue reveal that
-0.21 cue reverse
-0.2 cue reverse subject phrase
-0.08 cue review
0.35 cue rhetoric
0.47 cue right
0.95 cue rip
-0.57 cue rise
-0.68 cue rise noun-of
-0.68 cue rise np
-0.95 cue rise subject controller
0.61 cue rise subject none
-1.16 cue rise subject phrase
-0.93 cue risk
-0.52 cue risk subject none
-0.85 cue rival
-0.16 cue rival noun-in-owned
-0.8 cue rival subject phrase
-0.58 cue role
-0.29 cue role noun-in-owned
-0.39 cue role noun-of
-0.51 cue role subject none
-0.62 cue role subject phrase
-1.17 cue roll
-0.79 cue roll subject phrase
-0.58 cue round
-0.4 cue round noun-of
-0.41 cue round subject none
1.16 cue rule
-0.66 cue rule noun-of
-1.33 cue rule subject none
-0.64 cue run
-0.8 cue run adj
-1.13 cue run bare
-0.39 cue run front
0.41 cue run np
-1.07 cue run pp-for
-0.95 cue run pp-on
-0.55 cue run subject controller
-0.47 cue run subject none
-0.23 cue run subject phrase
-1.55 cue run subject pronoun
-0.93 cue run subject relative
-1.75 cue rush
-0.77 cue sale
-1.45 cue save
0.61 cue say
0.46 cue say adj
0.83 cue say bare
0.24 cue say colon
1.54 cue say front
0.36 cue say front-quote
0.35 cue say np
0.38 cue say np-bare
-0.39 cue say np-pronoun
1.54 cue say np-quote
-0.28 cue say np-to
-0.41 cue say pp-about
-1.05 cue say pp-in
-0.23 cue say pp-on
0.48 cue say quote
0.51 cue say subject controller
0.33 cue say subject inverted
-1.26 cue say subject none
0.69 cue say subject phrase
0.74 cue say subject pronoun
0.73 cue say subject relative
0.38 cue say that
0.5 cue say wh
-0.54 cue scene
-0.54 cue scene subject none
-0.61 cue schedule passive-to
-1.39 cue schedule subject phrase
-1.27 cue score
-1.18 cue score np
-0.94 cue scramble
-1.03 cue scramble subject phrase
-0.79 cue scramble to
0.47 cue scrutiny
0.47 cue scrutiny subject none
-1.6 cue search
-1.18 cue seat
-0.31 cue seat subject none
-0.4 cue secretary
-0.17 cue secretary noun-of
-0.2 cue secretary subject none
-1.09 cue secure
-0.95 cue secure np
-0.57 cue secure subject controller
0.44 cue see
0.58 cue see bare
-1.75 cue see front
0.39 cue see np
0.88 cue see np-as
0.27 cue see np-pronoun
0.93 cue see participle-pp-as
1.25 cue see passive-pp-as
-0.56 cue see subject controller
0.51 cue see subject none
0.41 cue see subject phrase
0.25 cue see subject pronoun
0.38 cue see subject relative
0.44 cue see that
0.36 cue seek
-1.61 cue seek front
1 cue seek np
0.38 cue seek subject controller
0.15 cue seek subject phrase
0.88 cue seek subject pronoun
0.27 cue seek to
0.52 cue seem
0.82 cue seem adj
1.08 cue seem pp-like
0.14 cue seem subject phrase
0.47 cue seem subject pronoun
0.44 cue seem subject relative
-1.99 cue seem subject shared
0.6 cue seem to
-0.42 cue seize
0.2 cue seize pp-on
-0.66 cue seize subject phrase
-1.19 cue select
-0.81 cue select subject phrase
-0.86 cue sell
-0.21 cue sell np
0.24 cue sell subject controller
-1.12 cue sell subject phrase
-0.34 cue senator
0.23 cue senator subject none
-1.02 cue send
-0.28 cue send np
-0.3 cue send out
0.62 cue send out subject phrase
-0.47 cue send subject none
-0.72 cue send subject phrase
-1.24 cue send subject pronoun
-0.8 cue send subject shared
0.83 cue sense
0.11 cue sense noun-of
0.94 cue sense subject none
1.43 cue sentence
-0.43 cue series
-0.42 cue series noun-of
-0.43 cue series subject none
-0.62 cue serve
-0.39 cue serve front
-0.78 cue serve np
-0.33 cue serve pp-as
-0.63 cue serve pp-in
-0.55 cue serve subject controller
-0.45 cue serve subject phrase
-1.16 cue serve subject pronoun
-0.59 cue serve subject relative
-0.7 cue serve subject shared
-0.29 cue set
-0.9 cue set noun-of
0.53 cue set np
-1.7 cue set off
0.45 cue set participle-to
-1.51 cue set passive-to
-1.47 cue set subject controller
0.59 cue set subject none
-0.29 cue set subject phrase
-1.23 cue set up
-0.96 cue set up np
-0.82 cue set up subject phrase
-1.48 cue settle
-1.42 cue shake
-0.84 cue shake np
-0.98 cue shake subject phrase
-1.6 cue shake up
-0.38 cue shape
0.3 cue share
-0.63 cue share noun-of
-0.22 cue share np
0.61 cue share subject controller
-0.66 cue share subject none
0.25 cue share subject phrase
-1.79 cue shed
-0.6 cue shift
0.25 cue shift np
-1.39 cue shift subject controller
-1.17 cue shift subject phrase
-1.54 cue shock
-0.19 cue shoot
0.42 cue shoot subject phrase
0.55 cue shout
0.97 cue shout subject phrase
0.59 cue show
0.49 cue show bare
0.94 cue show front
0.1 cue show np
0.09 cue show subject controller
-0.27 cue show subject none
0.74 cue show subject phrase
0.18 cue show subject pronoun
0.14 cue show subject relative
-0.46 cue show subject shared
0.42 cue show that
-1.29 cue show up
-0.71 cue show up subject phrase
-0.52 cue show wh
0.92 cue side
-0.77 cue side noun-of
-0.87 cue side subject none
0.59 cue sign
-0.47 cue sign noun-of
0.15 cue sign noun-that
-0.23 cue sign np
0.37 cue sign subject none
-0.26 cue sign up
-0.8 cue sign up pp-for
0.97 cue signal
-0.16 cue signal subject phrase
-1.1 cue sit
-0.79 cue sit subject controller
-0.89 cue sit subject phrase
-0.53 cue site
-0.53 cue site subject none
0.77 cue skeptical
1.01 cue slam
1.73 cue slam np
-0.11 cue slam subject phrase
-1.56 cue slate
-0.72 cue something
-0.29 cue something noun-of
-0.72 cue something subject none
-0.47 cue son
-0.42 cue son noun-of
-0.42 cue son subject none
-0.48 cue sort
-0.41 cue sort noun-of
-0.48 cue sort subject none
-0.93 cue sound adj
-1.23 cue sound subject phrase
-0.7 cue source
-0.37 cue source noun-of
-0.41 cue source subject none
1.8 cue spar
-0.36 cue spark
-0.14 cue speak
0.83 cue speak adj
-0.94 cue speak front
-0.75 cue speak np
1.28 cue speak out
0.44 cue speak pp-about
-0.24 cue speak pp-at
-1.1 cue speak pp-in
1.99 cue speak pp-of
-0.17 cue speak pp-on
-0.11 cue speak pp-to
-0.21 cue speak pp-with
-0.38 cue speak subject controller
-0.57 cue speak subject none
-0.13 cue speak subject phrase
0.43 cue speak subject pronoun
-0.17 cue speak subject relative
-1.39 cue speak subject shared
0.87 cue speak to
1.14 cue speculate
0.11 cue speech
-0.49 cue speech noun-to
-1.59 cue speech noun-to-owned
-0.75 cue speech subject none
0.5 cue speech subject phrase
-0.55 cue spend
-0.9 cue spend adj
-0.37 cue spend np
-0.24 cue spend subject controller
-0.46 cue spend subject none
-0.92 cue spend subject phrase
-0.67 cue spend subject pronoun
0.25 cue spend subject relative
-1.1 cue split
-0.84 cue split subject phrase
-0.41 cue spokesman
-0.38 cue spokesman noun-for
-0.41 cue spokesman subject none
-0.4 cue spokeswoman
-0.4 cue spokeswoman noun-for
-0.4 cue spokeswoman subject none
-1.33 cue sponsor
-0.08 cue spot
-0.91 cue spread
-0.85 cue spread np
-0.35 cue spread subject none
-0.86 cue staff
-0.46 cue staff subject none
0.18 cue stage
-0.83 cue stage subject none
-1.05 cue stake
-1.05 cue stake subject phrase
-1.03 cue stance
-0.14 cue stand
-1.17 cue stand adj
-0.91 cue stand pp-in
-0.44 cue stand subject phrase
0.82 cue stand subject pronoun
-1.19 cue star
-0.58 cue start
-1.2 cue start ing
-0.36 cue start noun-of
-0.48 cue start np
1.56 cue start pp-with
-1.12 cue start subject controller
-0.5 cue start subject none
-0.26 cue start subject phrase
-1.64 cue start subject pronoun
-0.81 cue start subject relative
-1.15 cue start to
0.33 cue state
-0.61 cue state noun-of
-1.75 cue state noun-of-owned
-0.56 cue state noun-on
0.27 cue state noun-to
-0.68 cue state subject controller
-0.53 cue state subject none
0.54 cue state subject phrase
2.51 cue state subject pronoun
-0.28 cue state that
0.1 cue statement
-0.79 cue statement noun-that
-0.95 cue statement subject none
0.95 cue statement subject phrase
-0.85 cue stay
-0.53 cue stay adj
-0.45 cue stay pp-in
-0.56 cue stay subject controller
-0.97 cue stay subject phrase
0.53 cue steal
-1.44 cue step
-0.09 cue step up
0.57 cue step up np
-0.62 cue stick
-1.08 cue stick pp-to
-1.26 cue stick subject controller
-0.35 cue stop
0.81 cue stop np
1.2 cue stop subject controller
-0.73 cue stop subject none
-1.62 cue stop subject phrase
-0.29 cue story
0.32 cue story noun-about
-0.59 cue story noun-of
-0.47 cue strategist
-0.37 cue strategist noun-for
-0.42 cue strategist subject none
0.43 cue strategy
0.16 cue strategy subject none
-0.53 cue strength
-0.4 cue strength noun-of
-0.48 cue strength subject none
0.28 cue stress
-1.13 cue stretch
-0.52 cue strike
-1.57 cue strike np
0.08 cue strike subject phrase
0.24 cue string
0.24 cue string noun-of
0.24 cue string subject none
-0.8 cue struggle
-0.9 cue struggle subject controller
-1.45 cue study
-1.72 cue stump
-1.11 cue subject
-0.3 cue subject noun-of
-0.3 cue subject subject none
-1.47 cue succeed
-0.57 cue success
-0.35 cue success noun-in-owned
-0.46 cue success subject phrase
-1.09 cue suffer
-1.12 cue suffer subject phrase
0.51 cue suggest
0.58 cue suggest bare
-0.53 cue suggest np
-0.19 cue suggest subject controller
0.86 cue suggest subject phrase
0.51 cue suggest subject pronoun
0.38 cue suggest subject relative
0.08 cue suggest subject shared
0.1 cue suggest that
1.51 cue suggestion
0.46 cue support
-1.24 cue support bare
-1.63 cue support front
1.11 cue support ing
1.22 cue support noun-for
-1.12 cue support noun-for-owned
-1.04 cue support noun-of
1.16 cue support np
-0.17 cue support subject controller
0.12 cue support subject none
0.58 cue support subject phrase
0.57 cue support subject relative
0.83 cue supporter noun-of
0.33 cue supporter subject none
-1.23 cue supporter subject phrase
-0.96 cue suppose
-1.05 cue suppose passive-to
-0.62 cue surge
0.95 cue surge subject none
-0.1 cue surprise
1.5 cue surprise subject none
-1.02 cue surround
-0.7 cue surround np
-0.63 cue surround subject phrase
-0.5 cue survey
1.28 cue survey participle-adj
-0.58 cue survey subject none
0.3 cue survey subject phrase
-1.28 cue survive
-0.78 cue survive np
-0.75 cue survive subject phrase
0.73 cue suspect
-0.78 cue suspend
-0.31 cue suspend np
-0.2 cue suspend subject phrase
-1.75 cue sweep
-1.24 cue swing
-1.47 cue switch
-0.9 cue system
-0.33 cue take
0.74 cue take bare
0.1 cue take front
-0.14 cue take np
-1.14 cue take np-pronoun
-1.29 cue take np-to
-0.59 cue take on
-0.31 cue take on np
-0.51 cue take over
-1.37 cue take pp-to
-0.15 cue take subject controller
0.44 cue take subject none
-0.4 cue take subject phrase
-0.56 cue take subject pronoun
-0.31 cue take subject relative
-1.2 cue take subject shared
0.59 cue talk
1.25 cue talk adj
-0.95 cue talk np
0.19 cue talk pp-about
-0.34 cue talk pp-to
0.72 cue talk subject controller
0.38 cue talk subject none
0.23 cue talk subject phrase
0.47 cue talk subject pronoun
-1.66 cue tap
0.47 cue target
0.45 cue target np
-0.92 cue target subject none
-1.31 cue task
-0.76 cue tax
-0.38 cue tax subject none
-0.73 cue teach
-1.18 cue televise
0.67 cue tell
1.37 cue tell front
0.6 cue tell front-quote
-0.66 cue tell np
0.66 cue tell np-bare
-0.89 cue tell np-pronoun
0.57 cue tell np-quote
0.64 cue tell np-that
-0.27 cue tell np-to
1.53 cue tell np-wh
0.25 cue tell subject controller
-0.53 cue tell subject none
0.67 cue tell subject phrase
0.78 cue tell subject pronoun
0.56 cue tell subject shared
-0.45 cue ten
-0.45 cue ten noun-of
-0.45 cue ten subject none
-0.92 cue tend
-0.76 cue tend subject phrase
-1.02 cue tend to
-0.55 cue term
-0.45 cue term noun-of
-0.48 cue term subject none
-1.26 cue test
-0.32 cue test subject none
0.75 cue thank
0.2 cue thank np
0.8 cue thank subject phrase
-0.46 cue thanks
-0.46 cue thanks noun-to
-0.46 cue thanks subject none
-0.81 cue thing
-0.54 cue thing subject none
0.61 cue think
0.78 cue think adj
0.62 cue think bare
0.32 cue think pp-about
0.91 cue think subject phrase
0.24 cue think subject pronoun
0.21 cue think subject relative
-1.23 cue think subject shared
0.17 cue think that
-0.54 cue thousand
-0.44 cue thousand noun-of
-0.44 cue thousand subject none
0.43 cue threat
-0.6 cue threat noun-of
-0.83 cue threat subject none
0.47 cue threaten
0.16 cue threaten subject controller
1.28 cue threaten subject phrase
0.46 cue threaten to
0.15 cue throw np
-0.43 cue throw subject controller
-0.49 cue throw subject phrase
-0.66 cue tie
-0.42 cue tie noun-to
0.08 cue tie np
-0.43 cue tie subject none
-0.6 cue tied
-0.24 cue tied subject phrase
-0.5 cue time
-0.44 cue time noun-for
-0.88 cue time noun-that
0.4 cue time noun-to
-0.13 cue time subject none
0.79 cue title
-0.86 cue title subject phrase
-1.21 cue top
-0.28 cue top noun-of
-0.29 cue top subject none
-0.52 cue topic
-0.52 cue topic subject none
-0.6 cue total
-0.34 cue total subject none
-0.99 cue tour
0.49 cue tout
1.67 cue tout np
-0.4 cue tout subject phrase
0.29 cue track
0.09 cue trade
1.3 cue trade np
-0.95 cue trade subject phrase
-0.9 cue trail
-1.03 cue trail np
-0.44 cue trail subject none
-0.91 cue trail subject phrase
-0.91 cue trail subject pronoun
-1.57 cue transform
0.1 cue translate
-1.2 cue travel
-0.88 cue travel subject phrase
-1.79 cue treat
-0.56 cue tribute
-0.56 cue tribute subject none
-0.68 cue trip
-0.39 cue trip noun-to
-0.39 cue trip subject none
-1.54 cue trounce
0.53 cue trust
-0.75 cue try
-0.49 cue try front
-0.37 cue try subject controller
-0.41 cue try subject none
-0.95 cue try subject phrase
-0.39 cue try subject pronoun
-0.52 cue try to
-0.25 cue turn
-0.91 cue turn adj
-0.95 cue turn front
-0.72 cue turn np
-1.08 cue turn out
-0.77 cue turn out subject phrase
-1.37 cue turn out subject pronoun
-0.67 cue turn out to
-0.82 cue turn pp-into
-0.47 cue turn pp-to
-1.22 cue turn subject controller
-0.57 cue turn subject none
0.36 cue turn subject pronoun
-0.44 cue turn subject relative
-1.17 cue turn subject shared
0.73 cue tweet
0.45 cue tweet front-quote
0.74 cue tweet np
0.43 cue tweet subject controller
0.74 cue tweet subject phrase
-0.58 cue tweet subject pronoun
0.71 cue tweet that
-0.44 cue two-third
-0.44 cue two-third noun-of
-0.44 cue two-third subject none
-0.42 cue type
-0.42 cue type noun-of
-0.42 cue type subject none
-1.1 cue unable
-1.1 cue unable adjective-to
-0.37 cue undermine
0.84 cue underscore
0.52 cue underscore np
-0.32 cue underscore subject phrase
0.2 cue understand
0.15 cue understand np
-0.67 cue understand subject controller
1.11 cue understand subject phrase
-1.53 cue unify
-0.5 cue unite
-0.48 cue unleash
-0.18 cue unleash subject phrase
-1.06 cue unlikely
-0.83 cue unlikely adjective-to
-0.97 cue unlikely subject pronoun
0.6 cue unveil
-0.14 cue unveil subject phrase
-0.72 cue upcome
-0.63 cue upcome np
-0.86 cue upcome subject controller
-1.11 cue update subject phrase
-0.5 cue upset
0.78 cue urge
0.41 cue urge np
0.75 cue urge np-to
-0.46 cue urge subject controller
0.44 cue urge subject phrase
0.53 cue urge subject pronoun
-0.37 cue use
-0.42 cue use noun-of
-0.77 cue use noun-of-owned
-0.31 cue use np
-1.66 cue use np-as
0.09 cue use np-to
-0.15 cue use subject controller
-0.6 cue use subject none
-0.72 cue use subject phrase
-1.61 cue use subject pronoun
-0.71 cue used
-0.76 cue used front
0.13 cue used np-to
-0.32 cue used subject phrase
-0.78 cue used subject pronoun
-1.23 cue used to
-0.86 cue value
-0.42 cue variety
-0.42 cue variety noun-of
-0.42 cue variety subject none
-1.02 cue vary
-0.47 cue version
-0.42 cue version noun-of
-0.42 cue version subject none
-0.52 cue veteran
-0.35 cue veteran noun-of
-0.52 cue veteran subject none
-0.45 cue victory
-0.32 cue victory noun-in-owned
-0.56 cue victory subject none
-0.4 cue victory subject phrase
-0.54 cue video
-0.38 cue video noun-of
-0.54 cue video subject none
1.03 cue vie
1.2 cue view
0.39 cue view noun-of
0.58 cue view subject none
0.13 cue view subject phrase
-1.05 cue visit
-0.32 cue visit noun-to
-0.96 cue visit np
-0.29 cue visit subject none
-1.01 cue visit subject phrase
-0.28 cue voice
1.1 cue voice np
-0.69 cue voice subject none
0.79 cue voice subject phrase
0.09 cue vote
-1.47 cue vote adj
-1.1 cue vote front
-0.41 cue vote noun-for
-0.57 cue vote noun-to
0.84 cue vote np
1.12 cue vote pp-for
0.93 cue vote pp-in
-0.43 cue vote subject controller
-0.78 cue vote subject none
0.19 cue vote subject phrase
0.34 cue vote subject pronoun
0.34 cue vote subject relative
0.13 cue vote subject shared
1.33 cue vote to
-0.41 cue voter
-0.51 cue voter noun-of
0.77 cue voter noun-to
-0.22 cue voter subject none
0.89 cue vow
0.16 cue vow pp-to
1.02 cue vow subject phrase
0.89 cue vow subject pronoun
-1.29 cue vow subject shared
0.5 cue vow to
-1.47 cue wage
-0.38 cue wait subject phrase
-0.42 cue wake
-0.42 cue wake noun-of
-0.42 cue wake subject none
-1.27 cue walk
-1.1 cue walk np
0.55 cue want
-1.29 cue want front
0.72 cue want np
0.47 cue want np-to
0.22 cue want subject phrase
1.05 cue want subject pronoun
-0.5 cue want subject relative
0.4 cue want to
-0.64 cue war
-0.55 cue war subject none
1.35 cue warn
0.77 cue warn subject phrase
1.12 cue warn subject pronoun
-0.61 cue warn that
-1.18 cue watch subject controller
-1.18 cue watch subject none
-0.65 cue watch subject phrase
0.09 cue watch subject pronoun
-1.21 cue wave
-0.27 cue wave noun-of
-0.29 cue wave subject none
-0.63 cue way
-0.31 cue way noun-for
-0.43 cue way noun-of
-0.43 cue way noun-to
-0.59 cue way noun-to-owned
-0.55 cue way subject none
-0.81 cue way subject phrase
-1.1 cue wear
-1.04 cue wear np
-0.94 cue wear subject phrase
0.08 cue week
-0.6 cue week noun-of
1 cue week noun-on
-1.03 cue week noun-that
-0.72 cue week noun-to
-0.38 cue week subject none
-0.26 cue weigh
0.82 cue weigh pp-in
0.36 cue weigh subject phrase
1.23 cue welcome
-0.46 cue welcome subject phrase
-1.18 cue widen
-0.92 cue widen np
0.13 cue willing
0.13 cue willing adjective-to
0.14 cue willingness
-0.76 cue win
-0.66 cue win adj
-0.13 cue win bare
-0.77 cue win front
-0.85 cue win np
-1.19 cue win np-to
1.04 cue win pp-at
-0.39 cue win pp-in
-0.69 cue win pp-over
-0.24 cue win subject controller
-0.37 cue win subject none
-1.11 cue win subject phrase
-1.15 cue win subject pronoun
-0.69 cue win subject relative
-0.26 cue win subject shared
-0.6 cue wing
-0.39 cue wing noun-of
-0.39 cue wing subject none
0.6 cue winner
0.6 cue winner noun-of
0.6 cue winner subject none
0.67 cue withdraw
0.18 cue withhold
-0.67 cue woman
-0.67 cue woman subject none
0.74 cue wonder
1.71 cue wonder subject phrase
0.1 cue wonder wh
-0.88 cue word
-0.27 cue word noun-of
-0.52 cue word subject none
-0.56 cue work
-0.65 cue work adj
-0.47 cue work front
-0.78 cue work pp-as
-1.1 cue work pp-at
-0.52 cue work pp-for
-0.49 cue work pp-in
-0.8 cue work pp-on
-0.84 cue work pp-with
-0.5 cue work subject controller
0.47 cue work subject none
-0.85 cue work subject phrase
-1.22 cue work subject pronoun
-0.82 cue work subject relative
0.09 cue work subject shared
-0.13 cue work to
1.15 cue worry
-0.25 cue worry pp-about
-0.75 cue worry subject controller
-0.22 cue worry subject phrase
0.42 cue write
0.93 cue write colon
0.7 cue write front
0.66 cue write front-quote
-0.16 cue write np
-0.48 cue write pp-in
1.04 cue write quote
-0.1 cue write subject controller
-1.01 cue write subject none
0.56 cue write subject phrase
0.51 cue write subject pronoun
-0.69 cue write subject relative
-0.19 cue write subject shared
0.78 cue write that
-0.56 cue year
-0.36 cue year noun-of
-0.71 cue year noun-that
-0.44 cue year noun-to
-0.49 cue year subject none
-0.27 cue ±
-0.27 cue ± subject phrase
0.09 form:finite
-0.08 form:imperative
-0.1 form:infinitive
-0.16 form:ing
-0.13 form:participle
0.59 frame according-end
0.59 frame according-end subject phrase
0.63 frame according-front
0.63 frame according-front subject phrase
0.2 frame according-middle
0.2 frame according-middle subject phrase
-0.48 frame adj subject inverted
-0.51 frame adj subject none
-0.1 frame adj subject pronoun
0.4 frame adj subject relative
-0.4 frame adj subject shared
0.97 frame adjective-about
1.25 frame adjective-about subject phrase
-0.3 frame adjective-at
-1.19 frame adjective-at subject phrase
-0.49 frame adjective-by subject phrase
-0.3 frame adjective-for
-0.69 frame adjective-for subject phrase
-0.98 frame adjective-for subject pronoun
-0.32 frame adjective-in
-0.14 frame adjective-in subject phrase
-0.89 frame adjective-in subject relative
0.35 frame adjective-of
0.16 frame adjective-of subject phrase
0.53 frame adjective-of subject pronoun
0.21 frame adjective-that
0.51 frame adjective-that subject phrase
0.33 frame adjective-that subject pronoun
-0.09 frame adjective-to
0.08 frame adjective-to subject controller
-0.19 frame adjective-to subject phrase
-0.31 frame adjective-to subject pronoun
0.15 frame adjective-to subject relative
-0.35 frame adjective-to subject shared
0.55 frame adjective-with subject phrase
0.1 frame adverb
0.1 frame adverb subject none
-0.58 frame agent-adj
-0.25 frame agent-adj subject phrase
-0.48 frame agent-bare
-0.28 frame agent-bare subject phrase
-0.19 frame agent-none
-0.18 frame agent-none subject phrase
-1.02 frame agent-np
-0.67 frame agent-np subject phrase
0.08 frame agent-pp-by
-0.42 frame agent-pp-by subject controller
-0.19 frame agent-pp-by subject pronoun
1.21 frame agent-pp-by subject relative
-0.53 frame agent-pp-by subject shared
-1.41 frame agent-pp-for
-0.94 frame agent-pp-in
-0.81 frame agent-pp-in subject phrase
-0.35 frame agent-pp-on
-1.71 frame agent-that
-1.25 frame agent-to
-0.73 frame agent-to subject phrase
0.19 frame bare
0.32 frame bare subject controller
-1.75 frame bare subject inverted
-0.64 frame bare subject none
0.23 frame bare subject phrase
0.52 frame bare subject pronoun
0.11 frame bare subject shared
-0.61 frame block
-0.12 frame block subject controller
-0.49 frame block subject phrase
-1.65 frame block subject pronoun
0.66 frame block-quote
-1.82 frame block-quote subject controller
0.78 frame block-quote subject phrase
0.37 frame colon
0.42 frame colon subject controller
-0.77 frame colon subject none
0.26 frame colon subject phrase
0.4 frame colon subject pronoun
0.46 frame colon subject shared
-0.72 frame front
-0.28 frame front subject inverted
-0.48 frame front subject phrase
-0.61 frame front subject pronoun
-1.17 frame front subject relative
0.3 frame front-quote
0.44 frame front-quote subject phrase
0.29 frame front-quote subject pronoun
-1.8 frame front-quote subject relative
-1.04 frame ing subject controller
-0.37 frame ing subject inverted
-0.55 frame ing subject none
0.17 frame ing subject phrase
0.66 frame ing subject relative
-0.56 frame ing subject shared
0.51 frame label-capitals
0.51 frame label-capitals subject phrase
0.69 frame label-quote
0.69 frame label-quote subject phrase
-2.1 frame none
0.21 frame noun-about
0.21 frame noun-about subject none
0.49 frame noun-about-owned
0.49 frame noun-about-owned subject phrase
0.2 frame noun-against-owned
0.2 frame noun-against-owned subject phrase
-0.84 frame noun-by-owned
-0.84 frame noun-by-owned subject phrase
-0.46 frame noun-for
-0.46 frame noun-for subject none
0.26 frame noun-for-owned
0.26 frame noun-for-owned subject phrase
-0.65 frame noun-in-owned
-0.65 frame noun-in-owned subject phrase
-0.41 frame noun-of
-0.41 frame noun-of subject none
0.16 frame noun-of-owned
0.16 frame noun-of-owned subject phrase
-0.46 frame noun-on
-0.46 frame noun-on subject none
-0.22 frame noun-on-owned
-0.22 frame noun-on-owned subject phrase
-0.69 frame noun-over-owned
-0.69 frame noun-over-owned subject phrase
0.08 frame noun-that
0.08 frame noun-that subject none
1.17 frame noun-that-by
1.17 frame noun-that-by subject phrase
0.45 frame noun-that-owned
0.45 frame noun-that-owned subject phrase
-0.35 frame noun-to
-0.35 frame noun-to subject none
0.24 frame noun-to-by
0.24 frame noun-to-by subject phrase
0.08 frame noun-to-owned
0.08 frame noun-to-owned subject phrase
0.74 frame noun-toward-owned
0.74 frame noun-toward-owned subject phrase
-0.3 frame noun-with-owned
-0.3 frame noun-with-owned subject phrase
0.1 frame np
0.28 frame np subject controller
-0.15 frame np subject none
0.11 frame np subject pronoun
0.08 frame np subject relative
0.4 frame np-as
0.68 frame np-as subject controller
-0.77 frame np-as subject none
0.33 frame np-as subject pronoun
1.14 frame np-as subject relative
0.11 frame np-as subject shared
0.16 frame np-bare
-0.34 frame np-bare subject controller
-1.03 frame np-bare subject none
0.12 frame np-bare subject phrase
0.15 frame np-bare subject pronoun
0.26 frame np-bare subject relative
0.39 frame np-bare subject shared
0.14 frame np-colon
-1.29 frame np-colon subject none
-0.3 frame np-colon subject phrase
0.89 frame np-colon subject pronoun
0.14 frame np-colon subject relative
0.51 frame np-colon subject shared
0.09 frame np-pronoun
0.08 frame np-pronoun subject controller
-0.94 frame np-pronoun subject none
0.13 frame np-pronoun subject phrase
0.23 frame np-pronoun subject pronoun
0.19 frame np-pronoun subject relative
0.14 frame np-quote
0.15 frame np-quote subject controller
0.43 frame np-quote subject pronoun
0.1 frame np-quote subject relative
0.18 frame np-quote subject shared
0.33 frame np-that
0.53 frame np-that subject controller
0.14 frame np-that subject none
0.22 frame np-that subject phrase
-0.19 frame np-that subject pronoun
-0.44 frame np-that subject shared
0.14 frame np-to
0.36 frame np-to subject controller
-0.73 frame np-to subject none
0.14 frame np-to subject phrase
0.14 frame np-to subject pronoun
-0.59 frame np-to subject relative
0.08 frame np-to subject shared
-0.53 frame np-wh subject none
-0.31 frame np-wh subject phrase
0.41 frame np-wh subject pronoun
-1.5 frame np-wh subject relative
0.35 frame np-wh subject shared
0.53 frame participle-adj
-0.56 frame participle-adj subject controller
0.94 frame participle-adj subject none
0.5 frame participle-adj subject phrase
-0.19 frame participle-bare
-0.11 frame participle-bare subject controller
0.25 frame participle-bare subject none
-1.12 frame participle-bare subject phrase
-0.64 frame participle-colon
-0.27 frame participle-np subject controller
-0.09 frame participle-np subject none
0.3 frame participle-np subject phrase
-2.2 frame participle-np-as
-1.52 frame participle-np-bare
-0.64 frame participle-np-quote
0.52 frame participle-np-that
-0.26 frame participle-np-that subject controller
0.19 frame participle-np-to
-0.57 frame participle-np-to subject controller
1.28 frame participle-np-to subject phrase
0.4 frame participle-np-wh
-1.62 frame participle-np-wh subject controller
0.39 frame participle-pp-about
-1.11 frame participle-pp-about subject controller
0.63 frame participle-pp-about subject none
-0.18 frame participle-pp-as
-0.81 frame participle-pp-as subject controller
1.31 frame participle-pp-as subject none
-0.74 frame participle-pp-as subject phrase
0.45 frame participle-pp-at
-0.11 frame participle-pp-at subject phrase
0.43 frame participle-pp-by
-0.46 frame participle-pp-by subject phrase
-0.23 frame participle-pp-for
-0.65 frame participle-pp-for subject controller
0.51 frame participle-pp-for subject none
-0.08 frame participle-pp-for subject phrase
0.4 frame participle-pp-from subject phrase
-0.52 frame participle-pp-in
-1 frame participle-pp-in subject controller
0.24 frame participle-pp-in subject none
-0.54 frame participle-pp-in subject phrase
-0.71 frame participle-pp-on subject controller
0.91 frame participle-pp-on subject none
0.23 frame participle-pp-on subject phrase
-0.85 frame participle-pp-to subject controller
1.02 frame participle-pp-to subject none
-0.27 frame participle-pp-to subject phrase
-0.08 frame participle-pp-with
-0.92 frame participle-pp-with subject controller
-0.61 frame participle-pp-with subject none
0.29 frame participle-pp-with subject phrase
0.27 frame participle-quote
-0.08 frame participle-quote subject controller
-0.31 frame participle-quote subject phrase
0.49 frame participle-that
-0.23 frame participle-that subject controller
-0.1 frame participle-to subject controller
0.52 frame participle-to subject none
-0.14 frame participle-to subject phrase
-0.55 frame participle-wh subject controller
0.28 frame participle-wh subject none
-0.13 frame passive-adj
-1.76 frame passive-adj subject pronoun
0.33 frame passive-adj subject relative
0.57 frame passive-adj subject shared
-0.44 frame passive-bare subject phrase
0.24 frame passive-bare subject pronoun
-0.56 frame passive-colon
-0.67 frame passive-ing
-0.1 frame passive-ing subject phrase
-0.42 frame passive-none
0.42 frame passive-none subject controller
-0.44 frame passive-none subject phrase
-0.83 frame passive-none subject pronoun
-0.22 frame passive-none subject relative
-0.55 frame passive-none subject shared
-0.1 frame passive-pp-about
-0.7 frame passive-pp-about subject phrase
-0.19 frame passive-pp-against
0.68 frame passive-pp-as
0.13 frame passive-pp-as subject phrase
-0.42 frame passive-pp-as subject relative
-0.09 frame passive-pp-as subject shared
-1.19 frame passive-pp-at
-0.83 frame passive-pp-at subject phrase
-1.28 frame passive-pp-by
-0.86 frame passive-pp-by subject phrase
0.25 frame passive-pp-for
-0.09 frame passive-pp-for subject phrase
-0.18 frame passive-pp-for subject pronoun
-0.57 frame passive-pp-from
-0.12 frame passive-pp-from subject phrase
-0.32 frame passive-pp-in
-0.32 frame passive-pp-in subject phrase
-0.33 frame passive-pp-in subject pronoun
0.25 frame passive-pp-in subject relative
-1.21 frame passive-pp-in subject shared
-0.9 frame passive-pp-into
-0.8 frame passive-pp-into subject phrase
0.19 frame passive-pp-of subject phrase
-0.16 frame passive-pp-on
0.26 frame passive-pp-on subject phrase
-0.52 frame passive-pp-on subject pronoun
-0.95 frame passive-pp-on subject relative
-1.22 frame passive-pp-on subject shared
0.21 frame passive-pp-over
-0.43 frame passive-pp-to
-0.61 frame passive-pp-to subject pronoun
-1.11 frame passive-pp-to subject shared
-0.09 frame passive-pp-with
-0.31 frame passive-pp-with subject phrase
-0.22 frame passive-pp-with subject pronoun
0.54 frame passive-quote
-0.38 frame passive-that subject phrase
0.76 frame passive-that subject pronoun
0.2 frame passive-to
-0.1 frame passive-to subject phrase
-0.16 frame passive-to subject pronoun
0.24 frame passive-to subject relative
0.94 frame passive-to subject shared
0.2 frame passive-wh
0.13 frame passive-wh subject phrase
0.51 frame pp-about
0.87 frame pp-about subject controller
-0.4 frame pp-about subject none
0.11 frame pp-about subject phrase
0.58 frame pp-about subject pronoun
0.78 frame pp-about subject relative
-1.55 frame pp-about subject shared
0.39 frame pp-against
-0.1 frame pp-against subject controller
0.22 frame pp-against subject phrase
1.42 frame pp-against subject pronoun
-0.25 frame pp-around
0.13 frame pp-around subject phrase
-0.27 frame pp-as subject controller
1.31 frame pp-as subject none
-0.1 frame pp-as subject phrase
-0.42 frame pp-as subject relative
-0.92 frame pp-as subject shared
0.23 frame pp-at subject controller
-0.53 frame pp-at subject none
0.41 frame pp-at subject relative
-1.32 frame pp-at subject shared
0.1 frame pp-behind
1.23 frame pp-behind subject phrase
-0.62 frame pp-by
-0.89 frame pp-by subject controller
-0.33 frame pp-by subject none
-1.44 frame pp-by subject pronoun
0.25 frame pp-for
0.34 frame pp-for subject controller
-0.99 frame pp-for subject none
0.2 frame pp-for subject pronoun
0.5 frame pp-for subject relative
-0.38 frame pp-for subject shared
-0.39 frame pp-from
0.23 frame pp-from subject controller
0.69 frame pp-from subject none
-0.9 frame pp-from subject phrase
-1.23 frame pp-from subject pronoun
-0.75 frame pp-from subject relative
0.39 frame pp-from subject shared
-0.39 frame pp-in
-0.87 frame pp-in subject controller
-0.48 frame pp-in subject none
-0.54 frame pp-in subject phrase
-0.24 frame pp-into
0.49 frame pp-into subject controller
-0.51 frame pp-into subject none
-0.48 frame pp-into subject phrase
-0.39 frame pp-into subject pronoun
-0.55 frame pp-into subject relative
-0.2 frame pp-like
0.97 frame pp-like subject phrase
-0.13 frame pp-like subject pronoun
-0.95 frame pp-of subject none
0.68 frame pp-of subject pronoun
-0.2 frame pp-on
0.49 frame pp-on subject controller
-0.85 frame pp-on subject none
-0.34 frame pp-on subject phrase
-0.23 frame pp-on subject pronoun
-0.38 frame pp-on subject relative
-0.33 frame pp-on subject shared
-0.16 frame pp-out
0.75 frame pp-out subject controller
-0.64 frame pp-out subject phrase
0.59 frame pp-over subject phrase
-1.25 frame pp-over subject shared
-0.46 frame pp-to subject none
0.11 frame pp-to subject relative
-0.38 frame pp-to subject shared
-0.98 frame pp-toward
-0.75 frame pp-upon
-0.08 frame pp-with
-0.19 frame pp-with subject controller
-0.72 frame pp-with subject none
-0.1 frame pp-with subject phrase
-0.47 frame pp-with subject relative
-0.28 frame pp-with subject shared
0.16 frame quote
0.5 frame quote subject controller
-1.85 frame quote subject none
0.41 frame quote subject pronoun
0.15 frame quote subject relative
-0.46 frame silence
-0.1 frame silence subject phrase
0.37 frame that
0.5 frame that subject controller
-0.79 frame that subject none
0.35 frame that subject phrase
0.9 frame that subject pronoun
0.2 frame that subject relative
-0.12 frame that subject shared
0.45 frame to subject controller
-1.37 frame to subject inverted
-0.3 frame to subject none
0.26 frame to subject relative
0.09 frame to subject shared
0.28 frame wh
0.25 frame wh subject controller
-2.05 frame wh subject inverted
-0.16 frame wh subject none
0.3 frame wh subject phrase
0.5 frame wh subject pronoun
-0.66 frame wh subject relative
0.28 frame wh subject shared
-0.6 head:($)
-0.2 head:(CD)
-0.96 head:(IN)
1.03 head:(JJ)
-0.37 head:(WDT)
0.25 head:(name)
0.71 head:account
-0.8 head:action
0.5 head:activist
1.51 head:actor
1.99 head:actress
0.38 head:ad
0.53 head:address
0.81 head:administration
0.83 head:adviser
1.23 head:advocate
0.61 head:agency
-0.95 head:agent
0.9 head:agreement
0.84 head:aide
-0.58 head:all
0.96 head:ally
1.48 head:analysis
1.35 head:analyst
-0.71 head:announcement
1.28 head:another
-0.36 head:answer
-0.51 head:appearance
-1.28 head:approach
1.55 head:argument
-0.72 head:article
-1.31 head:assault
-0.86 head:attack
-0.39 head:attacker
1.06 head:attendee
-0.96 head:attention
2.47 head:attorney
0.97 head:audience
0.59 head:authority
1.36 head:average
1.33 head:backer
-0.11 head:ballot
-0.32 head:bank
-0.08 head:base
-0.9 head:battle
0.34 head:bill
0.7 head:board
-0.19 head:book
-1.28 head:border
-0.35 head:both
-0.35 head:brother
0.28 head:bureau
-0.35 head:business
0.27 head:call
0.09 head:camp
0.43 head:campaign
-0.47 head:candidacy
0.45 head:candidate
-0.08 head:case
-0.24 head:caucus
-0.46 head:center
-1.52 head:challenge
-0.49 head:change
-0.22 head:check
0.4 head:child
0.25 head:citizen
0.48 head:city
-1.25 head:claim
-0.35 head:club
-1.44 head:coalition
-0.74 head:coin
0.21 head:colleague
-0.56 head:comment
-1.12 head:committee
0.58 head:community
0.4 head:company
-0.09 head:concern
-1.78 head:conference
0.7 head:conservative
-0.15 head:contest
-1.19 head:convention
-0.19 head:conversation
-0.62 head:country
-0.19 head:couple
0.33 head:course
0.49 head:court
0.47 head:critic
-1.05 head:criticism
-0.55 head:crowd
-0.55 head:datum
1.4 head:daughter
-0.9 head:day
-0.7 head:deal
-1.77 head:death
-0.64 head:debate
-0.88 head:debt
-0.14 head:delegate
0.51 head:department
-0.93 head:developer
-0.33 head:director
-1.56 head:disclosure
0.41 head:district
0.2 head:document
-0.11 head:dollar
-0.26 head:economist
-1.08 head:economy
2.36 head:editorial
-0.11 head:effort
-0.55 head:election
0.65 head:electorate
0.38 head:elite
0.12 head:employee
-0.67 head:employer
-0.89 head:end
-1.54 head:endorsement
1.01 head:establishment
-0.58 head:event
-0.3 head:everyone
1.41 head:executive
1.82 head:expert
0.12 head:face
-0.78 head:fact
0.1 head:family
0.47 head:father
-0.4 head:field
-0.62 head:fight
-0.69 head:figure
0.14 head:filings
0.39 head:film
-0.15 head:finding
-1.46 head:focus
0.15 head:follower
-0.58 head:force
0.08 head:foundation
1.2 head:friend
0.77 head:front-runner
0.62 head:general
0.08 head:goal
-0.08 head:government
0.44 head:governor
0.35 head:group
-0.15 head:hacker
-2.34 head:half
-1.41 head:hall
0.64 head:handful
0.34 head:he
-0.17 head:head
-0.32 head:history
0.16 head:hopeful
-0.08 head:husband
-1.2 head:idea
-1.04 head:image
-0.88 head:immigrant
-0.18 head:incident
-0.85 head:income
0.97 head:industry
0.56 head:information
-0.79 head:initiative
1.07 head:insider
-1.45 head:interest
-1.88 head:interview
-0.66 head:investigation
-1.31 head:investment
1.01 head:investor
-0.83 head:issue
-0.66 head:it
-0.53 head:job
-0.83 head:journalist
0.38 head:judge
0.82 head:justice
-2.16 head:kind
1.35 head:lady
-1.3 head:language
0.46 head:lawmaker
0.24 head:lawsuit
-0.71 head:lawyer
-0.75 head:lead
1.18 head:leader
0.47 head:legislation
0.45 head:letter
-1.26 head:line
0.55 head:list
-1.29 head:loss
-0.76 head:lot
0.37 head:majority
-0.18 head:man
0.77 head:manager
-1.53 head:margin
-1.01 head:market
1.44 head:mayor
0.11 head:measure
-0.46 head:media
-0.24 head:meeting
0.41 head:member
-0.57 head:moderator
1 head:mogul
-1.47 head:moment
-1.08 head:month
0.75 head:mother
-0.82 head:move
-0.23 head:movement
-0.88 head:name
0.14 head:nation
0.16 head:network
1.2 head:neurosurgeon
-1.79 head:news
0.2 head:newspaper
-1.91 head:night
-1.1 head:nomination
-0.18 head:nominee
0.42 head:number
0.24 head:observer
-1.49 head:obstacle
0.84 head:office
0.89 head:officer
0.73 head:official
0.73 head:one
0.94 head:operation
0.55 head:operative
-0.39 head:opinion
0.49 head:opponent
0.32 head:order
0.47 head:organization
1.58 head:organizer
-0.08 head:outcome
0.8 head:outlet
-0.54 head:owner
1.31 head:page
0.38 head:pair
-0.13 head:panel
-0.39 head:parent
-1.59 head:partner
0.31 head:party
-0.2 head:people
0.19 head:percent
-0.18 head:performance
-0.48 head:person
-0.37 head:piece
1.42 head:platform
-0.74 head:point
0.7 head:police
0.81 head:politician
0.75 head:poll
0.78 head:polling
-1.63 head:popularity
-0.74 head:position
0.22 head:president
-0.78 head:primary
-1.5 head:problem
0.27 head:process
-1.13 head:program
0.41 head:prosecutor
-1.49 head:prospect
0.08 head:protester
-1.28 head:provision
-1.31 head:public
-0.32 head:push
-0.81 head:question
-0.49 head:rally
-1.25 head:rate
-0.93 head:rating
-1.22 head:reaction
-0.17 head:reality
-0.39 head:reason
0.25 head:record
1.06 head:release
-0.22 head:remark
1.01 head:report
0.65 head:reporter
1.01 head:researcher
-0.61 head:resident
0.39 head:respondent
-0.25 head:response
0.13 head:result
0.18 head:retiree
0.65 head:rhetoric
-0.73 head:rights
-1.35 head:rise
-1.32 head:risk
1.57 head:rival
-0.36 head:rule
-1.21 head:ruling
-1.18 head:scandal
0.49 head:school
-1.13 head:seat
0.9 head:secretary
0.54 head:senator
-1.41 head:sense
0.89 head:sentiment
-1.08 head:series
-0.17 head:session
0.37 head:she
-1.63 head:shift
-1.75 head:shooting
-1.04 head:show
-0.87 head:sign
-0.96 head:socialist
1.38 head:some
-0.35 head:son
0.43 head:source
0.87 head:speaker
-0.24 head:speech
-1.34 head:spending
1.1 head:spokesman
0.94 head:spokeswoman
0.24 head:spot
-0.61 head:spotlight
-0.35 head:staff
-0.86 head:stake
-1.18 head:stance
-0.16 head:standard
-1.57 head:standing
-0.52 head:star
-0.52 head:state
0.18 head:statement
-0.77 head:story
0.9 head:strategist
-0.61 head:strategy
-0.8 head:string
-0.67 head:student
0.92 head:study
-0.98 head:success
0.52 head:superdelegate
-1.27 head:support
0.48 head:supporter
0.54 head:survey
-0.38 head:system
-1.17 head:tactic
-0.91 head:talk
-1.63 head:target
-0.96 head:tax
0.96 head:team
-1.55 head:technology
-1.25 head:term
-0.84 head:that
0.83 head:the
-1.11 head:these
0.12 head:they
-0.82 head:thing
-0.42 head:this
0.37 head:those
-0.09 head:threat
-1.28 head:ticket
-0.83 head:tie
-0.77 head:time
-0.12 head:tone
-0.12 head:town
-1.94 head:turn
-0.95 head:turnout
0.91 head:tweet
0.47 head:union
1 head:user
-0.85 head:vehicle
0.64 head:version
-1.39 head:victory
0.08 head:view
0.16 head:voice
-1.16 head:vote
0.21 head:voter
-0.8 head:war
-0.44 head:website
-0.94 head:week
-0.16 head:wife
-1.29 head:winner
-0.59 head:word
-0.85 head:work
0.28 head:worker
-1.66 head:world
-0.82 head:year
-0.6 headpos:$
-0.42 headpos:CD
-0.63 headpos:DT
-0.96 headpos:IN
-0.19 headpos:JJ
0.09 headpos:JJS
0.25 headpos:NNP
0.09 headpos:NNPS
0.08 headpos:PRP
-0.41 headpos:WDT
-1.07 labelpos:DT
-2.49 labelpos:JJS
-0.24 labelpos:NN
0.95 labelpos:NNP
1.91 labelpos:NNPS
-0.43 long:1
0.27 long:12-24
-0.17 long:2
-0.13 long:3-5
0.14 long:6-11
0.25 long:little
0.13 long:much
0.2 marks
0.4 modal:'d
-0.99 modal:'ll
-0.8 modal:ca
-0.12 modal:can
-0.34 modal:could
-0.38 modal:may
-0.68 modal:should
-0.16 modal:will
-0.91 modal:wo
0.15 negated
0.65 opens:"
-1.29 opens:$
-0.45 opens:(
-1.64 opens:,
-1.71 opens:.
-0.67 opens::
-0.55 opens:CC
-0.7 opens:CD
-0.11 opens:DT
-0.21 opens:EX
-0.31 opens:JJR
-0.13 opens:JJS
0.84 opens:MD
-0.11 opens:NNP
-0.17 opens:NNS
0.39 opens:PDT
0.09 opens:PRP$
-0.21 opens:RB
0.23 opens:RBS
0.14 opens:TO
0.23 opens:VB
0.35 opens:VBD
-0.71 opens:VBN
-0.16 opens:VBP
0.1 opens:WDT
-0.11 opens:WP
-0.39 opens:WP$
-0.24 opens:WRB
0.3 owner:"
-0.21 owner:,
-0.82 owner::
-0.15 owner:CC
-0.59 owner:CD
-0.41 owner:DT
-0.23 owner:IN
-0.21 owner:JJ
-0.51 owner:JJR
0.17 owner:JJS
-0.67 owner:NN
-0.53 owner:NNS
-1.61 owner:PRP
-0.27 owner:PRP$
-0.79 owner:RB
-0.37 owner:RP
0.46 owner:TO
-0.28 owner:VBD
-0.58 owner:VBN
-0.08 owner:VBZ
-0.67 owner:WDT
-0.15 passive
-0.26 prev:
0.11 prev:"
-0.31 prev:,
-0.1 prev:.
-0.3 prev::
-0.33 prev:CC
-0.35 prev:DT
0.35 prev:EX
-0.46 prev:IN
-0.88 prev:JJ
-1.9 prev:JJR
-1.07 prev:JJS
-0.27 prev:NN
-0.56 prev:NNP
-1.01 prev:NNS
-0.36 prev:POS
-1.07 prev:PRP
-0.92 prev:PRP$
0.3 prev:TO
-1.07 prev:VB
0.13 prev:VBD
-0.62 prev:VBG
-0.15 prev:VBN
-0.96 prev:VBZ
-0.93 prev:WDT
-0.16 prev:WP
0.91 prev:WRB
-1.51 quoted
0.09 sourcelong:1
0.12 sourcelong:4
0.19 sourcelong:5
0.13 sourcelong:6
-0.1 sourcelong:7
-0.16 sourcelong:8
-0.26 sourceopens:CD
0.68 sourceopens:DT
0.81 sourceopens:JJ
2.22 sourceopens:NN
0.14 sourceopens:NNP
0.18 sourceopens:NNS
0.17 sourceopens:PRP$
0.21 subject:controller
-0.23 subject:inverted
-0.27 subject:none
0.11 subject:pronoun
-0.13 subject:shared
-0.13 tense:MD:VB
-0.54 tense:MD:VBG
-0.19 tense:MD:VBN
-0.16 tense:RB:VB
0.33 tense:RB:VBD
0.2 tense:RB:VBP
0.09 tense:RB:VBZ
-0.1 tense:TO:VB
-0.31 tense:TO:VBG
-0.4 tense:TO:VBN
-0.09 tense:VB:VB
-0.7 tense:VB:VBN
0.17 tense:VBD:VBD
-0.39 tense:VBD:VBG
0.25 tense:VBD:VBN
-0.13 tense:VBG:VBG
-0.47 tense:VBG:VBN
-0.22 tense:VBN:VBN
0.71 tense:VBP:VB
0.56 tense:VBP:VBD
0.08 tense:VBP:VBN
0.24 tense:VBP:VBP
0.18 tense:VBZ:VB
-0.45 tense:VBZ:VBD
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
