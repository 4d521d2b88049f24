/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.08 after:adj
0.32 after:colon
0.36 after:none
0.24 after:np-as
0.11 after:np-colon
-0.18 after:np-pronoun
0.37 after:np-that
-0.2 after:np-wh
0.15 after:pp-about
0.46 after:pp-against
-0.43 after:pp-around
0.25 after:pp-at
-0.42 after:pp-behind
-0.11 after:pp-by
-0.59 after:pp-from
-0.13 after:pp-into
0.12 after:pp-like
-0.16 after:pp-of
0.12 after:pp-on
-0.37 after:pp-out
-0.95 after:pp-toward
0.09 after:pp-upon
0.12 after:quote
0.35 after:that
-0.12 after:to
0.2 after:wh
-2.33 always
0.68 before:about
-0.67 before:across
0.23 before:after
-2.15 before:against
0.36 before:although
-0.3 before:among
0.4 before:around
-0.27 before:as
-0.34 before:at
0.13 before:because
-0.09 before:before
0.16 before:but
0.28 before:despite
-1.48 before:during
0.38 before:for
-0.26 before:from
-0.3 before:how
-0.15 before:if
-0.26 before:in
-0.86 before:into
-0.67 before:like
-2.23 before:nor
-0.15 before:on
-1.08 before:or
-1.02 before:over
0.22 before:since
-0.36 before:so
-0.48 before:than
-0.17 before:that
0.16 before:though
-0.46 before:through
-0.41 before:to
-1.08 before:toward
-1.16 before:under
-0.47 before:until
-0.2 before:what
-0.23 before:where
-0.41 before:whether
0.3 before:which
0.61 before:while
0.51 before:who
-0.35 before:whom
0.46 before:why
0.18 before:with
-0.59 before:without
0.64 before:yet
0.83 beforepos:
0.27 beforepos:"
-0.61 beforepos:)
0.29 beforepos:,
0.25 beforepos:.
0.09 beforepos:CD
-0.19 beforepos:DT
-0.12 beforepos:EX
-0.6 beforepos:JJ
-1.12 beforepos:JJR
0.09 beforepos:JJS
-0.28 beforepos:MD
-0.31 beforepos:NN
-0.3 beforepos:NNP
-0.3 beforepos:NNS
-0.5 beforepos:POS
-0.83 beforepos:PRP
-1.27 beforepos:PRP$
0.38 beforepos:RBR
-0.15 beforepos:RBS
-0.4 beforepos:RP
-0.54 beforepos:VB
-0.12 beforepos:VBD
-0.35 beforepos:VBG
-0.4 beforepos:VBN
-0.24 beforepos:VBZ
-0.97 block:body
1.4 block:headline
-0.38 cue %
-0.38 cue % noun-of
-0.24 cue % noun-to
-0.35 cue % subject none
0.14 cue :
0.24 cue : label-capitals
0.14 cue : subject phrase
-1.16 cue abandon
-0.89 cue abandon subject controller
0.29 cue ability
-0.99 cue ability noun-to-owned
-0.99 cue ability subject phrase
-1.81 cue accelerate
0.22 cue accept
1.49 cue accept np
-0.34 cue accept subject controller
-0.43 cue accept subject phrase
0.08 cue access
0.5 cue access noun-to
0.43 cue access subject none
-1.47 cue accompany
-0.6 cue accord
-0.59 cue accord pp-to
-0.8 cue accord subject controller
-0.32 cue accord subject none
-0.47 cue accord subject phrase
-0.84 cue accord to
0.67 cue according to
0.62 cue according to according-end
0.67 cue according to according-front
0.29 cue according to according-middle
0.67 cue according to subject phrase
0.29 cue account
1.05 cue account noun-of
0.64 cue account subject none
0.39 cue accusation
0.82 cue accuse
0.29 cue accuse bare
1.3 cue accuse np
0.79 cue accuse np-pronoun
0.75 cue accuse subject controller
0.23 cue accuse subject phrase
1.25 cue accuse subject pronoun
-0.7 cue accuse subject relative
-0.32 cue achieve
0.21 cue acknowledge
1.43 cue acknowledge bare
1.11 cue acknowledge np
-1.02 cue acknowledge subject controller
0.52 cue acknowledge subject phrase
1.15 cue acknowledge subject pronoun
0.38 cue acknowledge that
-1.02 cue act
-0.36 cue act subject none
-0.96 cue act subject phrase
-0.93 cue action
0.49 cue add
0.67 cue add bare
1.66 cue add colon
1.91 cue add front
0.56 cue add front-quote
-2.41 cue add np
-1.96 cue add pp-to
0.32 cue add quote
0.32 cue add subject controller
0.89 cue add subject inverted
-0.13 cue add subject none
0.77 cue add subject phrase
0.71 cue add subject pronoun
0.7 cue add that
-0.47 cue addition
-0.47 cue addition noun-to
-0.47 cue addition subject none
0.3 cue address
-0.28 cue address np
1.06 cue address subject controller
-0.8 cue address subject phrase
-0.66 cue administration
-0.66 cue administration subject none
0.63 cue admit
-1.03 cue admit subject controller
1 cue admit subject phrase
0.14 cue admit that
-1.18 cue adopt
-0.12 cue adopt subject phrase
-0.53 cue advantage
-0.45 cue advantage noun-of
-0.51 cue advantage subject none
0.84 cue advice
-0.95 cue advise
-1.01 cue advise bare
0.19 cue advise np
0.42 cue advise subject controller
-0.65 cue advise subject relative
-0.57 cue adviser
-0.4 cue adviser noun-to
-0.4 cue adviser subject none
0.76 cue advocate
-0.62 cue advocate noun-for
-0.94 cue advocate subject none
1.08 cue advocate subject phrase
-0.99 cue affect
-0.73 cue affect subject phrase
-0.73 cue age
-0.29 cue age noun-of
-0.3 cue age subject none
-0.77 cue agenda
0.39 cue agree
1.96 cue agree pp-with
1.12 cue agree subject phrase
0.18 cue agree that
-0.73 cue aide
-0.33 cue aide noun-to
-0.5 cue aide subject none
0.14 cue aim
-0.36 cue aim participle-pp-at
1.53 cue aim to
-0.63 cue air
0.17 cue air np
-0.93 cue air pp-on
-0.13 cue air subject phrase
-1.3 cue alarm
-0.23 cue align
1.08 cue allegation
0.64 cue allege
0.66 cue allege subject phrase
-0.4 cue allege that
0.21 cue allow
-0.53 cue allow front
-0.12 cue allow np-to
-0.39 cue allow subject controller
0.41 cue allow subject phrase
-0.24 cue allow subject pronoun
-0.81 cue allow subject relative
-0.83 cue ally
-0.29 cue ally noun-of
-0.54 cue ally subject none
-0.77 cue ally subject phrase
-1 cue ambassador
-0.76 cue amount
-0.36 cue amount noun-of
-0.37 cue amount subject none
-0.88 cue analysis
-0.34 cue anger
-1.29 cue anger subject phrase
0.82 cue announce
0.29 cue announce bare
1.58 cue announce front
1.18 cue announce np
0.21 cue announce np-to
-0.11 cue announce subject controller
-1.66 cue announce subject none
0.77 cue announce subject phrase
0.71 cue announce subject pronoun
0.59 cue announce that
0.88 cue announcement
0.19 cue anonymity
0.25 cue anonymity noun-to
0.19 cue anonymity subject none
0.17 cue answer
0.6 cue answer np
-0.99 cue answer subject none
-0.41 cue answer subject phrase
0.24 cue apologize
0.33 cue appeal
-0.64 cue appeal noun-to
-0.47 cue appeal pp-to
-0.66 cue appeal subject none
0.61 cue appeal subject phrase
0.41 cue appear
0.9 cue appear adj
-1.6 cue appear front
-1.7 cue appear pp-at
-1.39 cue appear pp-in
-2.09 cue appear pp-on
-1.27 cue appear subject controller
0.11 cue appear subject phrase
0.24 cue appear subject pronoun
0.23 cue appear subject relative
0.97 cue appear to
0.59 cue appearance subject none
-1.14 cue appearance subject phrase
0.62 cue applaud
-1.61 cue apply
1.12 cue appoint
-0.17 cue appoint subject phrase
-0.6 cue approach
-0.43 cue approach noun-to
-0.4 cue approach subject none
-0.24 cue approach subject phrase
0.11 cue approve
1.23 cue approve subject phrase
0.87 cue argue
1.1 cue argue bare
0.33 cue argue front
1.06 cue argue subject controller
0.32 cue argue subject phrase
1.55 cue argue subject pronoun
0.25 cue argue that
0.11 cue argument
-1.27 cue arm
-1.08 cue arrive
-0.79 cue arrive pp-at
-0.91 cue arrive subject phrase
-1.02 cue article
0.43 cue articulate
0.79 cue ask
0.83 cue ask bare
0.46 cue ask np
0.38 cue ask np-to
1.82 cue ask np-wh
-0.22 cue ask participle-pp-about
-0.49 cue ask participle-wh
1.1 cue ask passive-pp-about
0.79 cue ask quote
-0.51 cue ask subject controller
1.17 cue ask subject none
0.3 cue ask subject phrase
0.54 cue ask subject pronoun
0.33 cue ask subject shared
0.9 cue ask wh
-0.37 cue assail
1.24 cue assert
0.28 cue assert that
3.04 cue assertion
-1.23 cue assign
-1.04 cue associate
0.74 cue assume
0.78 cue assume subject pronoun
0.59 cue assure
0.2 cue assure subject phrase
0.55 cue attack
-0.38 cue attack bare
0.12 cue attack noun-on
1.72 cue attack noun-on-owned
0.92 cue attack np
0.27 cue attack subject controller
0.18 cue attack subject none
0.35 cue attack subject phrase
0.39 cue attempt noun-to-owned
-0.09 cue attempt subject none
-0.65 cue attempt subject phrase
-1.02 cue attempt to
-0.3 cue attend
-0.29 cue attend bare
-1.39 cue attend np
0.42 cue attend subject phrase
-0.86 cue attend subject relative
-0.34 cue attention
0.42 cue attention noun-to
-0.91 cue attract
-0.72 cue attract np
-0.6 cue attract subject controller
-0.92 cue attract subject phrase
1.38 cue attribute
-0.8 cue audience
-0.6 cue audience subject none
0.8 cue author
-0.73 cue author noun-of
-0.73 cue author subject none
0.18 cue authorize
-0.64 cue average
-0.29 cue average noun-of
-0.29 cue average subject none
-0.91 cue avoid
-0.74 cue avoid ing
-0.77 cue avoid np
-0.78 cue avoid subject controller
-1.1 cue avoid subject phrase
-1.06 cue avoid subject pronoun
-1.39 cue await
-1.42 cue award
0.38 cue back
-0.52 cue back bare
2.07 cue back np
-0.71 cue back subject controller
-0.36 cue back subject phrase
0.28 cue back subject relative
-0.43 cue backer
-0.42 cue backer noun-of
-0.43 cue backer subject none
-0.71 cue backing
-0.97 cue ballot
-0.13 cue ban
0.08 cue ban np
-0.53 cue ban subject controller
0.79 cue ban subject phrase
-1.26 cue bank
0.99 cue bar
-0.97 cue base
-0.16 cue base participle-pp-in
-0.53 cue base participle-pp-on
-0.58 cue base subject controller
-0.61 cue base subject none
-1.07 cue base subject phrase
0.71 cue bash
-0.54 cue battle
-0.56 cue battle subject none
-1.09 cue battle subject phrase
-0.39 cue be
-0.83 cue be bare
-0.44 cue be block
0.23 cue be colon
-0.19 cue be front
-0.28 cue be front-quote
-0.74 cue be np
-1.21 cue be np-bare
-1.26 cue be np-colon
-0.21 cue be np-pronoun
-0.64 cue be np-that
-0.3 cue be np-to
-0.68 cue be np-wh
-0.49 cue be passive-none
0.77 cue be pp-about
-0.91 cue be pp-as
-1.07 cue be pp-at
0.99 cue be pp-for
-0.58 cue be pp-in
-1.15 cue be pp-of
-0.27 cue be pp-on
-1.09 cue be pp-out
0.17 cue be subject controller
-0.66 cue be subject inverted
-0.49 cue be subject phrase
-0.66 cue be subject pronoun
-0.33 cue be subject relative
0.32 cue be subject shared
-0.79 cue be to
-0.79 cue be wh
-1.06 cue bear
-0.78 cue bear subject phrase
-1.09 cue beat
-0.99 cue beat np
-1.01 cue beat subject phrase
-0.46 cue become
-0.36 cue become adj
-0.71 cue become bare
-0.52 cue become front
-0.83 cue become np
-1.34 cue become np-to
-0.42 cue become subject none
-0.83 cue become subject phrase
-1.09 cue become subject pronoun
0.24 cue become subject relative
0.28 cue become subject shared
-0.65 cue begin
-0.48 cue begin bare
-0.48 cue begin front
-0.23 cue begin ing
-1.12 cue begin np
-0.3 cue begin pp-in
-0.78 cue begin subject phrase
-0.27 cue begin subject pronoun
-0.46 cue begin subject relative
-0.9 cue begin subject shared
-0.91 cue begin to
-0.41 cue beginning
-0.41 cue beginning noun-of
-0.41 cue beginning subject none
-0.46 cue behalf
-0.44 cue behalf noun-of
-0.44 cue behalf subject none
0.78 cue believe
0.14 cue believe bare
-0.41 cue believe subject controller
1.3 cue believe subject phrase
0.85 cue believe subject pronoun
-0.12 cue believe subject relative
-0.4 cue believe that
-0.55 cue benefit
-0.47 cue benefit pp-from
-0.51 cue benefit subject none
-0.76 cue benefit subject phrase
-0.79 cue bet
-0.73 cue bid
-0.68 cue bid noun-for-owned
-0.69 cue bid subject phrase
0.55 cue bill
0.36 cue bill subject none
-1.16 cue bind
0.53 cue blame
1.38 cue blame bare
0.94 cue blame np
-0.08 cue blame subject phrase
0.92 cue blast
0.73 cue blast np
0.3 cue blast subject phrase
0.17 cue block
-2.08 cue block bare
0.77 cue block np
-0.6 cue block subject controller
1.02 cue block subject phrase
-1.36 cue blow
-0.91 cue board
-0.38 cue board subject none
0.76 cue boast
1.22 cue boast subject phrase
-1.82 cue bolster
0.32 cue boo
0.41 cue boo subject phrase
-1.12 cue book
-0.85 cue boost
0.27 cue boost np
-1.18 cue borrow
-0.72 cue brace
1.65 cue brag
-0.44 cue break
-1.06 cue break np
-1.07 cue break subject none
-1.22 cue break subject phrase
-0.29 cue brief
-0.82 cue bring
0.48 cue bring subject controller
-1.34 cue bring subject phrase
-1.39 cue bring subject pronoun
-0.89 cue bring subject relative
0.32 cue broadcast
-0.79 cue build
0.1 cue build np
-0.39 cue build subject controller
-1.43 cue build subject phrase
-0.85 cue build subject relative
-0.15 cue buy
-0.36 cue buy np
-1.08 cue buy subject controller
0.5 cue call
-1 cue call bare
-1.89 cue call front
0.66 cue call noun-for
1.29 cue call noun-to
0.55 cue call np
-0.71 cue call np-bare
1.18 cue call np-pronoun
-0.42 cue call np-quote
1.17 cue call out
-1.9 cue call participle-bare
1.76 cue call participle-pp-for
1 cue call participle-to
-0.37 cue call passive-none
0.97 cue call pp-for
0.22 cue call quote
0.22 cue call subject controller
0.68 cue call subject none
0.56 cue call subject phrase
0.51 cue call subject pronoun
0.42 cue call subject relative
-1.43 cue call subject shared
0.71 cue call to
-0.09 cue campaign
-0.55 cue campaign noun-for
-1.19 cue campaign noun-for-owned
-0.4 cue campaign noun-in-owned
-0.5 cue campaign noun-of
-0.47 cue campaign noun-on
-0.59 cue campaign noun-to
-0.59 cue campaign subject none
-0.16 cue campaign subject phrase
-1.7 cue cancel
-0.79 cue candidacy
-0.49 cue candidate
-0.35 cue candidate noun-for
-0.5 cue candidate noun-to
-0.49 cue candidate subject none
-0.7 cue capital
-1.72 cue capitalize
-0.1 cue capture
-1.99 cue capture np
-0.93 cue capture subject controller
0.59 cue capture subject phrase
-0.26 cue care
-0.86 cue carry
-0.1 cue carry np
-1.61 cue carry out
-1.14 cue carry subject phrase
-0.09 cue case
-0.84 cue case noun-that
-0.52 cue case noun-to
-0.68 cue case subject none
-0.28 cue cast
0.55 cue cast np
0.26 cue cast subject controller
0.67 cue cast subject phrase
-1.2 cue catch
-0.74 cue catch np
-0.99 cue caucus
-0.34 cue caucus noun-on
-0.34 cue caucus subject none
-1.02 cue cause
-0.7 cue cause np
-0.96 cue cause subject phrase
1.59 cue caution
0.67 cue celebrate np
-0.23 cue celebrate subject phrase
-0.45 cue center noun-of
-0.6 cue center subject none
-1.39 cue chair
-0.25 cue chair noun-of
-0.26 cue chair subject none
-0.44 cue chairman
-0.43 cue chairman noun-of
-0.44 cue chairman subject none
0.48 cue challenge
-0.97 cue challenge subject none
0.65 cue challenge subject phrase
-1.45 cue challenge subject relative
0.76 cue champion
-0.36 cue chance
-0.62 cue chance noun-of
0.49 cue chance noun-to
-1.28 cue chance subject phrase
-0.26 cue change
-1.48 cue change bare
-1.24 cue change np
0.55 cue change subject controller
-0.59 cue change subject none
-0.65 cue change subject phrase
1 cue chant
0.48 cue charge
-0.58 cue charge noun-of
0.75 cue charge np
2.08 cue charge passive-pp-with
-1.09 cue charge subject none
0.08 cue charge subject phrase
-0.38 cue check
0.4 cue cheer
0.13 cue cheer subject controller
-0.57 cue chief
-0.4 cue chief noun-of
-0.75 cue chief noun-of-owned
-0.4 cue chief subject none
-0.75 cue chief subject phrase
-0.57 cue child
-0.4 cue child noun-of
-0.42 cue child subject none
-0.81 cue choice
-0.45 cue choice subject none
0.19 cue choose
0.14 cue choose np
-1.52 cue choose subject controller
0.13 cue choose subject phrase
0.35 cue choose to
-0.16 cue circulate
0.71 cue cite
-0.08 cue cite bare
0.77 cue cite np
1.02 cue cite subject controller
0.51 cue cite subject phrase
0.34 cue cite subject pronoun
0.68 cue claim
0.44 cue claim bare
-0.94 cue claim noun-that-owned
-0.32 cue claim np
0.24 cue claim subject controller
0.64 cue claim subject phrase
0.83 cue claim subject pronoun
0.59 cue claim subject relative
-0.4 cue claim that
0.44 cue clash
-0.32 cue clash subject phrase
-0.76 cue classify
-0.49 cue classify participle-bare
-0.76 cue classify subject controller
-1.83 cue clear
-0.34 cue clinch
-1.59 cue clinch np
0.27 cue clinch subject controller
-0.84 cue close
-0.71 cue close np
-0.78 cue close subject controller
-0.33 cue close subject none
-1.07 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-1.72 cue co-host
-0.68 cue coalition
-0.99 cue collapse
-1.29 cue collect
-1.01 cue collect np
-1.34 cue combine
-0.37 cue come
-0.14 cue come bare
-1.56 cue come colon
-0.59 cue come front
-0.63 cue come np
-0.24 cue come out subject phrase
-0.88 cue come pp-as
-0.99 cue come pp-at
-0.34 cue come pp-from
-0.67 cue come pp-in
-0.61 cue come pp-into
-0.21 cue come pp-to
-0.48 cue come pp-with
-0.73 cue come subject controller
0.52 cue come subject none
-0.69 cue come subject phrase
-1.2 cue come subject pronoun
-0.52 cue come subject relative
-0.58 cue come subject shared
-0.97 cue come to
-0.13 cue command
1.16 cue comment
2.07 cue comment pp-on
-0.13 cue comment subject controller
-0.87 cue comment subject none
0.89 cue comment subject phrase
0.44 cue commit
0.29 cue commitment
-0.64 cue committee
-0.64 cue committee subject none
-1.17 cue company
-0.12 cue compare
0.97 cue compare np
-0.66 cue compare participle-pp-to
-0.82 cue compare participle-pp-with
-0.71 cue compare subject controller
-0.08 cue compare subject phrase
1.19 cue compare subject pronoun
-1.29 cue compete
-0.37 cue compile
1.3 cue complain
-0.64 cue complain subject phrase
2.05 cue complain that
-1.75 cue complete
-1.65 cue complicate
0.63 cue concede
0.13 cue concede that
-0.11 cue concern
0.72 cue concern noun-about
0.52 cue concern noun-that
0.37 cue concern subject none
-0.7 cue concern subject phrase
1.03 cue conclude
0.61 cue conclude subject phrase
1.06 cue conclude subject pronoun
-0.61 cue conclude that
1.47 cue condemn
0.43 cue condemn subject phrase
0.24 cue condition noun-of
-0.54 cue conduct
-0.6 cue conduct agent-pp-by
0.54 cue conduct np
-1.49 cue conduct subject phrase
0.16 cue conference
0.32 cue conference subject none
1.03 cue confirm
0.59 cue confirm np
0.71 cue confirm subject phrase
0.23 cue confirm that
0.13 cue conflict
-0.08 cue confront
0.3 cue connect
0.79 cue consider
1.89 cue consider np
-0.49 cue consider passive-none
0.94 cue consider subject controller
-0.64 cue consider subject none
0.92 cue consider subject phrase
-0.98 cue contain
-0.78 cue contain subject phrase
0.92 cue contend
-0.63 cue contest
-0.58 cue contest participle-np
-0.77 cue contest subject controller
-0.44 cue contest subject none
-0.63 cue contest subject phrase
0.13 cue continue
-0.24 cue continue bare
0.67 cue continue front
0.93 cue continue front-quote
-0.83 cue continue np
1.31 cue continue quote
0.39 cue continue subject controller
-0.3 cue continue subject phrase
0.98 cue continue subject pronoun
-1.67 cue continue to
1.3 cue contradict
0.24 cue contrast
-0.61 cue contrast noun-to
-0.69 cue contrast subject none
-0.91 cue contribute
-0.61 cue contribute colon
-0.53 cue contribute pp-to
-0.58 cue contribute subject none
-0.95 cue contribute subject phrase
-0.99 cue control
-0.33 cue control noun-of
-0.91 cue control np
-0.33 cue control subject none
-0.83 cue control subject phrase
0.43 cue controversy noun-over
-0.66 cue convention
-0.25 cue convention noun-in-owned
-0.25 cue convention subject phrase
-1.1 cue conversation
-1.7 cue convert
-1.38 cue convict
0.27 cue convince
0.6 cue convince subject controller
-1.28 cue coordinate
-1.07 cue cost
-0.3 cue cost noun-of
-0.33 cue cost subject none
-0.12 cue count
0.38 cue count pp-on
0.9 cue count subject phrase
0.42 cue counter
-0.66 cue country
-0.41 cue country noun-to
-0.56 cue country subject none
-0.76 cue couple
-0.78 cue court
-0.61 cue court subject none
-0.14 cue cover bare
-0.5 cue create
-1.22 cue create bare
-1.21 cue create np
-1.11 cue create subject controller
1.32 cue credit
-0.78 cue critic
1.14 cue criticism
0.82 cue criticism noun-for
-0.29 cue criticism noun-of
0.82 cue criticism noun-of-owned
0.79 cue criticism subject none
0.77 cue criticism subject phrase
0.79 cue criticize
-0.31 cue criticize bare
0.94 cue criticize np
1.49 cue criticize subject controller
0.22 cue criticize subject phrase
0.37 cue criticize subject pronoun
0.64 cue critique
-1.43 cue cross
-0.89 cue crowd
-0.28 cue crowd noun-of
-0.49 cue crowd subject none
-1.39 cue crush
-0.21 cue cut
-0.83 cue cut np
0.79 cue cut subject controller
-0.37 cue cut subject phrase
-1.34 cue date
-0.57 cue daughter
-0.41 cue daughter noun-of
-0.41 cue daughter subject none
-0.62 cue day
-0.39 cue day noun-of
-0.53 cue day subject none
-0.96 cue deal
-0.72 cue deal pp-with
-0.37 cue deal subject controller
-1.25 cue deal subject phrase
-0.4 cue death
-0.4 cue death noun-of
-0.4 cue death subject none
0.2 cue debate
0.11 cue debate noun-on
0.52 cue debate noun-over
-1.79 cue debate noun-that
0.69 cue debate subject none
-0.52 cue debate subject phrase
-0.46 cue decade
-0.41 cue decade noun-of
-0.46 cue decade subject none
0.43 cue decide
0.4 cue decide bare
0.22 cue decide subject controller
0.36 cue decide subject phrase
0.5 cue decide to
0.55 cue decision
0.33 cue decision noun-to-owned
-1.1 cue decision subject none
0.94 cue decision subject phrase
0.63 cue declare
-0.88 cue declare bare
0.81 cue declare np
0.28 cue declare subject controller
0.56 cue declare subject phrase
0.7 cue declare subject pronoun
0.4 cue declare that
0.79 cue decline
0.3 cue decline subject phrase
-0.14 cue decline subject relative
0.43 cue decline to
1.48 cue decry
2.2 cue decry subject phrase
-1.44 cue dedicate
0.78 cue deem
1.21 cue deem subject phrase
-0.7 cue defeat
-1 cue defeat np
-1.22 cue defeat subject controller
-0.2 cue defeat subject phrase
0.78 cue defend
-0.45 cue defend bare
-0.45 cue defend np
0.45 cue defend subject controller
0.55 cue defend subject phrase
0.98 cue defend subject pronoun
0.33 cue defend subject shared
-0.22 cue define
-0.16 cue define subject controller
-1.08 cue delay
-0.66 cue delegate
-0.32 cue delegate noun-on
-0.4 cue delegate noun-to
-0.41 cue delegate subject none
-0.31 cue deliver
0.45 cue deliver subject controller
0.8 cue demand
-0.08 cue demand subject phrase
0.5 cue demonstrate
0.67 cue denounce
-0.22 cue denounce bare
1.17 cue denounce np
-0.79 cue denounce subject phrase
0.39 cue deny
-0.65 cue deny bare
0.9 cue deny np
-0.33 cue deny subject phrase
0.17 cue deny that
-0.96 cue depend
-0.75 cue depend pp-on
-1.61 cue deploy
0.39 cue deport
0.84 cue describe
-0.47 cue describe bare
0.41 cue describe np
0.44 cue describe pp-as
1.13 cue describe subject controller
0.79 cue describe subject phrase
0.78 cue describe subject pronoun
0.37 cue describe subject shared
-1.99 cue deserve
0.4 cue design
-1.33 cue design participle-to
-0.21 cue design subject phrase
0.93 cue detail
-0.49 cue detail subject none
0.49 cue determine
0.59 cue determine subject controller
-0.15 cue determine subject phrase
0.93 cue determine wh
-0.75 cue develop
-0.92 cue die
-0.43 cue die pp-in
-1.05 cue die subject phrase
-0.8 cue die subject relative
-1.41 cue differ
-1.43 cue diminish
-0.2 cue direct
-1.53 cue direct subject phrase
-0.54 cue director
-0.37 cue director noun-for
-0.41 cue director noun-of
-0.42 cue director subject none
0.41 cue disclose
0.86 cue disclose subject phrase
-0.45 cue discover
0.41 cue discuss
-0.8 cue discuss bare
1.4 cue discuss np
0.4 cue discuss subject controller
0.77 cue discuss subject phrase
0.3 cue discuss subject pronoun
1.26 cue discussion
2 cue dislike
0.1 cue dismiss
0.4 cue dismiss np
0.25 cue dismiss np-that
-1.07 cue dismiss subject controller
1.07 cue dismiss subject phrase
0.82 cue display
-0.11 cue display subject phrase
-0.14 cue dispute
0.64 cue distance
-0.44 cue distribute
-0.64 cue divide
-0.08 cue divide subject phrase
-0.48 cue do
-0.33 cue do adj
0.26 cue do front
-0.78 cue do np
1.11 cue do np-bare
-0.83 cue do np-pronoun
-0.53 cue do pp-in
-0.14 cue do subject controller
-0.33 cue do subject inverted
-0.37 cue do subject none
-0.73 cue do subject phrase
-0.87 cue do subject pronoun
-1.18 cue do wh
0.62 cue document
-1.05 cue dollar
-0.42 cue dollar subject none
-0.89 cue dominate
-0.93 cue dominate np
-0.78 cue dominate subject phrase
-0.63 cue dominate subject relative
-1.63 cue donate
-0.82 cue donor
0.76 cue double down
1.09 cue doubt
-0.2 cue doubt subject none
-0.46 cue dozen
-0.43 cue dozen noun-of
-0.46 cue dozen subject none
-0.25 cue draw
-1.54 cue draw bare
-0.32 cue draw np
-0.47 cue draw subject pronoun
-0.72 cue draw subject relative
-1.21 cue drive
-0.82 cue drive np
-0.67 cue drive subject controller
-0.81 cue drive subject phrase
-0.67 cue drop
1.1 cue drop np
-1.09 cue drop pp-out
-0.65 cue drop subject phrase
-0.98 cue earn
-1.04 cue earn subject controller
-1.21 cue earn subject phrase
-1.51 cue eat
0.95 cue echo
-1.02 cue echo np
1.08 cue echo subject phrase
-1.46 cue edge
-0.58 cue effect
-0.49 cue effect subject none
-0.34 cue effort
-0.51 cue effort noun-to
0.28 cue effort noun-to-owned
-0.51 cue effort subject none
0.12 cue elect
-0.42 cue elect np
1.27 cue elect participle-bare
-1.35 cue elect participle-np
-1.41 cue elect passive-none
0.33 cue elect subject controller
-0.14 cue elect subject phrase
-0.65 cue election
-0.42 cue election subject none
-0.46 cue elevate
-0.72 cue eliminate
0.19 cue eliminate np
0.59 cue email
-0.62 cue email noun-to
-0.88 cue email subject none
-0.14 cue email subject phrase
0.12 cue embrace
0.47 cue embrace np
-0.19 cue embrace subject phrase
0.24 cue embrace subject shared
-0.74 cue emerge
-0.82 cue emerge pp-as
-1.21 cue emerge subject phrase
1.42 cue emphasize
0.36 cue emphasize np
1.65 cue emphasize subject phrase
-1.43 cue employ
-0.56 cue employee
-0.56 cue employee subject none
0.84 cue encourage
0.17 cue encourage np-to
0.15 cue encourage subject controller
1.12 cue encourage subject phrase
-0.45 cue end
-1.33 cue end bare
-0.4 cue end noun-of
0.62 cue end np
0.27 cue end subject controller
-0.42 cue end subject none
-0.6 cue end subject phrase
-1.33 cue end up
-0.87 cue end up subject phrase
0.56 cue endorse
-0.21 cue endorse bare
0.15 cue endorse np
0.36 cue endorse subject controller
0.44 cue endorse subject phrase
0.45 cue endorse subject relative
1.32 cue endorsement
0.41 cue endorsement noun-of
0.2 cue endorsement subject none
1.59 cue endorsement subject phrase
-1.16 cue energize
0.19 cue engage
-0.26 cue engage subject phrase
0.89 cue enjoy
-0.29 cue enjoy np
-0.3 cue enjoy subject phrase
-1.35 cue ensure
-1.17 cue ensure subject controller
-0.47 cue enter
-0.14 cue enter bare
-0.66 cue enter np
0.17 cue enter subject controller
-0.48 cue enter subject none
-0.67 cue enter subject phrase
-1.33 cue enter subject pronoun
0.76 cue enthusiasm
-1.11 cue enthusiasm subject none
-0.45 cue error
-0.45 cue error subject none
-0.99 cue erupt
-0.94 cue erupt subject phrase
0.63 cue escalate
-1.69 cue escape
0.23 cue establish
0.12 cue establish np
1.16 cue estimate
0.85 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.72 cue event
-0.49 cue event subject none
-0.7 cue evidence
-0.7 cue evidence subject none
-0.4 cue example
-0.4 cue example noun-of
-0.4 cue example subject none
-1.1 cue exceed
-1.05 cue exceed np
-0.57 cue exception
-0.57 cue exception subject none
-0.28 cue exchange
0.84 cue exchange subject none
-0.44 cue executive
-0.43 cue executive noun-of
-0.44 cue executive subject none
-1.1 cue exist
-0.45 cue exist np
-0.79 cue exist subject controller
-1.17 cue exit
-0.74 cue exit np
-0.41 cue expand
-0.49 cue expand np
0.4 cue expand subject controller
-0.12 cue expand subject phrase
1.15 cue expect
-1.9 cue expect front
0.89 cue expect np-to
0.91 cue expect passive-to
0.53 cue expect subject phrase
0.79 cue expect subject pronoun
0.42 cue expect subject relative
0.19 cue expect to
0.2 cue experience
1.34 cue experience subject phrase
-0.49 cue expert
-0.34 cue expert noun-on
-0.49 cue expert subject none
0.81 cue explain
1.94 cue explain front-quote
0.85 cue explain subject controller
-0.16 cue explain subject pronoun
0.25 cue explain that
1.48 cue explain wh
0.71 cue expose
0.23 cue expose subject phrase
0.57 cue express
-0.49 cue express bare
0.81 cue express np
1.02 cue express np-that
1.22 cue express subject controller
0.76 cue express subject phrase
-0.34 cue extend
-1.5 cue extend subject phrase
0.95 cue eye
-0.84 cue face
-0.79 cue face bare
-0.31 cue face front
-0.33 cue face noun-of
-0.82 cue face np
-0.8 cue face subject controller
-0.33 cue face subject none
-1.03 cue face subject phrase
-0.99 cue face subject pronoun
-0.49 cue face subject relative
-0.15 cue fact
-0.15 cue fact subject none
-0.98 cue fail
-0.67 cue fail subject controller
-0.83 cue fail subject phrase
-0.91 cue fail to
-0.83 cue fall
-0.65 cue fall adj
-0.47 cue fall np
-0.77 cue fall subject controller
-0.46 cue fall subject none
-0.9 cue fall subject phrase
-0.91 cue fall subject pronoun
-0.68 cue family
-0.34 cue family noun-of
-0.43 cue family subject none
-1.1 cue fare
-1.03 cue fare adj
-0.41 cue fate
-0.41 cue fate noun-of
-0.41 cue fate subject none
0.31 cue favor
-0.64 cue favor noun-of
0.97 cue favor np
-0.72 cue favor subject none
0.65 cue favor subject phrase
-0.53 cue favor subject relative
1.42 cue fear
0.66 cue fear bare
0.41 cue fear subject none
0.58 cue fear subject phrase
-0.45 cue feature
-1.17 cue feature np
-1.38 cue feed
1.2 cue feel
0.52 cue feel adj
0.08 cue feel bare
0.12 cue feel np
-0.82 cue feel subject phrase
-1.09 cue field
-0.2 cue fight
-1.52 cue fight adj
-0.13 cue fight subject controller
-0.76 cue fight subject none
0.79 cue fight subject phrase
-0.44 cue figure
-0.57 cue figure subject none
-0.62 cue file
0.12 cue file np
0.25 cue file subject phrase
-0.77 cue fill
-1.51 cue finance
0.09 cue find
0.17 cue find bare
1.3 cue find front
0.24 cue find np
-0.98 cue find np-pronoun
-1 cue find np-to
-1.11 cue find subject controller
0.2 cue find subject phrase
0.41 cue find subject pronoun
1 cue find subject shared
0.9 cue find that
-0.73 cue finish
-1.1 cue finish adj
-0.32 cue finish subject none
0.34 cue finish subject phrase
-0.36 cue fire
0.2 cue fire subject phrase
-0.08 cue fit
-1.17 cue flee
-0.87 cue flee subject phrase
-0.88 cue flip
-0.72 cue flip subject phrase
-1.18 cue flood
0.62 cue floor
-1.25 cue flow
-1.32 cue fly
-0.81 cue fly pp-to
-0.88 cue fly subject phrase
0.28 cue focus
0.98 cue focus adj
0.54 cue focus noun-on
-1.92 cue focus passive-pp-on
1.08 cue focus pp-on
-0.22 cue focus subject controller
-0.2 cue focus subject none
-0.23 cue focus subject phrase
0.99 cue focus subject pronoun
-0.5 cue focus subject shared
-0.62 cue follow
-0.86 cue follow adj
-0.78 cue follow agent-pp-by
-0.83 cue follow np
-0.12 cue follow subject controller
-0.4 cue follow subject none
-0.18 cue follow subject phrase
-0.55 cue follow subject relative
0.25 cue force np-to
-1.88 cue force subject controller
-1.73 cue force subject phrase
-1.18 cue form
-0.94 cue form np
-1.05 cue found
-0.53 cue found agent-pp-by
-0.8 cue found np
-0.9 cue found subject phrase
-0.62 cue found subject relative
-0.56 cue founder
-0.39 cue founder noun-of
-0.39 cue founder subject none
-0.65 cue friend
-0.67 cue friend subject none
-0.48 cue front
-0.46 cue front noun-of
-0.48 cue front subject none
-0.99 cue fuel
-0.78 cue fuel np
-0.77 cue fuel subject phrase
-0.58 cue fund
0.16 cue fundraise
0.13 cue fundraise bare
-0.15 cue fundraise np
-0.08 cue fundraise subject controller
-0.76 cue gain
-1.1 cue gain bare
0.08 cue gain np
-0.94 cue gain subject controller
-0.27 cue gain subject phrase
-1.48 cue galvanize
-1.51 cue garner
-1.3 cue gather
-0.93 cue gather subject phrase
-1.25 cue generate
-0.81 cue generate np
-0.4 cue get
0.4 cue get adj
-0.27 cue get bare
-0.62 cue get np
-1.16 cue get np-bare
-1.05 cue get np-pronoun
-0.45 cue get np-to
0.45 cue get subject controller
-0.38 cue get subject none
-0.66 cue get subject phrase
-1.34 cue get subject pronoun
-0.78 cue get subject relative
0.17 cue get subject shared
-0.3 cue give
-0.75 cue give front
0.29 cue give np
-1.5 cue give np-bare
-1.41 cue give np-pronoun
-0.78 cue give np-to
-0.7 cue give participle-bare
-0.89 cue give participle-np
-1.26 cue give participle-that
-1.35 cue give pp-to
-0.67 cue give subject controller
-0.54 cue give subject phrase
0.4 cue give subject pronoun
-0.91 cue give subject relative
-0.22 cue give subject shared
-0.45 cue go
0.08 cue go adj
-0.71 cue go front
-1.14 cue go np
-0.53 cue go pp-into
-0.8 cue go pp-to
-0.79 cue go subject none
-0.61 cue go subject phrase
-0.43 cue go subject pronoun
-0.78 cue go subject relative
-0.73 cue go to
0.32 cue goal
0.17 cue govern
-0.63 cue government
-0.63 cue government subject none
-0.44 cue governor
-0.41 cue governor noun-of
-0.44 cue governor subject none
-1.06 cue graduate
0.37 cue greet
-0.59 cue group
-0.37 cue group noun-of
-0.5 cue group subject none
-0.47 cue grow
-0.67 cue grow adj
0.42 cue grow bare
-0.62 cue grow np
-0.96 cue grow subject controller
-1.05 cue grow subject phrase
-1.5 cue grow up
-1.06 cue guarantee
0.38 cue guess
0.09 cue guide
2 cue hail
-0.44 cue half
-0.45 cue half noun-of
-0.44 cue half subject none
-0.95 cue hand
-0.54 cue hand subject none
-0.88 cue hand subject phrase
-0.42 cue handful
-0.42 cue handful noun-of
-0.42 cue handful subject none
-1.27 cue handle
-0.7 cue handling
-0.71 cue handling noun-of-owned
-0.71 cue handling subject phrase
-1.55 cue hang
-0.54 cue happen
-0.44 cue happen adj
-0.57 cue happen pp-in
-0.83 cue happen pp-to
-0.41 cue happen subject none
-0.99 cue happen subject phrase
-1.01 cue happen subject pronoun
0.36 cue happen subject shared
-0.49 cue have
-0.17 cue have adj
-0.43 cue have bare
-0.68 cue have front
-0.45 cue have np
0.69 cue have np-colon
-1.31 cue have np-to
-1.09 cue have np-wh
-1.3 cue have pp-at
1.06 cue have pp-in
0.14 cue have subject controller
-0.81 cue have subject none
-0.67 cue have subject phrase
-0.67 cue have subject pronoun
0.57 cue have subject relative
-1.06 cue have subject shared
-0.69 cue have to
-0.82 cue head
-0.34 cue head noun-of
-0.37 cue head pp-into
-0.81 cue head pp-to
-0.37 cue head subject none
-0.78 cue head subject phrase
-0.6 cue head subject pronoun
-0.58 cue headquarters
-0.49 cue headquarters subject phrase
-0.14 cue hear
-0.34 cue hear bare
0.16 cue hear subject controller
-0.48 cue hear subject phrase
0.2 cue hear subject pronoun
-0.53 cue heart
-0.38 cue heart noun-of
-0.38 cue heart subject none
-0.55 cue help
-0.2 cue help adj
0.42 cue help bare
-0.91 cue help np
-0.98 cue help np-pronoun
-0.2 cue help subject controller
-0.48 cue help subject none
-0.93 cue help subject phrase
-1.62 cue help subject pronoun
-1.03 cue help subject relative
0.9 cue help subject shared
-0.9 cue help to
0.41 cue highlight
0.63 cue highlight bare
0.54 cue highlight np
0.53 cue highlight subject phrase
0.56 cue hint
0.14 cue hire
0.24 cue hire np
-1.56 cue hire subject controller
-0.36 cue hire subject phrase
-0.79 cue history
-0.32 cue history noun-of
-0.46 cue history subject none
-0.58 cue hit np
0.61 cue hit subject controller
0.37 cue hit subject phrase
-0.26 cue hold
0.32 cue hold adj
-1.47 cue hold bare
-0.48 cue hold front
-0.55 cue hold np
0.78 cue hold subject controller
-0.52 cue hold subject none
-0.5 cue hold subject phrase
-0.69 cue hold subject relative
-1.22 cue hold subject shared
-0.49 cue home
-0.43 cue home noun-to
-0.47 cue home subject none
0.51 cue hope
1.25 cue hope bare
-0.57 cue hope noun-of
-1.16 cue hope subject none
0.37 cue hope subject phrase
0.41 cue hope subject pronoun
1.54 cue hope that
0.29 cue hope to
-0.52 cue host
-0.42 cue host agent-pp-by
-1.22 cue host bare
-0.85 cue host noun-of
-1.23 cue host np
0.85 cue host subject none
-0.95 cue host subject phrase
-0.48 cue hour
-0.37 cue hour noun-of
-0.48 cue hour subject none
-0.69 cue house
-0.44 cue hundred
-0.44 cue hundred noun-of
-0.44 cue hundred subject none
-1.41 cue hurt
0.45 cue idea
0.42 cue idea noun-of
0.62 cue idea noun-that
0.67 cue idea subject none
1.04 cue identify
0.24 cue identify subject phrase
0.21 cue ignore
0.87 cue ignore np
0.75 cue ignore subject phrase
-0.46 cue image
-0.43 cue image noun-of
-0.45 cue image subject none
0.56 cue imagine
-0.84 cue impact
-0.38 cue impact subject none
0.47 cue imply
-1.4 cue imply that
-0.46 cue importance
-0.41 cue importance noun-of
-0.46 cue importance subject none
-1.08 cue improve
-0.6 cue improve np
-0.93 cue improve subject controller
-0.42 cue incite
-0.4 cue incite np
-0.31 cue incite subject phrase
-0.15 cue include
-0.31 cue include bare
-0.64 cue include front
-0.1 cue include np
1.1 cue include np-to
-1.12 cue include np-wh
-0.12 cue include subject controller
-0.25 cue include subject none
-0.37 cue include subject phrase
0.16 cue include subject relative
-0.16 cue increase
0.83 cue increase subject controller
-0.75 cue increase subject none
-0.83 cue increase subject phrase
0.5 cue indicate
1.02 cue indicate bare
1.03 cue indicate subject phrase
-0.4 cue indicate that
-1.12 cue influence
-0.43 cue influence subject none
0.67 cue insist
0.53 cue insist bare
0.1 cue insist subject controller
0.83 cue insist subject phrase
0.6 cue insist subject pronoun
-1.16 cue inspire
0.6 cue intend
1.64 cue intend subject phrase
0.3 cue interest
0.53 cue interest subject none
-1.17 cue interrupt
-0.73 cue interview
-0.27 cue interview noun-on
-0.7 cue interview noun-that
-1.22 cue interview np
-0.5 cue interview subject none
-0.35 cue interview subject phrase
0.12 cue introduce np
-0.41 cue introduce subject phrase
0.85 cue introduce subject pronoun
-1.1 cue invest
-0.48 cue invest pp-in
-0.98 cue invest subject phrase
-0.24 cue investigate
-1.42 cue investigate np
-0.22 cue investigate subject phrase
-0.72 cue investigation
-0.47 cue investigation subject none
-0.35 cue invite
1.11 cue invoke np
0.77 cue invoke subject phrase
-0.41 cue involve
-0.91 cue involve bare
-0.6 cue involve np
-0.34 cue involve participle-pp-in
0.73 cue involve passive-pp-in
-1.13 cue involve subject phrase
-0.37 cue issue
-0.84 cue issue bare
0.45 cue issue noun-of
0.84 cue issue np
-0.18 cue issue subject none
0.24 cue issue subject phrase
-0.63 cue job
-0.64 cue job subject none
-0.41 cue join
-0.96 cue join agent-pp-by
0.11 cue join bare
-1.23 cue join np
-0.81 cue join subject controller
-0.6 cue join subject phrase
-1.55 cue join subject pronoun
0.88 cue joke
0.75 cue judge
-1.19 cue judge subject none
-0.39 cue keep
-1.29 cue keep ing
-0.36 cue keep np
-0.82 cue keep np-pronoun
-0.11 cue keep subject controller
-0.13 cue keep subject phrase
-1.51 cue keep subject pronoun
-0.85 cue keep subject shared
-0.74 cue kill
-0.6 cue kill bare
-0.65 cue kill np
-0.72 cue kill subject controller
-0.79 cue kill subject phrase
-0.69 cue kill subject relative
-0.55 cue kind noun-of
-0.55 cue kind subject none
0.95 cue knock
0.52 cue know
0.29 cue know bare
-0.13 cue know np
-1 cue know participle-pp-as
0.24 cue know passive-pp-as
1.31 cue know passive-pp-for
0.15 cue know subject controller
0.7 cue know subject none
0.33 cue know subject phrase
-0.08 cue know subject pronoun
0.18 cue know subject relative
0.8 cue know that
0.09 cue know wh
-1.44 cue lack subject phrase
1.57 cue lament
-1.62 cue land
-0.22 cue launch
-0.31 cue launch np
0.45 cue lay
-0.91 cue lay np
0.44 cue lay out
0.91 cue lay out subject phrase
0.71 cue lay subject phrase
-0.61 cue lead
-0.71 cue lead agent-pp-by
-0.83 cue lead bare
-0.44 cue lead front
-0.22 cue lead noun-in-owned
-0.54 cue lead noun-over
-0.22 cue lead noun-over-owned
-0.25 cue lead np
-1.05 cue lead np-to
-0.9 cue lead subject controller
-0.41 cue lead subject none
-0.64 cue lead subject phrase
-1.21 cue lead subject pronoun
-0.79 cue lead subject relative
0.11 cue lead subject shared
-0.5 cue lead up
-0.5 cue lead up pp-to
-0.5 cue lead up subject phrase
-0.12 cue leader
-0.7 cue leader noun-of
0.41 cue lean
-0.34 cue lean subject phrase
0.24 cue learn
0.5 cue learn subject phrase
-0.51 cue learn subject pronoun
0.22 cue learn that
-0.39 cue leave
-0.38 cue leave bare
-1.05 cue leave np
-1.35 cue leave np-to
-0.17 cue leave subject controller
-0.5 cue leave subject none
-0.86 cue leave subject phrase
-0.36 cue leave subject pronoun
-0.52 cue leave subject relative
-1.13 cue leave to
0.18 cue lend
-0.16 cue let
-1.3 cue let np
0.62 cue let np-pronoun
-0.81 cue let subject none
-0.52 cue letter
-0.39 cue letter noun-to
-0.52 cue letter subject none
-0.21 cue level
0.52 cue level noun-of
0.41 cue level subject none
0.22 cue lie
-0.83 cue life
-0.53 cue lift
-0.85 cue light
-0.63 cue light subject none
0.81 cue like
1.5 cue like subject phrase
-0.08 cue like subject pronoun
0.63 cue like to
-0.96 cue limit
-0.68 cue limit np
-0.75 cue limit subject controller
-0.87 cue line
-0.51 cue line subject none
0.95 cue line up
0.44 cue link
-0.42 cue link subject phrase
0.79 cue list
-0.74 cue list noun-of
-0.8 cue list subject none
0.35 cue list subject phrase
-0.4 cue listen
-0.12 cue listen pp-to
-0.63 cue listen subject none
-0.8 cue live
-0.61 cue live pp-in
-0.38 cue live subject none
-1.06 cue live subject phrase
-0.37 cue live subject pronoun
-0.46 cue live subject relative
-0.2 cue lobby
-1.47 cue lock
0.37 cue look
-0.13 cue look adj
-1.63 cue look front
-0.64 cue look pp-at
-0.49 cue look pp-for
-1 cue look pp-like
0.27 cue look subject controller
-0.13 cue look subject none
0.61 cue look subject pronoun
-1.15 cue look subject shared
1.06 cue look to
-1.27 cue loom
-0.77 cue lose
-0.75 cue lose adj
-0.85 cue lose bare
-0.38 cue lose np
0.37 cue lose subject controller
-1.2 cue lose subject phrase
-1.1 cue lose subject pronoun
-0.76 cue lose subject relative
-1.18 cue lose subject shared
-0.71 cue loss
-0.34 cue loss noun-of
-0.42 cue loss subject none
-0.42 cue lot
-0.41 cue lot noun-of
-0.42 cue lot subject none
1.75 cue love
-0.58 cue maintain
-0.51 cue maintain np
-0.27 cue maintain subject phrase
-0.21 cue maintain subject pronoun
-0.44 cue majority
-0.43 cue majority noun-of
-0.44 cue majority subject none
0.82 cue make adj
-0.4 cue make bare
-0.97 cue make front
-0.68 cue make ing
-0.48 cue make np
-0.08 cue make np-pronoun
1.66 cue make np-that
-0.69 cue make np-to
-0.27 cue make subject phrase
0.12 cue make subject pronoun
-0.22 cue make subject relative
0.49 cue make subject shared
-1.01 cue make up
-0.69 cue make up bare
-0.82 cue make up np
-0.92 cue make up subject phrase
-1 cue manage
-0.76 cue manage bare
-1.25 cue manage subject phrase
0.21 cue manage to
-0.84 cue march
-0.54 cue margin
-0.36 cue margin noun-of
-0.4 cue margin subject none
-0.87 cue mark
-0.26 cue mark subject phrase
-1.08 cue market
-1.72 cue marry
-1.36 cue match
-1.06 cue matter
-0.27 cue matter noun-of
-0.31 cue matter subject none
-0.62 cue mayor
-0.38 cue mayor noun-of
-0.41 cue mayor subject none
-1.02 cue mean bare
-1.12 cue mean np
-0.53 cue mean subject controller
-0.86 cue mean subject none
-0.54 cue mean subject phrase
-0.11 cue mean subject pronoun
0.98 cue mean subject relative
-0.27 cue mean that
-0.25 cue measure
-0.72 cue media
-0.72 cue media subject none
-0.41 cue meet
-1.32 cue meet bare
-1.03 cue meet np
-1.17 cue meet pp-with
-0.72 cue meet subject controller
-1.24 cue meet subject pronoun
-0.62 cue meeting
-0.39 cue meeting noun-of
-0.49 cue meeting subject none
-0.45 cue member
-0.42 cue member noun-of
-0.43 cue member subject none
1.13 cue mention
-0.83 cue mention bare
-0.8 cue mention noun-of
0.31 cue mention np
0.72 cue mention subject controller
-1.05 cue mention subject none
0.6 cue mention subject phrase
0.64 cue mention subject pronoun
-0.15 cue message
-0.38 cue message noun-to
-0.87 cue message subject none
-0.42 cue middle
-0.42 cue middle noun-of
-0.42 cue middle subject none
-0.57 cue million
-0.42 cue million noun-of
-0.42 cue million subject none
-1.29 cue mind
-0.72 cue miss
-1.23 cue miss np
-1.04 cue mix
0.52 cue mock
0.37 cue mock subject phrase
-0.49 cue moment
-0.37 cue moment noun-of
-0.49 cue moment subject none
-0.59 cue money
-0.41 cue money noun-for
-0.51 cue money subject none
-0.19 cue monitor
0.5 cue month
-0.94 cue month noun-of
-1.08 cue month noun-to
-0.58 cue mount
-0.63 cue move
-0.63 cue move adj
-0.8 cue move pp-to
-0.84 cue move subject none
-1.16 cue move subject phrase
-0.87 cue move subject pronoun
0.28 cue move subject shared
0.52 cue name
1.14 cue name np
-1.16 cue name subject none
0.64 cue name subject phrase
-0.47 cue need
0.15 cue need np
0.3 cue need np-to
-0.69 cue need participle-to
-0.62 cue need subject none
-0.37 cue need subject phrase
-0.72 cue need subject pronoun
-1.02 cue need subject relative
-0.52 cue need to
0.4 cue negotiate
-1.16 cue neighbor
0.67 cue network
-1.02 cue network subject none
-0.58 cue news
-0.31 cue news noun-for
-0.58 cue news subject none
-0.14 cue night
-0.59 cue night noun-of
-0.14 cue night subject none
0.33 cue nominate
0.65 cue nominate np
0.88 cue nominate subject phrase
-0.55 cue nomination
-0.35 cue nomination noun-for
-0.37 cue nomination noun-on
-0.41 cue nomination subject none
-0.63 cue nominee
-0.52 cue nominee subject none
-0.46 cue none
-0.44 cue none noun-of
-0.46 cue none subject none
0.77 cue note
1.5 cue note bare
0.78 cue note front
0.5 cue note front-quote
0.52 cue note np
0.19 cue note subject controller
-1.72 cue note subject none
0.28 cue note subject phrase
2.04 cue note subject pronoun
0.47 cue note that
-0.82 cue nothing
-0.82 cue nothing subject none
0.85 cue notice
-0.89 cue notion
-0.66 cue notion subject none
-0.48 cue number
-0.42 cue number noun-of
-0.42 cue number subject none
-0.77 cue obtain
0.38 cue obtain subject controller
-1.35 cue obtain subject phrase
-1.23 cue occur
0.54 cue offer
-0.35 cue offer bare
-0.69 cue offer front
0.11 cue offer subject controller
0.34 cue offer subject phrase
0.82 cue offer subject pronoun
-1.01 cue office
-0.21 cue open
-1.53 cue open bare
0.11 cue open np
1.36 cue open subject controller
-0.95 cue open subject phrase
1.28 cue open up
0.36 cue opinion
-0.9 cue opponent
-0.45 cue opportunity
-0.36 cue opportunity noun-for
-0.49 cue opportunity noun-to
-0.45 cue opportunity subject none
0.68 cue oppose
-0.47 cue oppose bare
1.14 cue oppose np
0.9 cue oppose subject controller
0.69 cue oppose subject phrase
0.16 cue oppose subject relative
0.69 cue opposition
0.26 cue opposition noun-to
0.57 cue opposition noun-to-owned
0.17 cue opposition subject none
0.57 cue opposition subject phrase
1.06 cue order
-0.2 cue order noun-to
-0.48 cue order subject none
2.15 cue order subject phrase
-0.61 cue organize
-1.14 cue organize np
-0.91 cue organize subject phrase
-1.09 cue organizer
-0.64 cue other
-0.64 cue other subject none
0.93 cue outline
-1.31 cue overcome
-1.02 cue overlook
-0.77 cue oversee
-1.27 cue overshadow
-1.6 cue overtake
-0.98 cue own
-0.89 cue own np
-1.02 cue own subject phrase
-0.57 cue own subject relative
-0.46 cue page
-0.39 cue page noun-of
-0.4 cue page subject none
0.69 cue paint
-0.4 cue pair
-0.4 cue pair noun-of
-0.4 cue pair subject none
-0.51 cue part
-0.21 cue part noun-of
-0.27 cue part subject none
-1.12 cue participate
-0.55 cue participate pp-in
-0.65 cue party
-0.54 cue party subject none
-0.85 cue party subject phrase
-0.49 cue pass
0.53 cue pass np
-0.4 cue pass subject controller
0.55 cue pass subject phrase
-0.93 cue path
-0.4 cue path subject none
-0.51 cue pay
-0.98 cue pay bare
-0.51 cue pay np
-0.5 cue pay participle-bare
0.58 cue pay participle-np
-1.01 cue pay pp-for
-0.54 cue pay subject controller
-0.48 cue pay subject none
-0.87 cue pay subject phrase
-1.01 cue pay subject pronoun
0.68 cue pay subject shared
-1.13 cue pend
0.14 cue people subject none
0.85 cue perceive
-0.37 cue percent
-0.39 cue percent noun-of
-0.25 cue percent noun-to
-0.37 cue percent subject none
-0.82 cue perform
-1.18 cue perform adj
-0.51 cue period
-0.36 cue period noun-of
-0.51 cue period subject none
-0.65 cue person
-0.65 cue person subject none
0.5 cue persuade
1.09 cue persuade np-to
0.24 cue persuade subject controller
-0.46 cue photo
-0.46 cue photo noun-of
-0.46 cue photo subject none
-0.73 cue pick
0.44 cue pick bare
-1.24 cue pick subject controller
-1.5 cue pick subject phrase
-0.75 cue pick up
-0.21 cue pick up np
-0.22 cue pick up subject phrase
-0.54 cue picture
-0.55 cue picture subject none
-0.53 cue piece
-0.53 cue piece subject none
0.18 cue pile
0.25 cue pile subject phrase
-0.62 cue pitch
-1.64 cue pivot
-0.35 cue place np
-0.84 cue place subject none
-1.49 cue place subject phrase
0.17 cue plan
-0.67 cue plan noun-to-owned
0.43 cue plan subject none
0.11 cue plan subject phrase
1.42 cue plan to
-0.78 cue play
-0.55 cue play adj
0.52 cue play bare
-0.91 cue play np
-0.84 cue play subject controller
-0.5 cue play subject none
-0.69 cue play subject phrase
-1.14 cue play subject pronoun
-0.69 cue play subject relative
0.85 cue plead
0.83 cue plead subject phrase
0.32 cue pledge
0.42 cue pledge np
-1.36 cue pledge participle-bare
-1.39 cue pledge participle-np
0.28 cue pledge subject controller
-1.25 cue pledge subject none
0.73 cue pledge subject phrase
1.57 cue pledge subject pronoun
-1.66 cue pledge subject relative
1.03 cue pledge to
-0.44 cue plenty
-0.44 cue plenty noun-of
-0.44 cue plenty subject none
0.31 cue point
-0.61 cue point noun-for
0.57 cue point noun-of
1.11 cue point out
0.21 cue point out subject controller
0.63 cue point out that
0.93 cue point pp-to
0.43 cue point subject controller
-0.42 cue point subject none
0.45 cue point subject phrase
1.04 cue point subject pronoun
-1 cue poise
-0.85 cue poise passive-to
-0.92 cue poise subject phrase
0.46 cue policy
-0.62 cue politics
-0.53 cue politics subject none
-0.22 cue poll
-0.38 cue poll noun-of
-0.53 cue poll subject none
0.29 cue poll subject phrase
-0.87 cue popularity
0.73 cue portray
0.15 cue portray np-as
1.06 cue portray subject controller
0.83 cue portray subject phrase
-0.18 cue pose
0.47 cue pose subject phrase
-0.39 cue position
0.4 cue position noun-on-owned
-0.64 cue position subject none
0.45 cue position subject phrase
-0.58 cue possibility
-0.67 cue possibility noun-that
-0.58 cue possibility subject none
0.43 cue post
-0.96 cue post subject none
1.63 cue post subject pronoun
-1.08 cue pour
-0.94 cue pour subject phrase
-0.77 cue power
-0.53 cue power subject none
-1.16 cue practice
0.54 cue praise
0.26 cue praise bare
1.04 cue praise np
0.65 cue praise subject phrase
1.27 cue predict
0.4 cue predict subject phrase
0.09 cue predict that
1.55 cue prefer
1.04 cue prefer subject phrase
-0.2 cue prepare
0.33 cue prepare pp-for
-1.83 cue prepare subject phrase
-1.73 cue prepare subject pronoun
-0.69 cue presence
1.26 cue present
-0.97 cue present subject phrase
-0.21 cue president
-0.54 cue president noun-of
-0.11 cue president subject none
0.87 cue press
-1.32 cue press np
0.44 cue press subject controller
0.61 cue press subject phrase
-0.44 cue pressure noun-on
-0.64 cue pressure noun-to
-0.62 cue pressure subject none
0.22 cue prevent
-1.31 cue prevent np
-1.31 cue prevent subject controller
0.6 cue price
-0.58 cue primary
-0.48 cue primary subject none
-0.52 cue priority
-0.51 cue priority subject none
-0.77 cue problem
-0.77 cue produce
0.36 cue produce np
0.25 cue produce subject phrase
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
1.21 cue project
0.26 cue project subject phrase
0.92 cue promise
1.74 cue promise np
-0.11 cue promise pp-to
1.27 cue promise subject controller
0.69 cue promise subject none
0.59 cue promise subject phrase
0.19 cue promise subject pronoun
1 cue promise to
0.88 cue promote
0.63 cue promote np
0.53 cue promote subject controller
0.57 cue promote subject phrase
-0.82 cue prompt
0.46 cue prompt np
-1.04 cue prompt np-to
-0.46 cue prompt subject phrase
-1.21 cue propel
0.64 cue proposal
-1.12 cue proposal subject none
1.02 cue proposal subject phrase
1.06 cue propose
-0.34 cue propose bare
0.53 cue propose np
-0.2 cue propose subject controller
0.25 cue propose subject phrase
0.78 cue propose subject pronoun
0.23 cue prospect
0.45 cue prospect noun-of
0.23 cue prospect subject none
-1.05 cue protect
-0.89 cue protect np
-0.74 cue protect subject controller
0.53 cue protest
-0.54 cue prove
-0.97 cue prove adj
0.64 cue prove subject controller
-0.18 cue prove subject phrase
-1.43 cue prove subject pronoun
0.92 cue prove to
-0.23 cue provide
-0.62 cue provide agent-pp-by
0.58 cue provide bare
-0.28 cue provide np
0.67 cue provide np-to
-0.19 cue provide subject controller
-0.26 cue provide subject phrase
-1.23 cue provide subject shared
-0.63 cue publish participle-pp-in
0.35 cue publish subject phrase
-0.92 cue pull
-0.44 cue pull subject phrase
-1.5 cue purchase
-0.59 cue pursue
1.03 cue pursue subject controller
0.61 cue push
0.88 cue push adj
-0.61 cue push np
0.92 cue push pp-for
0.51 cue push subject controller
-1.44 cue push subject none
0.1 cue push subject phrase
0.6 cue push subject shared
1 cue push to
-0.11 cue put
-0.63 cue put bare
-0.45 cue put np
-0.7 cue put np-pronoun
-0.62 cue put subject controller
-0.91 cue put subject none
0.52 cue put subject phrase
-1.13 cue put subject shared
0.21 cue qualify
-1.59 cue qualify subject phrase
-0.47 cue quarter
-0.36 cue quarter noun-of
-0.47 cue quarter subject none
0.54 cue question
0.33 cue question noun-about
0.11 cue question noun-of
1.74 cue question np
-0.43 cue question subject controller
0.35 cue question subject none
0.79 cue question subject phrase
0.72 cue question wh
0.08 cue quote
0.59 cue quote subject phrase
-0.6 cue race
-0.32 cue race noun-for
-0.41 cue race subject none
-1.14 cue race subject phrase
1.19 cue rail
0.54 cue rail subject phrase
-0.08 cue raise
0.62 cue raise bare
-0.47 cue raise np
-0.6 cue raise subject controller
0.42 cue raise subject none
-0.53 cue raise subject phrase
0.54 cue raise subject pronoun
0.74 cue raise subject relative
-0.67 cue rally
0.15 cue rally np
0.15 cue rally subject controller
-0.5 cue rally subject none
-1.2 cue rally subject phrase
0.15 cue range
0.71 cue range pp-from
-0.43 cue rank
-1.39 cue rank subject phrase
-1.04 cue rate
-0.35 cue rate subject none
-1.46 cue rattle
-0.23 cue reach
0.18 cue reach np
-1.19 cue reach out
-0.84 cue reach out pp-to
-0.41 cue reach subject phrase
0.58 cue react
0.16 cue react pp-to
-0.4 cue react subject phrase
0.48 cue read
1.54 cue read front-quote
0.4 cue read np
0.21 cue read subject controller
1.19 cue read subject phrase
0.31 cue reason
-0.97 cue reason noun-for
0.66 cue reason noun-to
0.4 cue reason subject none
-0.1 cue rebuff
2.15 cue rebuke
0.9 cue recall
0.92 cue recall bare
-0.82 cue recall front-quote
1.15 cue recall np
1.32 cue recall subject controller
0.37 cue recall subject phrase
-0.64 cue receive
-1.24 cue receive bare
-0.68 cue receive np
-0.38 cue receive subject phrase
-1.11 cue receive subject pronoun
0.08 cue recognize
0.75 cue recognize np
1.35 cue recognize subject phrase
0.11 cue recognize that
0.64 cue recommend
-0.4 cue record
-0.41 cue record noun-of
-0.5 cue record subject none
0.22 cue record subject phrase
1.14 cue recount
-0.43 cue reduce
0.1 cue reduce np
0.19 cue reduce subject controller
0.86 cue refer
1.4 cue refer pp-to
1.1 cue reference
-0.2 cue reference noun-to
-0.26 cue reference subject none
-0.28 cue reflect
0.08 cue reflect bare
-0.44 cue reflect np
1.21 cue reflect pp-on
-1.72 cue reflect subject controller
-0.79 cue reflect subject none
0.38 cue reflect subject phrase
0.57 cue refuse
0.47 cue refuse subject controller
0.38 cue refuse subject phrase
-0.73 cue refuse subject pronoun
0.08 cue refuse subject shared
0.42 cue refuse to
0.94 cue regard
-0.1 cue regard subject phrase
-0.76 cue register
-0.47 cue register participle-bare
-0.66 cue register participle-np
-0.8 cue register subject controller
-0.33 cue register subject none
0.47 cue reiterate
-0.15 cue reiterate subject phrase
1.01 cue reject
0.4 cue reject np
-0.15 cue reject np-that
0.81 cue reject subject phrase
-0.77 cue relate
-0.76 cue relate subject phrase
-0.57 cue relationship
-0.46 cue relationship noun-with-owned
-0.53 cue relationship subject phrase
-1.29 cue release agent-pp-by
0.48 cue release bare
-0.44 cue release noun-of
0.47 cue release np
0.59 cue release participle-bare
-1.5 cue release participle-np
0.97 cue release passive-none
0.21 cue release subject controller
-0.87 cue release subject none
0.37 cue release subject phrase
0.12 cue rely
0.5 cue rely pp-on
-1.06 cue rely subject phrase
-0.33 cue remain
-0.89 cue remain bare
-0.89 cue remain front
-1.27 cue remain np
-0.87 cue remain pp-in
-1.14 cue remain subject controller
-0.51 cue remain subject none
-0.55 cue remain subject pronoun
-0.84 cue remain subject shared
1.03 cue remark
0.38 cue remark subject phrase
1.05 cue remember
-0.08 cue remember subject phrase
1.47 cue remind
-0.37 cue remind subject phrase
0.25 cue reminder
0.25 cue reminder subject none
-1.06 cue remove
-0.73 cue remove subject phrase
-0.19 cue renew
-0.98 cue repeal
0.83 cue repeat
0.65 cue repeat np
0.68 cue repeat subject controller
0.58 cue repeat subject phrase
-1.18 cue replace
-0.91 cue replace np
-0.62 cue replace subject controller
0.42 cue reply
0.26 cue reply front-quote
1.59 cue reply subject phrase
0.66 cue report
1.12 cue report agent-pp-by
1.19 cue report bare
1.83 cue report front
0.65 cue report np
-1.4 cue report pp-from
-0.55 cue report subject controller
0.31 cue report subject none
0.44 cue report subject phrase
0.45 cue report that
-0.63 cue reporter
-0.69 cue reporter noun-that
-0.63 cue reporter subject none
-0.36 cue represent
-0.5 cue represent bare
-0.52 cue represent np
-0.3 cue represent subject phrase
0.38 cue represent subject pronoun
-0.86 cue represent subject relative
-0.77 cue reputation
1.52 cue request
0.65 cue request subject none
1.12 cue request subject phrase
0.31 cue require
-0.74 cue require np
-0.17 cue require np-to
0.42 cue require subject phrase
-1.02 cue require subject relative
-1.03 cue resign
0.29 cue resist
-1.09 cue resolve
-1.33 cue resonate
0.43 cue resource
0.43 cue resource subject none
-1.17 cue respect
0.41 cue respond
0.7 cue respond front-quote
0.24 cue respond pp-to
0.84 cue respond subject controller
0.29 cue respond subject phrase
0.1 cue response
-0.14 cue response noun-to
-0.18 cue response subject none
-0.6 cue responsibility
-0.6 cue responsibility subject none
-0.12 cue rest
-0.49 cue rest noun-of
-0.49 cue rest subject none
1.02 cue restrict
1.28 cue restrict subject phrase
-0.47 cue result
-0.38 cue result noun-of
-0.77 cue result pp-in
-0.42 cue result subject none
0.28 cue result subject phrase
-1.59 cue retain
-1.05 cue retire
-0.47 cue retire participle-bare
-0.29 cue retire subject none
-0.3 cue return
-0.24 cue return np
-0.61 cue return subject none
-0.46 cue return subject phrase
-0.26 cue return subject pronoun
1.05 cue retweet
0.47 cue reveal
0.76 cue reveal bare
0.76 cue reveal np
0.57 cue reveal subject phrase
-0.12 cue reverse
0.14 cue reverse np
-0.25 cue reverse subject phrase
-0.14 cue review
0.46 cue rhetoric
1.29 cue rip
-0.52 cue rise
-0.76 cue rise bare
-0.67 cue rise noun-of
-0.59 cue rise np
-0.8 cue rise subject controller
0.61 cue rise subject none
-1.14 cue rise subject phrase
-0.92 cue risk
-0.54 cue risk subject none
-0.89 cue rival
-0.86 cue rival subject phrase
-0.54 cue role
-0.28 cue role noun-in-owned
-0.36 cue role noun-of
-0.49 cue role subject none
-0.61 cue role subject phrase
-1.33 cue roll
0.5 cue roll out
-0.58 cue round
-0.38 cue round noun-of
-0.38 cue round subject none
1.21 cue rule
-0.65 cue rule noun-of
-1.37 cue rule subject none
-0.6 cue run
-0.8 cue run adj
-0.92 cue run bare
-0.4 cue run front
0.32 cue run np
-1.02 cue run pp-for
-1.07 cue run pp-on
-0.4 cue run subject controller
-0.4 cue run subject none
-0.33 cue run subject phrase
-1.43 cue run subject pronoun
-0.84 cue run subject relative
-1.74 cue rush
-0.73 cue sale
-1.4 cue save
0.59 cue say
0.36 cue say adj
1.2 cue say bare
0.09 cue say colon
1.76 cue say front
0.08 cue say front-quote
0.51 cue say np
0.83 cue say np-bare
-0.3 cue say np-pronoun
-0.17 cue say pp-about
-0.32 cue say pp-in
-0.66 cue say pp-on
0.3 cue say quote
0.6 cue say subject controller
0.31 cue say subject inverted
-1.47 cue say subject none
0.68 cue say subject phrase
0.68 cue say subject pronoun
0.72 cue say subject relative
-0.1 cue say subject shared
0.29 cue say that
0.41 cue say wh
-0.53 cue scene
-0.53 cue scene subject none
-0.32 cue schedule
-0.37 cue schedule passive-to
-1.41 cue schedule subject phrase
-1.72 cue score
-0.9 cue scramble
-0.98 cue scramble subject phrase
-0.83 cue scramble to
0.43 cue scrutiny
0.43 cue scrutiny subject none
-1.62 cue search
-1.21 cue seat
-0.28 cue seat subject none
-0.41 cue secretary
-0.17 cue secretary noun-of
-0.2 cue secretary subject none
-1.18 cue secure
-0.8 cue secure np
-0.58 cue secure subject controller
0.44 cue see
0.43 cue see bare
-1.86 cue see front
0.22 cue see np
0.83 cue see np-as
0.2 cue see np-pronoun
1.11 cue see passive-pp-as
-0.42 cue see subject controller
0.43 cue see subject none
0.36 cue see subject phrase
0.33 cue see subject pronoun
0.76 cue see subject relative
0.35 cue seek
-2.14 cue seek bare
0.98 cue seek np
0.42 cue seek subject controller
0.2 cue seek subject phrase
0.49 cue seek subject pronoun
0.23 cue seek to
0.65 cue seem
0.84 cue seem adj
-1.75 cue seem front
1.06 cue seem pp-like
1.07 cue seem subject none
0.26 cue seem subject phrase
0.66 cue seem subject pronoun
0.25 cue seem subject relative
-1.89 cue seem subject shared
0.4 cue seem to
-0.34 cue seize
-0.16 cue seize pp-on
-0.54 cue seize subject phrase
-1.32 cue select
-0.96 cue select subject phrase
-0.84 cue sell
-0.08 cue sell np
0.23 cue sell subject controller
-1.14 cue sell subject phrase
-0.37 cue senator
0.23 cue senator subject none
-0.68 cue send
0.37 cue send np
0.1 cue send out
1 cue send out subject phrase
-0.58 cue send subject none
-0.25 cue send subject phrase
-1.66 cue send subject pronoun
0.86 cue sense
0.17 cue sense noun-of
0.92 cue sense subject none
0.78 cue sentence
-0.44 cue series
-0.42 cue series noun-of
-0.44 cue series subject none
-0.65 cue serve
-0.41 cue serve front
-0.23 cue serve pp-as
-0.54 cue serve pp-in
-0.69 cue serve subject controller
-0.5 cue serve subject phrase
-1.36 cue serve subject pronoun
-0.62 cue serve subject relative
-0.69 cue serve subject shared
-0.21 cue set
-0.93 cue set noun-of
0.24 cue set np
0.63 cue set participle-to
-1.35 cue set passive-to
-1.44 cue set subject controller
0.66 cue set subject none
-0.73 cue set subject phrase
-0.85 cue set up
0.31 cue set up subject phrase
-1.47 cue settle
-1.92 cue shake
-0.31 cue shape
0.12 cue share
-0.55 cue share noun-of
0.81 cue share np
-0.67 cue share subject none
-1.79 cue shed
-0.43 cue shift
-0.73 cue shift np
-1.07 cue shift subject controller
-1.12 cue shift subject phrase
-1.57 cue shock
-0.21 cue shoot
0.33 cue shoot subject phrase
0.98 cue shout
0.71 cue shout subject phrase
0.58 cue show
0.61 cue show bare
0.97 cue show front
0.28 cue show np
-0.35 cue show subject none
0.74 cue show subject phrase
-0.12 cue show subject pronoun
-0.48 cue show subject shared
0.47 cue show that
-1.48 cue show up
-0.3 cue show wh
1.11 cue side
-0.82 cue side noun-of
-0.91 cue side subject none
0.5 cue sign
-0.46 cue sign noun-of
0.11 cue sign noun-that
0.49 cue sign subject none
-0.34 cue sign up
0.95 cue signal
-0.23 cue signal subject phrase
-1.1 cue sit
-0.64 cue sit subject controller
-0.87 cue sit subject phrase
1.37 cue slam
1.23 cue slam np
-1.51 cue slate
-1.89 cue solidify
-0.77 cue something
-0.77 cue something subject none
-0.45 cue son
-0.41 cue son noun-of
-0.41 cue son subject none
-0.54 cue sort
-0.4 cue sort noun-of
-0.45 cue sort subject none
0.28 cue sound
-1.12 cue sound adj
-1.52 cue sound subject phrase
-0.72 cue source
-0.36 cue source noun-of
-0.39 cue source subject none
-1.64 cue spark
0.57 cue speak adj
-1.98 cue speak bare
-0.99 cue speak front
-0.58 cue speak np
1.18 cue speak out
0.4 cue speak pp-about
-0.36 cue speak pp-at
-1.24 cue speak pp-in
-0.37 cue speak pp-on
-0.39 cue speak pp-to
-0.28 cue speak pp-with
-0.09 cue speak subject controller
-0.52 cue speak subject none
0.72 cue speak subject pronoun
-0.17 cue speak subject relative
-1.51 cue speak subject shared
0.55 cue speak to
0.13 cue speech
-0.53 cue speech noun-to
-1.56 cue speech noun-to-owned
-0.73 cue speech subject none
0.46 cue speech subject phrase
-0.55 cue spend
-0.13 cue spend adj
-1.11 cue spend bare
-0.83 cue spend np
-0.16 cue spend subject controller
-0.38 cue spend subject none
-0.79 cue spend subject phrase
-0.34 cue spend subject pronoun
-0.74 cue spend subject relative
-1.24 cue split
-0.44 cue spokesman
-0.38 cue spokesman noun-for
-0.44 cue spokesman subject none
-0.38 cue spokeswoman
-0.38 cue spokeswoman noun-for
-0.38 cue spokeswoman subject none
-1.26 cue sponsor
-0.51 cue spot
-0.47 cue spread
-0.55 cue spread subject none
-0.89 cue staff
-0.44 cue staff subject none
-1 cue stage
-0.41 cue stage subject none
-1.11 cue stake
-1.06 cue stake subject phrase
-1.05 cue stance
-0.18 cue stand
-0.87 cue stand pp-in
-0.49 cue stand subject phrase
0.56 cue stand subject pronoun
-1.47 cue star
-0.52 cue start
-1.16 cue start bare
-0.42 cue start ing
-0.39 cue start noun-of
-0.54 cue start np
1.53 cue start pp-with
-1.14 cue start subject controller
-0.42 cue start subject none
-0.19 cue start subject phrase
-1.51 cue start subject pronoun
-0.75 cue start subject relative
-1.3 cue start to
0.28 cue state
-0.55 cue state noun-of
-1.62 cue state noun-of-owned
0.32 cue state noun-to
-0.61 cue state subject controller
-0.53 cue state subject none
0.32 cue state subject phrase
2.87 cue state subject pronoun
-0.12 cue state that
-0.77 cue statement noun-that
-0.91 cue statement subject none
0.92 cue statement subject phrase
-0.86 cue stay
-0.58 cue stay adj
-0.42 cue stay pp-in
-0.72 cue stay subject controller
-0.94 cue stay subject phrase
0.24 cue steal
0.32 cue steer
-0.13 cue step
0.3 cue step up
-0.82 cue stick
-1.08 cue stick pp-to
0.08 cue stick subject phrase
-1.63 cue stir
-0.51 cue stop
-0.17 cue stop bare
0.48 cue stop np
1.27 cue stop subject controller
-0.61 cue stop subject none
-1.52 cue stop subject phrase
-0.28 cue story
0.25 cue story noun-about
-0.62 cue story noun-of
-0.46 cue strategist
-0.37 cue strategist noun-for
-0.43 cue strategist subject none
0.49 cue strategy
-0.53 cue strength
-0.39 cue strength noun-of
-0.47 cue strength subject none
0.36 cue stress
-1.12 cue stretch
-0.36 cue strike
-0.46 cue strike np
0.2 cue strike subject phrase
0.35 cue string
0.35 cue string noun-of
0.35 cue string subject none
-0.5 cue struggle
0.32 cue struggle subject controller
-0.11 cue struggle subject phrase
-0.18 cue struggle to
-1.63 cue study
-1.74 cue stump
-0.68 cue subject
-0.36 cue subject noun-of
-0.37 cue subject subject none
-1.41 cue succeed
-0.57 cue success
-0.34 cue success noun-in-owned
-0.47 cue success subject phrase
0.34 cue sue
0.84 cue sue np
-2.04 cue sue subject phrase
-1.16 cue suffer
-1.15 cue suffer subject phrase
0.48 cue suggest
1.13 cue suggest bare
-1.05 cue suggest np
-0.33 cue suggest subject controller
0.72 cue suggest subject phrase
0.79 cue suggest subject pronoun
0.4 cue suggest subject relative
-0.48 cue suggest subject shared
0.18 cue suggest that
1.35 cue suggestion
0.47 cue support
-0.93 cue support bare
-1.54 cue support front
1.09 cue support ing
1.15 cue support noun-for
-1.05 cue support noun-for-owned
-1.04 cue support noun-of
0.87 cue support np
0.2 cue support subject none
0.44 cue support subject phrase
0.6 cue support subject relative
0.09 cue supporter
0.81 cue supporter noun-of
0.36 cue supporter subject none
-1.22 cue supporter subject phrase
-0.96 cue suppose
-1.01 cue suppose passive-to
-0.48 cue surge
0.93 cue surge subject none
-1.01 cue surround
-0.57 cue surround subject phrase
-0.43 cue survey
1.43 cue survey participle-adj
-0.62 cue survey subject none
0.36 cue survey subject phrase
-1.41 cue survive
-0.64 cue survive np
-0.74 cue survive subject phrase
-0.96 cue suspend
-0.3 cue suspend subject phrase
-0.6 cue sweep
-1.43 cue swing
-1.42 cue switch
-0.92 cue system
-0.3 cue take
0.35 cue take bare
-0.85 cue take front
-0.26 cue take np
-1.37 cue take np-pronoun
-1.31 cue take np-to
-1.02 cue take on
-0.76 cue take on np
-1.08 cue take on subject phrase
-0.63 cue take over
-1.42 cue take pp-to
0.12 cue take subject controller
0.37 cue take subject none
-0.43 cue take subject phrase
-0.47 cue take subject pronoun
-0.13 cue take subject relative
-1.38 cue take subject shared
0.5 cue talk
0.86 cue talk adj
-0.74 cue talk np
0.23 cue talk pp-about
-0.19 cue talk pp-to
0.61 cue talk subject controller
0.35 cue talk subject none
0.56 cue talk subject phrase
0.49 cue talk subject pronoun
-1.71 cue tap
0.08 cue target
0.76 cue target np
-0.69 cue target subject none
-0.53 cue target subject phrase
-1.29 cue task
-0.66 cue tax
-0.41 cue tax subject none
-0.16 cue teach
0.59 cue tell
1.49 cue tell front
0.42 cue tell front-quote
-0.58 cue tell np
1.11 cue tell np-bare
-1.05 cue tell np-pronoun
0.66 cue tell np-that
-0.24 cue tell np-to
1.83 cue tell np-wh
0.53 cue tell subject controller
-0.8 cue tell subject none
0.71 cue tell subject phrase
0.55 cue tell subject pronoun
0.47 cue tell subject shared
-0.47 cue ten
-0.47 cue ten noun-of
-0.47 cue ten subject none
-0.88 cue tend
-0.77 cue tend subject phrase
-1.05 cue tend to
-0.53 cue term
-0.43 cue term noun-of
-0.46 cue term subject none
-1.34 cue test
-0.3 cue test subject none
1.07 cue thank
-0.45 cue thanks
-0.45 cue thanks noun-to
-0.45 cue thanks subject none
-0.81 cue thing
-0.52 cue thing subject none
0.75 cue think
0.71 cue think adj
0.99 cue think bare
-0.3 cue think front
-0.24 cue think pp-of
0.73 cue think subject phrase
0.29 cue think subject pronoun
0.42 cue think subject relative
-1.36 cue think subject shared
-0.53 cue thousand
-0.44 cue thousand noun-of
-0.45 cue thousand subject none
0.4 cue threat
-0.55 cue threat noun-of
-0.77 cue threat subject none
0.62 cue threaten
0.19 cue threaten subject controller
1.35 cue threaten subject phrase
0.6 cue threaten to
-0.09 cue throw
0.16 cue throw np
-0.44 cue throw subject phrase
-0.36 cue tie
0.53 cue tie noun-to
0.23 cue tie np
-0.18 cue tie subject controller
0.49 cue tie subject none
-0.65 cue tie subject phrase
-0.52 cue time
-0.47 cue time noun-for
-0.91 cue time noun-that
0.41 cue time noun-to
-0.14 cue time subject none
-0.09 cue title
0.21 cue title participle-quote
-1.51 cue title subject phrase
-1.07 cue top
-0.29 cue top noun-of
-0.3 cue top subject none
-0.5 cue topic
-0.5 cue topic subject none
-0.56 cue total
-0.33 cue total subject none
-0.95 cue tour
0.81 cue tout
1.37 cue tout np
-0.54 cue tout subject phrase
0.42 cue track
-0.19 cue trade
1.3 cue trade np
-0.78 cue trade subject phrase
-1.03 cue trail
-0.89 cue trail np
-0.42 cue trail subject none
-0.99 cue trail subject phrase
-0.86 cue trail subject pronoun
-1.47 cue transform
0.16 cue translate
-1.11 cue travel
-0.97 cue travel subject phrase
-1.81 cue treat
-0.75 cue trip
-0.37 cue trip noun-to
-0.37 cue trip subject none
-1.57 cue trounce
0.58 cue trust
-0.79 cue try
-0.51 cue try front
-0.68 cue try pp-to
-0.99 cue try subject controller
-0.88 cue try subject phrase
-0.23 cue try subject pronoun
-0.59 cue try to
-0.14 cue turn
-1.16 cue turn adj
-0.66 cue turn bare
-0.87 cue turn np
-1.09 cue turn out
-0.81 cue turn out subject phrase
-1.48 cue turn out subject pronoun
-0.7 cue turn out to
-0.93 cue turn pp-into
-0.08 cue turn pp-to
-0.54 cue turn subject controller
-0.55 cue turn subject none
0.36 cue turn subject pronoun
-1.36 cue turn subject shared
0.5 cue tweet
-0.64 cue tweet bare
0.53 cue tweet front-quote
1.44 cue tweet np
0.59 cue tweet subject phrase
-0.31 cue tweet subject pronoun
0.83 cue tweet that
-0.43 cue two-third
-0.43 cue two-third noun-of
-0.43 cue two-third subject none
-0.41 cue type
-0.41 cue type noun-of
-0.41 cue type subject none
-1.93 cue uncover
-0.43 cue undermine
0.78 cue underscore
0.73 cue underscore np
-0.15 cue underscore subject phrase
1.13 cue understand
-1.1 cue understand subject controller
-1.1 cue unfold
-1.5 cue unify
-1.48 cue unite
-0.54 cue unleash
-0.22 cue unleash subject phrase
0.63 cue unveil
-0.15 cue unveil subject phrase
-0.74 cue upcome
-0.64 cue upcome np
-0.8 cue upcome subject controller
-1.23 cue update subject phrase
-0.15 cue upend
-1.66 cue upset
0.87 cue urge
-0.25 cue urge np
0.79 cue urge np-to
-0.4 cue urge subject controller
0.45 cue urge subject phrase
0.28 cue urge subject pronoun
-0.48 cue use
-0.4 cue use bare
-0.73 cue use front
-0.35 cue use noun-of
-0.86 cue use noun-of-owned
-0.51 cue use np-as
-0.79 cue use subject none
-0.56 cue use subject phrase
-1.03 cue use subject pronoun
-1.12 cue use to
-0.41 cue variety
-0.41 cue variety noun-of
-0.41 cue variety subject none
-1.17 cue vary
-0.49 cue version
-0.41 cue version noun-of
-0.41 cue version subject none
-0.53 cue veteran
-0.36 cue veteran noun-of
-0.53 cue veteran subject none
-0.49 cue victory
-0.3 cue victory noun-in-owned
-0.58 cue victory subject none
-0.42 cue victory subject phrase
-0.54 cue video
-0.37 cue video noun-of
-0.54 cue video subject none
0.8 cue vie
1.11 cue view
-0.5 cue view bare
0.38 cue view noun-of
0.71 cue view subject none
-0.1 cue view subject phrase
-1.78 cue violate
-1.11 cue visit
-0.3 cue visit noun-to
-0.97 cue visit np
-0.29 cue visit subject none
-0.9 cue visit subject phrase
0.13 cue voice
-0.92 cue voice subject none
1.27 cue voice subject phrase
0.15 cue vote
-1.58 cue vote adj
-0.92 cue vote front
-0.43 cue vote noun-for
-0.58 cue vote noun-to
1.11 cue vote np
-1.07 cue vote pp-against
1.13 cue vote pp-for
0.97 cue vote pp-in
-0.3 cue vote subject controller
-0.77 cue vote subject none
0.2 cue vote subject phrase
0.63 cue vote subject pronoun
0.41 cue vote subject relative
1.15 cue vote to
-0.41 cue voter
-0.55 cue voter noun-of
0.73 cue voter noun-to
-0.2 cue voter subject none
0.82 cue vow
1.23 cue vow subject phrase
0.98 cue vow subject pronoun
-0.3 cue vow subject shared
0.13 cue vow to
-1.51 cue wage
0.41 cue wait
-0.5 cue wait subject phrase
-0.47 cue wake
-0.41 cue wake noun-of
-0.41 cue wake subject none
-1.54 cue walk
0.45 cue want
-1.08 cue want front
0.44 cue want np
0.53 cue want np-to
0.26 cue want subject phrase
1.08 cue want subject pronoun
-0.83 cue want subject relative
0.47 cue want to
-0.61 cue war
-0.54 cue war subject none
1.34 cue warn
0.78 cue warn subject phrase
1.2 cue warn subject pronoun
-0.67 cue warn that
-0.14 cue watch
-1.19 cue watch bare
-1.05 cue watch np
-0.97 cue watch subject controller
-0.79 cue watch subject none
-1.09 cue watch subject phrase
0.12 cue watch subject pronoun
-1.11 cue wave
-0.28 cue wave noun-of
-0.29 cue wave subject none
-0.6 cue way
-0.28 cue way noun-for
-0.43 cue way noun-of
-0.42 cue way noun-to
-0.58 cue way noun-to-owned
-0.54 cue way subject none
-0.79 cue way subject phrase
-1.36 cue wear
-1.1 cue wear subject phrase
-0.62 cue week noun-of
1.03 cue week noun-on
-1.07 cue week noun-that
-0.68 cue week noun-to
-0.39 cue week subject none
-0.21 cue weigh
1.02 cue welcome
-0.4 cue welcome subject phrase
-1.19 cue widen
-0.93 cue widen np
0.19 cue willingness
-0.73 cue win
-0.71 cue win adj
-0.34 cue win bare
-0.98 cue win front
-0.75 cue win np
-1.09 cue win np-to
-0.6 cue win pp-at
-0.34 cue win pp-in
-0.81 cue win pp-over
-0.39 cue win subject controller
-0.38 cue win subject none
-1.03 cue win subject phrase
-1.11 cue win subject pronoun
-0.92 cue win subject relative
-0.2 cue win subject shared
-0.6 cue wing
-0.4 cue wing noun-of
-0.4 cue wing subject none
0.6 cue winner
0.6 cue winner noun-of
0.6 cue winner subject none
0.64 cue withdraw
-0.45 cue withhold
-0.71 cue woman
-0.71 cue woman subject none
0.9 cue wonder
1.58 cue wonder subject phrase
0.2 cue wonder wh
-0.91 cue word
-0.25 cue word noun-of
-0.51 cue word subject none
-0.48 cue work
-0.69 cue work adj
0.27 cue work bare
-0.4 cue work front
-0.68 cue work np
-0.85 cue work pp-as
-1.23 cue work pp-at
-0.6 cue work pp-for
-0.5 cue work pp-in
-0.88 cue work pp-on
-0.82 cue work pp-with
-0.34 cue work subject controller
0.45 cue work subject none
-0.95 cue work subject phrase
-0.58 cue work subject pronoun
-0.9 cue work subject relative
0.17 cue work to
0.98 cue worry
-1.07 cue worry pp-about
-0.15 cue worry subject phrase
0.41 cue write
0.64 cue write bare
0.86 cue write colon
0.32 cue write front
0.39 cue write front-quote
-0.14 cue write np
-0.43 cue write pp-in
1 cue write quote
-0.14 cue write subject controller
0.53 cue write subject inverted
-1.03 cue write subject none
0.56 cue write subject phrase
0.3 cue write subject pronoun
-0.51 cue write subject relative
-0.28 cue write subject shared
0.72 cue write that
-0.55 cue year
-0.35 cue year noun-of
-0.72 cue year noun-that
-0.43 cue year noun-to
-0.46 cue year subject none
0.36 cue yield
-0.14 cue ±
-0.14 cue ± subject phrase
0.11 form:finite
-0.23 form:ing
-0.11 form:participle
0.62 frame according-end
0.62 frame according-end subject phrase
0.67 frame according-front
0.67 frame according-front subject phrase
0.29 frame according-middle
0.29 frame according-middle subject phrase
0.15 frame adj subject controller
-0.6 frame adj subject inverted
-0.56 frame adj subject none
0.08 frame adj subject phrase
0.57 frame adj subject relative
-0.63 frame adj subject shared
-0.91 frame agent-adj
-0.93 frame agent-adj subject phrase
-0.5 frame agent-bare
-0.25 frame agent-bare subject phrase
0.13 frame agent-none subject phrase
-0.99 frame agent-np
0.15 frame agent-pp-by
-0.47 frame agent-pp-by subject controller
0.14 frame agent-pp-by subject phrase
-0.49 frame agent-pp-by subject pronoun
1.37 frame agent-pp-by subject relative
-0.32 frame agent-pp-by subject shared
-1.33 frame agent-pp-for
-0.99 frame agent-pp-in
-0.73 frame agent-pp-in subject phrase
-0.31 frame agent-pp-on
-1.59 frame agent-that
-1.2 frame agent-to
-0.76 frame agent-to subject phrase
0.15 frame bare subject controller
-1.63 frame bare subject inverted
-0.31 frame bare subject none
0.32 frame bare subject pronoun
0.08 frame bare subject shared
-0.53 frame block
-0.09 frame block subject controller
-0.42 frame block subject phrase
-1.64 frame block subject pronoun
0.43 frame block-quote
0.68 frame block-quote subject phrase
0.42 frame colon
0.27 frame colon subject controller
0.34 frame colon subject none
0.3 frame colon subject phrase
0.28 frame colon subject pronoun
-0.65 frame front
-0.39 frame front subject phrase
-0.66 frame front subject pronoun
-1.09 frame front subject relative
0.1 frame front-quote
0.1 frame front-quote subject inverted
0.18 frame front-quote subject phrase
-1.41 frame front-quote subject relative
0.17 frame ing
-1.51 frame ing subject controller
-0.82 frame ing subject none
0.23 frame ing subject phrase
0.14 frame ing subject pronoun
1.24 frame ing subject relative
-0.56 frame ing subject shared
0.24 frame label-capitals
0.24 frame label-capitals subject phrase
-1.98 frame none
0.22 frame noun-about
0.22 frame noun-about subject none
0.51 frame noun-about-owned
0.51 frame noun-about-owned subject phrase
0.14 frame noun-against-owned
0.14 frame noun-against-owned subject phrase
-0.87 frame noun-by-owned
-0.87 frame noun-by-owned subject phrase
-0.42 frame noun-for
-0.42 frame noun-for subject none
0.21 frame noun-for-owned
0.21 frame noun-for-owned subject phrase
-0.58 frame noun-in-owned
-0.58 frame noun-in-owned subject phrase
-0.35 frame noun-of
-0.35 frame noun-of subject none
0.16 frame noun-of-owned
0.16 frame noun-of-owned subject phrase
-0.51 frame noun-on
-0.51 frame noun-on subject none
-0.18 frame noun-on-owned
-0.18 frame noun-on-owned subject phrase
0.1 frame noun-over-by
0.1 frame noun-over-by subject phrase
-0.68 frame noun-over-owned
-0.68 frame noun-over-owned subject phrase
0.1 frame noun-that
0.1 frame noun-that subject none
1.31 frame noun-that-by
1.31 frame noun-that-by subject phrase
0.5 frame noun-that-owned
0.5 frame noun-that-owned subject phrase
-0.36 frame noun-to
-0.36 frame noun-to subject none
0.32 frame noun-to-by
0.32 frame noun-to-by subject phrase
0.77 frame noun-toward-owned
0.77 frame noun-toward-owned subject phrase
-0.31 frame noun-with-owned
-0.31 frame noun-with-owned subject phrase
0.08 frame np
0.25 frame np subject controller
-0.13 frame np subject none
0.09 frame np subject pronoun
0.15 frame np subject relative
0.48 frame np-as
0.65 frame np-as subject controller
-0.81 frame np-as subject none
0.43 frame np-as subject pronoun
1.25 frame np-as subject relative
0.32 frame np-as subject shared
-0.3 frame np-bare subject controller
-0.87 frame np-bare subject none
0.33 frame np-bare subject pronoun
0.15 frame np-bare subject relative
0.48 frame np-bare subject shared
0.19 frame np-colon
0.15 frame np-colon subject controller
-1.28 frame np-colon subject none
-0.22 frame np-colon subject phrase
0.83 frame np-colon subject pronoun
0.16 frame np-colon subject relative
0.09 frame np-colon subject shared
0.14 frame np-pronoun
0.13 frame np-pronoun subject controller
-0.93 frame np-pronoun subject none
0.2 frame np-pronoun subject phrase
0.13 frame np-pronoun subject pronoun
0.34 frame np-pronoun subject relative
0.12 frame np-quote
0.33 frame np-quote subject controller
-0.21 frame np-quote subject phrase
0.42 frame np-quote subject pronoun
-0.16 frame np-quote subject relative
0.35 frame np-quote subject shared
0.45 frame np-that
0.55 frame np-that subject controller
0.28 frame np-that subject none
0.27 frame np-that subject phrase
-0.3 frame np-that subject shared
0.17 frame np-to
0.43 frame np-to subject controller
-1 frame np-to subject none
0.15 frame np-to subject phrase
0.11 frame np-to subject pronoun
0.11 frame np-to subject shared
0.24 frame np-wh subject controller
-0.36 frame np-wh subject none
-0.34 frame np-wh subject phrase
0.33 frame np-wh subject pronoun
-1.65 frame np-wh subject relative
0.59 frame np-wh subject shared
0.48 frame participle-adj
-0.71 frame participle-adj subject controller
0.89 frame participle-adj subject none
0.3 frame participle-adj subject phrase
-0.17 frame participle-bare
-0.08 frame participle-bare subject none
-0.36 frame participle-bare subject phrase
-0.29 frame participle-colon
-1.08 frame participle-colon subject none
-0.14 frame participle-np subject controller
-0.81 frame participle-np subject none
0.63 frame participle-np subject phrase
-0.44 frame participle-np-as
-0.94 frame participle-np-bare
-0.17 frame participle-np-pronoun
-0.53 frame participle-np-quote
-0.21 frame participle-np-that
0.33 frame participle-np-to
-0.4 frame participle-np-to subject controller
1.23 frame participle-np-to subject phrase
-1.04 frame participle-np-wh
-1.04 frame participle-np-wh subject controller
0.36 frame participle-pp-about
1.27 frame participle-pp-about subject none
-0.93 frame participle-pp-as subject controller
1.8 frame participle-pp-as subject none
-0.82 frame participle-pp-as subject phrase
0.25 frame participle-pp-at
0.16 frame participle-pp-at subject phrase
0.75 frame participle-pp-by
-1.23 frame participle-pp-by subject phrase
-0.17 frame participle-pp-for
-0.49 frame participle-pp-for subject controller
-0.15 frame participle-pp-for subject phrase
-0.62 frame participle-pp-from
-0.48 frame participle-pp-from subject phrase
-0.45 frame participle-pp-in
-0.91 frame participle-pp-in subject controller
0.3 frame participle-pp-in subject none
-0.51 frame participle-pp-in subject phrase
0.12 frame participle-pp-on
-0.65 frame participle-pp-on subject controller
0.79 frame participle-pp-on subject none
-0.13 frame participle-pp-to
-0.93 frame participle-pp-to subject controller
0.58 frame participle-pp-to subject none
-0.29 frame participle-pp-with subject controller
-0.59 frame participle-pp-with subject none
0.13 frame participle-pp-with subject phrase
0.46 frame participle-quote
-0.71 frame participle-quote subject phrase
0.28 frame participle-that
-0.41 frame participle-that subject controller
1.84 frame participle-that subject phrase
0.26 frame participle-to subject none
-0.14 frame participle-to subject phrase
0.35 frame participle-wh
-0.34 frame participle-wh subject controller
0.28 frame participle-wh subject none
-1.26 frame passive-adj subject pronoun
0.35 frame passive-adj subject relative
0.64 frame passive-adj subject shared
-0.14 frame passive-bare
-0.32 frame passive-bare subject phrase
0.11 frame passive-bare subject pronoun
-0.53 frame passive-colon
-1.21 frame passive-ing
-0.32 frame passive-none
0.61 frame passive-none subject controller
-0.33 frame passive-none subject phrase
-0.71 frame passive-none subject pronoun
-0.09 frame passive-none subject relative
-0.42 frame passive-none subject shared
0.08 frame passive-pp-about
-0.79 frame passive-pp-about subject phrase
-0.3 frame passive-pp-against
0.6 frame passive-pp-as
0.08 frame passive-pp-as subject phrase
-0.53 frame passive-pp-as subject relative
-0.14 frame passive-pp-as subject shared
-1.2 frame passive-pp-at
-0.87 frame passive-pp-at subject phrase
-1.27 frame passive-pp-by
-0.76 frame passive-pp-by subject phrase
0.35 frame passive-pp-for
-0.34 frame passive-pp-for subject pronoun
-0.89 frame passive-pp-from
-0.82 frame passive-pp-from subject phrase
-0.29 frame passive-pp-in
-0.31 frame passive-pp-in subject phrase
-0.45 frame passive-pp-in subject pronoun
0.2 frame passive-pp-in subject relative
-1.17 frame passive-pp-in subject shared
-1.15 frame passive-pp-into
0.59 frame passive-pp-of
0.13 frame passive-pp-of subject phrase
-0.22 frame passive-pp-on
0.43 frame passive-pp-on subject phrase
-0.52 frame passive-pp-on subject pronoun
-1.22 frame passive-pp-on subject shared
0.16 frame passive-pp-over
-0.34 frame passive-pp-to
0.14 frame passive-pp-to subject phrase
-0.61 frame passive-pp-to subject pronoun
-1.08 frame passive-pp-to subject shared
-0.17 frame passive-pp-with subject phrase
-0.18 frame passive-pp-with subject pronoun
-0.47 frame passive-that subject phrase
0.71 frame passive-that subject pronoun
0.13 frame passive-to
-0.25 frame passive-to subject pronoun
0.25 frame passive-to subject relative
0.5 frame passive-to subject shared
0.24 frame passive-wh
0.26 frame passive-wh subject phrase
0.47 frame pp-about
1.02 frame pp-about subject controller
-0.64 frame pp-about subject none
0.57 frame pp-about subject pronoun
0.74 frame pp-about subject relative
-1.18 frame pp-about subject shared
0.41 frame pp-against
-0.12 frame pp-against subject controller
0.1 frame pp-against subject phrase
1.43 frame pp-against subject pronoun
-0.18 frame pp-around
0.16 frame pp-around subject phrase
-0.15 frame pp-as subject controller
0.58 frame pp-as subject none
-0.11 frame pp-as subject phrase
-0.23 frame pp-as subject relative
-1.1 frame pp-as subject shared
-0.41 frame pp-at subject controller
-0.77 frame pp-at subject none
-0.3 frame pp-at subject pronoun
0.47 frame pp-at subject relative
0.25 frame pp-behind
1.14 frame pp-behind subject phrase
-0.63 frame pp-by
-0.83 frame pp-by subject controller
-0.35 frame pp-by subject phrase
-0.91 frame pp-by subject pronoun
-0.83 frame pp-by subject shared
0.22 frame pp-for
0.31 frame pp-for subject controller
-1.04 frame pp-for subject none
0.19 frame pp-for subject phrase
0.2 frame pp-for subject pronoun
0.49 frame pp-for subject relative
-0.43 frame pp-for subject shared
-0.28 frame pp-from
-0.12 frame pp-from subject controller
0.56 frame pp-from subject none
-0.56 frame pp-from subject phrase
-1.15 frame pp-from subject pronoun
-0.66 frame pp-from subject relative
0.38 frame pp-from subject shared
-0.38 frame pp-in
-0.3 frame pp-in subject controller
-0.39 frame pp-in subject none
-0.59 frame pp-in subject phrase
-0.15 frame pp-in subject pronoun
-0.24 frame pp-in subject shared
-0.09 frame pp-into
0.42 frame pp-into subject controller
-0.38 frame pp-into subject none
-0.46 frame pp-into subject phrase
-1.43 frame pp-into subject pronoun
-0.74 frame pp-into subject relative
-0.33 frame pp-like
0.99 frame pp-like subject phrase
-0.25 frame pp-like subject pronoun
0.23 frame pp-of
-1.23 frame pp-of subject controller
-0.94 frame pp-of subject none
0.44 frame pp-of subject phrase
0.97 frame pp-of subject pronoun
-1.26 frame pp-of subject shared
-0.17 frame pp-on
0.62 frame pp-on subject controller
-0.8 frame pp-on subject none
-0.26 frame pp-on subject phrase
-0.37 frame pp-on subject pronoun
-0.25 frame pp-on subject relative
-0.52 frame pp-on subject shared
0.36 frame pp-out
1.24 frame pp-out subject controller
0.1 frame pp-out subject phrase
0.2 frame pp-over subject controller
0.5 frame pp-over subject phrase
0.08 frame pp-to subject controller
-0.23 frame pp-to subject none
-0.14 frame pp-to subject pronoun
-0.15 frame pp-to subject relative
-0.25 frame pp-to subject shared
-1 frame pp-toward
-0.08 frame pp-with
-0.66 frame pp-with subject none
-0.14 frame pp-with subject phrase
0.11 frame pp-with subject pronoun
-0.27 frame pp-with subject relative
-0.85 frame pp-with subject shared
0.64 frame quote subject controller
-1.81 frame quote subject none
0.36 frame quote subject pronoun
0.11 frame quote subject shared
0.42 frame that
0.53 frame that subject controller
-0.52 frame that subject none
0.38 frame that subject phrase
0.9 frame that subject pronoun
0.3 frame that subject relative
0.2 frame that subject shared
0.09 frame to
0.38 frame to subject controller
-1.55 frame to subject inverted
-0.22 frame to subject none
0.57 frame to subject relative
0.13 frame to subject shared
0.29 frame wh
0.15 frame wh subject controller
-1.94 frame wh subject inverted
0.15 frame wh subject none
0.34 frame wh subject phrase
0.61 frame wh subject pronoun
-0.56 frame wh subject relative
-0.1 head:%
-0.58 head:($)
-0.25 head:(CD)
-1.19 head:(IN)
0.73 head:(JJ)
0.13 head:(JJS)
-0.4 head:(WDT)
-0.11 head:(WP)
0.25 head:(name)
-0.12 head:a
-0.38 head:accord
0.82 head:account
-0.8 head:action
0.91 head:activist
0.88 head:actor
1.43 head:actress
0.36 head:ad
0.54 head:address
0.92 head:administration
-0.84 head:advantage
0.83 head:adviser
1.15 head:advocate
0.64 head:agency
-1.06 head:agent
0.83 head:agreement
0.95 head:aide
-0.4 head:all
1 head:ally
1.53 head:analysis
1.54 head:analyst
-0.6 head:announcement
1.08 head:another
-0.62 head:answer
0.15 head:appeal
-0.45 head:appearance
-1.32 head:approach
1.42 head:argument
-0.45 head:article
-1.37 head:assault
-1.09 head:attack
-0.28 head:attacker
1.03 head:attendee
-1.16 head:attention
2.43 head:attorney
1.05 head:audience
0.54 head:authority
1.49 head:average
1.27 head:backer
-0.18 head:ballot
-0.24 head:bank
-0.1 head:base
-0.99 head:battle
0.51 head:bill
0.09 head:billionaire
0.73 head:board
-0.49 head:book
-1.29 head:border
0.15 head:both
0.41 head:bureau
-0.55 head:business
0.54 head:businessman
-0.21 head:call
0.54 head:campaign
0.17 head:candidacy
0.45 head:candidate
-0.2 head:case
0.13 head:caucus
0.23 head:chairman
-1.61 head:challenge
-0.69 head:change
-0.3 head:check
0.17 head:chief
0.2 head:child
0.5 head:citizen
0.5 head:city
-1.09 head:claim
-0.23 head:club
-1.31 head:coalition
-1.17 head:coin
0.74 head:colleague
-0.34 head:comment
-1.09 head:committee
0.68 head:community
0.54 head:company
-0.27 head:concern
-1.61 head:conference
0.29 head:conservative
-0.8 head:contest
-1.11 head:controversy
-1.01 head:convention
-0.41 head:conversation
-0.5 head:country
-0.08 head:couple
-0.72 head:course
0.51 head:court
0.53 head:critic
-1.11 head:criticism
-0.25 head:crowd
0.19 head:datum
0.84 head:daughter
-0.84 head:day
-0.7 head:deal
-1.84 head:death
-0.58 head:debate
-0.91 head:debt
0.19 head:decision
-0.1 head:delegate
0.68 head:department
-0.57 head:developer
-0.8 head:dinner
-0.3 head:director
-1.57 head:disclosure
-0.1 head:discussion
0.42 head:district
0.26 head:document
-0.12 head:dollar
0.28 head:donor
-0.26 head:economist
-0.44 head:economy
2.63 head:editorial
-1.04 head:effect
-1.24 head:election
0.5 head:electorate
0.31 head:elite
-0.55 head:employer
-1 head:end
-1.57 head:endorsement
1.08 head:establishment
-0.66 head:event
-0.12 head:everyone
1.46 head:executive
1.42 head:expert
-0.77 head:face
-0.8 head:fact
0.23 head:family
0.52 head:father
0.19 head:field
-0.64 head:fight
-0.72 head:figure
0.14 head:filings
0.45 head:film
-0.22 head:finding
-1.3 head:focus
-0.13 head:follower
-0.64 head:force
0.27 head:foundation
1.08 head:friend
1.08 head:front-runner
0.75 head:general
0.26 head:government
0.43 head:governor
0.43 head:group
0.73 head:guy
-0.11 head:hacker
-1.45 head:hall
0.56 head:handful
0.36 head:he
-0.44 head:head
0.27 head:history
0.41 head:hopeful
0.13 head:host
-0.88 head:husband
0.2 head:i
-1.29 head:idea
-1.07 head:image
-1.04 head:immigrant
-0.13 head:incident
-0.8 head:income
0.73 head:industry
0.24 head:information
-0.78 head:initiative
1.24 head:insider
-1.84 head:interview
-0.58 head:investigation
-1.45 head:investment
1.03 head:investor
-0.72 head:issue
-0.65 head:it
-0.61 head:job
-0.21 head:journalist
0.15 head:judge
0.85 head:justice
-2.1 head:kind
0.92 head:lady
-1.31 head:language
0.43 head:lawmaker
0.47 head:lawsuit
-0.52 head:lawyer
-0.87 head:lead
0.87 head:leader
1.38 head:legislation
0.19 head:letter
-1.45 head:line
0.63 head:list
-1.09 head:loss
-1.85 head:lot
0.34 head:majority
-0.43 head:man
0.98 head:manager
-1.66 head:margin
-1.06 head:market
1.34 head:mayor
0.33 head:measure
-0.41 head:media
-0.62 head:meeting
0.31 head:member
0.88 head:mogul
-1.41 head:moment
-0.98 head:month
1.22 head:mother
-0.77 head:move
-0.16 head:movement
-1.02 head:name
0.35 head:nation
0.33 head:network
1.36 head:neurosurgeon
-1.59 head:news
0.28 head:newspaper
-1.8 head:night
-1.17 head:nomination
-0.11 head:nominee
0.12 head:number
0.31 head:observer
-1.43 head:obstacle
0.93 head:office
0.1 head:officer
0.72 head:official
0.47 head:one
0.89 head:operation
0.8 head:operative
-0.37 head:opinion
0.56 head:opponent
0.3 head:order
0.19 head:organization
1.66 head:organizer
0.19 head:other
0.14 head:outcome
0.92 head:outlet
-0.47 head:owner
1.16 head:page
0.19 head:pair
-0.16 head:panel
0.22 head:paper
-0.27 head:parent
-1.58 head:partner
0.17 head:party
-0.24 head:people
0.22 head:percent
-0.2 head:performance
-0.24 head:person
-0.31 head:piece
-0.5 head:plan
0.8 head:platform
-0.47 head:point
0.6 head:police
0.19 head:policy
0.56 head:politician
0.94 head:poll
1.38 head:polling
-1.83 head:popularity
-0.7 head:position
0.16 head:post
-0.13 head:price
-0.85 head:primary
-1.52 head:problem
0.23 head:process
-1.16 head:program
0.29 head:prosecutor
-1.44 head:prospect
0.21 head:protester
-1.21 head:provision
-1.2 head:public
-0.24 head:push
-0.81 head:question
-0.12 head:race
-1.16 head:rate
-0.97 head:rating
-1.13 head:reaction
-0.67 head:reality
-1.34 head:reason
0.56 head:record
0.85 head:release
-0.22 head:remark
0.91 head:report
0.61 head:reporter
0.15 head:representative
0.5 head:researcher
0.53 head:respondent
-0.2 head:response
0.32 head:result
0.22 head:retiree
0.52 head:rhetoric
-1.6 head:rise
-1.19 head:risk
1.75 head:rival
-0.2 head:rule
-1.29 head:ruling
-1.18 head:scandal
0.61 head:school
-1.55 head:season
-1.22 head:seat
1.08 head:secretary
0.48 head:senator
-1.68 head:sense
0.8 head:sentiment
-1.08 head:series
0.4 head:she
-1.12 head:shift
-1.66 head:shooting
-1.19 head:show
-0.95 head:showing
-0.19 head:side
-0.84 head:sign
-0.97 head:socialist
1.25 head:some
0.27 head:someone
-0.27 head:son
0.69 head:source
1.01 head:speaker
-0.58 head:speech
-1.43 head:spending
1.08 head:spokesman
1.14 head:spokeswoman
0.55 head:spot
-0.75 head:spotlight
0.18 head:staffer
-1.28 head:stage
-0.62 head:stake
-1.07 head:stance
-0.23 head:standard
-1.61 head:standing
-0.61 head:star
-0.73 head:state
-0.81 head:statement
-1.17 head:stock
-0.3 head:story
0.78 head:strategist
-0.59 head:strategy
-0.63 head:student
1.28 head:study
-0.96 head:success
0.61 head:superdelegate
-1.13 head:support
0.57 head:supporter
0.76 head:survey
-0.33 head:system
-1.16 head:tactic
-0.77 head:talk
-1.69 head:target
-1.09 head:tax
0.92 head:team
-0.64 head:technology
-1.17 head:term
-0.81 head:that
0.64 head:the
-1.3 head:these
0.13 head:they
-0.88 head:thing
-0.46 head:this
0.39 head:those
-0.13 head:threat
-1.18 head:ticket
-0.74 head:tie
-0.73 head:time
-0.13 head:tone
0.2 head:town
-1.27 head:trouble
-1.71 head:turn
-1.03 head:turnout
1.23 head:tweet
0.61 head:union
0.84 head:user
-0.79 head:vehicle
0.63 head:version
-1.54 head:victory
-0.39 head:view
0.3 head:voice
-1.08 head:vote
0.16 head:voter
-0.94 head:way
-0.29 head:website
-0.84 head:week
-0.37 head:wife
-1.44 head:winner
-0.49 head:word
-0.93 head:work
0.23 head:worker
-1.56 head:world
-0.83 head:year
-0.58 headpos:$
-0.57 headpos:CD
-0.62 headpos:DT
-1.18 headpos:IN
-0.27 headpos:JJ
0.17 headpos:JJS
0.25 headpos:NNP
0.12 headpos:PRP
-0.42 headpos:WDT
-0.12 headpos:WP
-1.12 labelpos:DT
-0.11 labelpos:NN
1.29 labelpos:NNP
0.69 labelpos:NNS
-0.49 long:1
0.24 long:12-24
-0.18 long:2
-0.12 long:3-5
0.12 long:6-11
0.3 long:much
0.11 marks
0.38 modal:'d
-1.34 modal:'ll
-0.87 modal:ca
-0.18 modal:can
-0.23 modal:could
-0.3 modal:may
-0.08 modal:should
-0.14 modal:will
-0.74 modal:wo
-0.1 modal:would
0.08 negated
1 opens:"
-1.25 opens:$
0.62 opens:(
-1.78 opens:,
-1.48 opens:.
-0.47 opens::
-0.68 opens:CC
-0.71 opens:CD
-0.13 opens:DT
-0.22 opens:JJR
-0.33 opens:JJS
-0.66 opens:MD
-0.16 opens:NN
-0.16 opens:NNP
-0.16 opens:NNPS
-0.16 opens:NNS
0.15 opens:PRP
-0.34 opens:RB
-0.31 opens:RBR
-0.32 opens:RBS
0.16 opens:TO
0.09 opens:VB
0.21 opens:VBD
0.14 opens:VBG
-0.52 opens:VBN
-0.15 opens:VBP
-0.86 opens:VBZ
-0.16 opens:WP$
-0.23 opens:WRB
0.27 owner:"
-0.3 owner:,
-0.83 owner::
-0.14 owner:CC
-0.58 owner:CD
-0.37 owner:DT
-0.19 owner:IN
-0.24 owner:JJ
-0.84 owner:JJR
0.15 owner:JJS
-0.56 owner:NN
0.13 owner:NNP
-1.14 owner:NNPS
-0.48 owner:NNS
-1.52 owner:PRP
-0.23 owner:PRP$
-0.75 owner:RB
-0.43 owner:RP
0.44 owner:TO
-0.25 owner:VBD
-0.3 owner:VBN
-0.68 owner:WDT
-0.14 passive
0.24 prev:
-1.11 prev:)
-0.37 prev:,
-0.29 prev::
-0.66 prev:CC
0.26 prev:EX
-0.4 prev:IN
-0.64 prev:JJ
-1.13 prev:JJS
-0.26 prev:NN
-0.75 prev:NNP
-0.34 prev:NNS
-0.12 prev:POS
-1.16 prev:PRP
-0.73 prev:PRP$
-0.71 prev:RP
0.4 prev:TO
-1.09 prev:VB
-0.28 prev:VBG
-0.99 prev:VBZ
-1.34 prev:WDT
-0.75 prev:WP
1.27 prev:WRB
-1.4 quoted
0.16 sourcelong:1
0.17 sourcelong:4
0.16 sourcelong:5
0.09 sourcelong:6
-0.16 sourcelong:7
-0.17 sourcelong:8
0.21 subject:controller
-0.31 subject:inverted
-0.24 subject:none
0.09 subject:pronoun
-0.1 tense:MD:VB
-1.54 tense:MD:VBD
-0.73 tense:MD:VBG
-0.31 tense:MD:VBN
-0.11 tense:RB:VB
0.3 tense:RB:VBD
-0.21 tense:RB:VBG
0.08 tense:RB:VBN
0.26 tense:RB:VBP
0.16 tense:RB:VBZ
-0.18 tense:TO:VBG
-0.38 tense:TO:VBN
-0.62 tense:VB:VBN
0.16 tense:VBD:VBD
-0.41 tense:VBD:VBG
0.21 tense:VBD:VBN
0.51 tense:VBG:VBD
-0.2 tense:VBG:VBG
-0.49 tense:VBG:VBN
-0.22 tense:VBN:VBN
0.68 tense:VBP:VB
0.55 tense:VBP:VBD
0.09 tense:VBP:VBG
0.09 tense:VBP:VBN
0.26 tense:VBP:VBP
-0.19 tense:VBZ:VBD
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
