/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.13 after:adj
0.19 after:both
0.33 after:colon
0.37 after:none
0.26 after:np-as
-0.09 after:np-pronoun
-0.09 after:np-quote
0.33 after:np-that
0.1 after:np-to
-0.15 after:np-wh
0.24 after:pp-about
0.46 after:pp-against
-0.41 after:pp-around
0.22 after:pp-at
-0.38 after:pp-behind
-0.13 after:pp-by
0.1 after:pp-for
-0.55 after:pp-from
-0.27 after:pp-into
0.13 after:pp-like
-0.09 after:pp-of
0.19 after:pp-on
-0.11 after:pp-out
-0.96 after:pp-toward
0.14 after:pp-upon
-0.1 after:pp-with
0.15 after:quote
0.34 after:that
-0.13 after:to
0.13 after:wh
-2.34 always
0.8 before:about
-0.61 before:against
0.25 before:although
-0.37 before:among
0.44 before:around
-0.24 before:as
-0.26 before:at
0.15 before:because
0.22 before:but
-0.22 before:despite
-1.7 before:during
0.55 before:for
-0.21 before:from
-0.14 before:how
-0.31 before:if
-0.39 before:in
-0.46 before:into
-0.88 before:like
-2.31 before:nor
-0.38 before:on
-1.09 before:or
-0.98 before:over
0.08 before:since
-0.08 before:so
-0.31 before:than
-0.2 before:that
0.23 before:though
-0.45 before:through
-0.35 before:to
-1.05 before:toward
-1.2 before:under
-0.38 before:until
-0.22 before:what
-0.11 before:when
-0.25 before:where
-0.42 before:whether
0.32 before:which
0.15 before:while
0.32 before:who
-0.38 before:whom
0.54 before:why
0.27 before:with
-0.65 before:without
0.47 before:yet
0.81 beforepos:
0.26 beforepos:"
0.09 beforepos:(
-0.57 beforepos:)
0.28 beforepos:,
0.3 beforepos:.
-0.19 beforepos:DT
-0.13 beforepos:EX
-0.57 beforepos:JJ
-1.11 beforepos:JJR
0.26 beforepos:JJS
-0.53 beforepos:MD
-0.36 beforepos:NN
-0.39 beforepos:NNP
-0.25 beforepos:NNS
-0.49 beforepos:POS
-0.61 beforepos:PRP
-1.24 beforepos:PRP$
0.24 beforepos:RBR
-0.28 beforepos:RBS
-0.43 beforepos:RP
-0.57 beforepos:VB
-0.13 beforepos:VBD
-0.41 beforepos:VBG
-0.43 beforepos:VBN
-0.08 beforepos:VBP
-0.22 beforepos:VBZ
-0.98 block:body
1.43 block:headline
-0.38 cue %
-0.38 cue % noun-of
-0.25 cue % noun-to
-0.35 cue % subject none
0.15 cue :
0.23 cue : label-capitals
0.15 cue : subject phrase
-1.61 cue abandon
0.4 cue ability
-1.01 cue ability noun-to-owned
-1.01 cue ability subject phrase
-1.74 cue accelerate
0.38 cue accept
1.35 cue accept np
-0.43 cue accept subject controller
-0.15 cue accept subject phrase
0.53 cue access noun-to
0.47 cue access subject none
-0.61 cue accord
-0.61 cue accord pp-to
-0.85 cue accord subject controller
-0.33 cue accord subject none
-0.49 cue accord subject phrase
-0.81 cue accord to
0.68 cue according to
0.6 cue according to according-end
0.72 cue according to according-front
0.3 cue according to according-middle
0.68 cue according to subject phrase
0.37 cue account
1.05 cue account noun-of
0.64 cue account subject none
0.46 cue accusation
0.63 cue accuse
0.33 cue accuse bare
1.22 cue accuse np
0.5 cue accuse np-pronoun
0.91 cue accuse subject controller
1.03 cue accuse subject pronoun
-0.25 cue accuse subject relative
-0.35 cue achieve
0.36 cue acknowledge
1.19 cue acknowledge bare
1.08 cue acknowledge np
-1.46 cue acknowledge subject controller
0.75 cue acknowledge subject phrase
0.73 cue acknowledge subject pronoun
0.19 cue acknowledge that
-0.36 cue act
-0.55 cue act subject none
-1.3 cue act subject phrase
-0.93 cue action
0.45 cue add
0.76 cue add bare
1.67 cue add colon
1.86 cue add front
0.56 cue add front-quote
-2.34 cue add np
-1.91 cue add pp-to
0.41 cue add quote
0.17 cue add subject controller
1.03 cue add subject inverted
-0.08 cue add subject none
0.76 cue add subject phrase
0.78 cue add subject pronoun
0.5 cue add that
-0.48 cue addition
-0.47 cue addition noun-to
-0.48 cue addition subject none
0.13 cue address
-1.51 cue address bare
0.09 cue address np
0.91 cue address subject controller
0.19 cue address subject none
-0.69 cue address subject phrase
-0.65 cue administration
-0.65 cue administration subject none
0.72 cue admit
-1.27 cue admit subject controller
1.03 cue admit subject phrase
0.17 cue admit that
-0.32 cue adopt
-0.19 cue adopt np
-0.4 cue adopt subject phrase
-0.54 cue advantage
-0.43 cue advantage noun-of
-0.52 cue advantage subject none
0.84 cue advice
-0.9 cue advise
-0.92 cue advise bare
0.16 cue advise np
0.33 cue advise subject controller
-0.57 cue advise subject relative
-0.54 cue adviser
-0.4 cue adviser noun-to
-0.41 cue adviser subject none
0.72 cue advocate
-0.62 cue advocate noun-for
-0.96 cue advocate subject none
1.11 cue advocate subject phrase
-1.02 cue affect
-0.69 cue affect subject phrase
-0.76 cue age
-0.3 cue age noun-of
-0.32 cue age subject none
-0.75 cue agenda
0.42 cue agree
1.93 cue agree pp-with
1.1 cue agree subject phrase
0.23 cue agree that
-0.25 cue agree to
-0.74 cue aide
-0.35 cue aide noun-to
-0.53 cue aide subject none
-0.14 cue aim
-0.64 cue aim participle-pp-at
0.28 cue aim subject phrase
1.56 cue aim to
-0.62 cue air
0.16 cue air np
-0.89 cue air pp-on
-0.12 cue air subject phrase
-1.28 cue alarm
-0.41 cue align
1.05 cue allegation
0.67 cue allege
0.61 cue allege subject phrase
-0.47 cue allege that
0.09 cue allow
-0.47 cue allow front
-0.46 cue allow subject controller
0.56 cue allow subject phrase
-0.84 cue allow subject pronoun
-0.79 cue allow subject relative
-0.83 cue ally
-0.3 cue ally noun-of
-0.54 cue ally subject none
-0.79 cue ally subject phrase
-0.99 cue ambassador
-0.74 cue amount
-0.35 cue amount noun-of
-0.37 cue amount subject none
-0.89 cue analysis
-0.29 cue anger
-1.32 cue anger subject phrase
0.69 cue announce
0.31 cue announce bare
1.46 cue announce front
1.28 cue announce np
-1.5 cue announce subject none
0.71 cue announce subject phrase
0.87 cue announce subject pronoun
0.47 cue announce that
0.9 cue announcement
0.18 cue anonymity
0.24 cue anonymity noun-to
0.18 cue anonymity subject none
0.08 cue answer
0.7 cue answer np
-0.95 cue answer subject none
-0.36 cue answer subject phrase
0.26 cue apologize
-0.56 cue appeal noun-to
-0.14 cue appeal pp-to
0.11 cue appeal subject controller
-0.57 cue appeal subject none
0.08 cue appeal subject phrase
0.42 cue appear
0.74 cue appear adj
-1.72 cue appear front
-1.79 cue appear pp-at
-1.47 cue appear pp-in
-2.21 cue appear pp-on
-1.3 cue appear subject controller
0.36 cue appear subject none
0.32 cue appear subject phrase
0.32 cue appear subject pronoun
0.16 cue appear subject shared
0.89 cue appear to
0.57 cue appearance subject none
-1.21 cue appearance subject phrase
0.64 cue applaud
-1.61 cue apply
1.26 cue appoint
0.18 cue appoint subject phrase
-0.58 cue approach
-0.43 cue approach noun-to
-0.4 cue approach subject none
-0.24 cue approach subject phrase
0.11 cue approve
1.35 cue approve subject phrase
0.93 cue argue
0.69 cue argue bare
0.18 cue argue front
0.95 cue argue subject controller
0.44 cue argue subject phrase
1.64 cue argue subject pronoun
0.27 cue argue that
-1.25 cue arm
-1.02 cue arrive
-0.79 cue arrive pp-at
-0.91 cue arrive subject phrase
-1.03 cue article
0.43 cue articulate
0.79 cue ask
0.33 cue ask bare
0.43 cue ask np
0.33 cue ask np-to
1.37 cue ask np-wh
-0.25 cue ask participle-pp-about
-0.54 cue ask participle-wh
1.12 cue ask passive-pp-about
0.76 cue ask quote
-0.38 cue ask subject controller
1.08 cue ask subject none
0.3 cue ask subject phrase
0.47 cue ask subject pronoun
0.44 cue ask subject shared
0.45 cue ask wh
-0.34 cue assail
1.18 cue assert
0.31 cue assert that
3.04 cue assertion
-1.21 cue assign
-0.98 cue associate
0.67 cue assume
0.71 cue assume subject pronoun
0.6 cue assure
0.21 cue assure subject phrase
0.58 cue attack
-0.54 cue attack bare
0.12 cue attack noun-on
1.74 cue attack noun-on-owned
1.11 cue attack np
0.24 cue attack subject controller
0.2 cue attack subject none
0.23 cue attack subject phrase
0.31 cue attempt noun-to-owned
-0.08 cue attempt subject none
-0.63 cue attempt subject phrase
-0.96 cue attempt to
-0.28 cue attend
-0.27 cue attend bare
-1.49 cue attend np
0.14 cue attend subject controller
0.47 cue attend subject phrase
-0.71 cue attend subject relative
-0.34 cue attention
0.44 cue attention noun-to
-0.96 cue attract
-0.79 cue attract np
-0.62 cue attract subject controller
-0.91 cue attract subject phrase
1.34 cue attribute
-0.79 cue audience
-0.59 cue audience subject none
0.83 cue author
-0.74 cue author noun-of
-0.74 cue author subject none
0.24 cue authorize
-0.64 cue average
-0.31 cue average noun-of
-0.31 cue average subject none
-0.98 cue avoid
-0.63 cue avoid ing
-0.67 cue avoid np
-0.8 cue avoid subject controller
-1.05 cue avoid subject phrase
-1.21 cue avoid subject pronoun
-1.39 cue await
-1.36 cue award
0.32 cue back
-0.64 cue back bare
2.06 cue back np
-0.56 cue back subject controller
-0.54 cue back subject phrase
0.3 cue back subject relative
-0.42 cue backer
-0.42 cue backer noun-of
-0.42 cue backer subject none
-0.71 cue backing
-0.96 cue ballot
0.17 cue ban np
-0.36 cue ban subject controller
0.71 cue ban subject phrase
-1.26 cue bank
0.42 cue bar
-0.94 cue base
-0.15 cue base participle-pp-in
-0.58 cue base participle-pp-on
-0.63 cue base subject controller
-0.57 cue base subject none
-1.09 cue base subject phrase
0.77 cue bash
-0.48 cue battle
-0.61 cue battle subject none
-1.14 cue battle subject phrase
-0.4 cue be
-0.81 cue be bare
0.21 cue be colon
-0.15 cue be front
-0.23 cue be front-quote
-0.74 cue be np
-1.16 cue be np-bare
-1.07 cue be np-colon
-0.26 cue be np-pronoun
-0.62 cue be np-that
-0.45 cue be np-to
-0.76 cue be np-wh
-0.54 cue be passive-none
0.73 cue be pp-about
-0.9 cue be pp-as
-1.09 cue be pp-at
0.74 cue be pp-for
-0.8 cue be pp-in
-1.12 cue be pp-of
-0.23 cue be pp-on
-1.26 cue be pp-out
0.26 cue be quote
-0.13 cue be subject controller
-0.67 cue be subject inverted
-0.49 cue be subject phrase
-0.64 cue be subject pronoun
-0.33 cue be subject relative
0.36 cue be subject shared
-0.19 cue be that
-0.79 cue be to
-0.78 cue be wh
-1.05 cue bear
-0.78 cue bear subject phrase
-1.23 cue beat
-0.92 cue beat np
-0.92 cue beat subject phrase
-0.51 cue become
-0.29 cue become adj
-0.53 cue become bare
-0.51 cue become front
-0.71 cue become np
-1.27 cue become np-to
-0.37 cue become subject controller
-0.41 cue become subject none
-0.79 cue become subject phrase
-1.06 cue become subject pronoun
0.38 cue become subject relative
0.28 cue become subject shared
-0.59 cue begin
-0.43 cue begin bare
-0.58 cue begin front
-0.21 cue begin ing
-1.19 cue begin np
-0.32 cue begin pp-in
0.12 cue begin subject controller
-0.62 cue begin subject phrase
-0.38 cue begin subject pronoun
-0.45 cue begin subject relative
-0.97 cue begin subject shared
-0.42 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.47 cue behalf
-0.45 cue behalf noun-of
-0.45 cue behalf subject none
0.75 cue believe
0.2 cue believe bare
-0.4 cue believe subject controller
1.38 cue believe subject phrase
0.77 cue believe subject pronoun
0.09 cue believe subject relative
-0.39 cue believe that
-0.56 cue benefit
-0.51 cue benefit pp-from
-0.52 cue benefit subject none
-0.75 cue benefit subject phrase
-0.68 cue bet
-0.74 cue bid
-0.68 cue bid noun-for-owned
-0.7 cue bid subject phrase
0.55 cue bill
0.34 cue bill subject none
-1.16 cue bind
0.58 cue blame
1.47 cue blame bare
0.91 cue blame np
1.04 cue blast
0.55 cue blast np
0.23 cue blast subject phrase
0.21 cue block
-0.79 cue block bare
0.45 cue block np
-0.55 cue block subject controller
1.04 cue block subject phrase
-1.4 cue blow
-0.94 cue board
-0.38 cue board subject none
0.69 cue boast
1.25 cue boast subject phrase
-1.74 cue bolster
0.17 cue boo subject phrase
-1.03 cue book
-1.36 cue boost
-0.73 cue boost np
-1.24 cue borrow
-0.67 cue brace
1.32 cue brag
-0.94 cue break
-0.86 cue break np
-0.89 cue break subject none
-0.93 cue break subject phrase
-0.36 cue brief
-0.71 cue bring
-1.12 cue bring bare
0.53 cue bring subject controller
-1.19 cue bring subject phrase
-1.38 cue bring subject pronoun
-0.93 cue bring subject relative
1.11 cue broadcast
-0.8 cue build
0.1 cue build np
-0.38 cue build subject controller
-1.44 cue build subject phrase
-0.79 cue build subject relative
-0.16 cue buy
-0.35 cue buy np
-1.12 cue buy subject controller
-0.14 cue buy subject phrase
0.56 cue call
-1.07 cue call bare
-1.9 cue call front
0.65 cue call noun-for
1.32 cue call noun-to
0.51 cue call np
-0.67 cue call np-bare
1.3 cue call np-pronoun
-0.3 cue call np-quote
0.63 cue call out
-1.92 cue call participle-bare
1.61 cue call participle-pp-for
1.19 cue call participle-to
-0.15 cue call passive-none
1.03 cue call pp-for
0.18 cue call quote
0.22 cue call subject controller
0.67 cue call subject none
0.53 cue call subject phrase
0.51 cue call subject pronoun
0.36 cue call subject relative
-1.06 cue call subject shared
0.66 cue call to
-0.56 cue campaign noun-for
-1.21 cue campaign noun-for-owned
-0.42 cue campaign noun-in-owned
-0.51 cue campaign noun-of
-0.46 cue campaign noun-on
-0.6 cue campaign noun-to
-0.58 cue campaign subject none
-0.15 cue campaign subject phrase
-1.7 cue cancel
-0.81 cue candidacy
-0.51 cue candidate
-0.36 cue candidate noun-for
-0.49 cue candidate noun-to
-0.51 cue candidate subject none
-0.7 cue capital
-1.75 cue capitalize
-0.15 cue capture
-2.03 cue capture np
-0.91 cue capture subject controller
0.65 cue capture subject phrase
-0.31 cue care
-0.9 cue carry
-1.69 cue carry out
-1.23 cue carry subject phrase
-0.13 cue case
-0.82 cue case noun-that
-0.51 cue case noun-to
-0.63 cue case subject none
-0.23 cue cast
-0.17 cue cast bare
0.22 cue cast np
-0.39 cue cast np-as
0.69 cue cast subject controller
0.73 cue cast subject phrase
-1.28 cue catch
-0.67 cue catch np
-0.97 cue caucus
-0.33 cue caucus noun-on
-0.33 cue caucus subject none
-1.08 cue cause
-0.72 cue cause np
-0.96 cue cause subject phrase
1.65 cue caution
0.71 cue celebrate np
-0.15 cue celebrate subject phrase
-0.48 cue center noun-of
-0.61 cue center subject none
-1.32 cue chair
-0.25 cue chair noun-of
-0.27 cue chair subject none
-0.44 cue chairman
-0.43 cue chairman noun-of
-0.44 cue chairman subject none
0.47 cue challenge
-0.96 cue challenge subject none
0.71 cue challenge subject phrase
-1.22 cue challenge subject relative
0.34 cue champion
-0.36 cue chance
-0.63 cue chance noun-of
0.5 cue chance noun-to
-1.29 cue chance subject phrase
-0.18 cue change
-0.45 cue change bare
-0.74 cue change np
1 cue change subject controller
-0.64 cue change subject none
-0.79 cue change subject phrase
0.96 cue chant
0.21 cue charge
-0.54 cue charge noun-of
2.03 cue charge passive-pp-with
-0.96 cue charge subject none
0.48 cue charge subject phrase
-0.45 cue check
0.3 cue cheer
-0.47 cue cheer subject controller
-0.56 cue chief
-0.41 cue chief noun-of
-0.72 cue chief noun-of-owned
-0.41 cue chief subject none
-0.72 cue chief subject phrase
-0.58 cue child
-0.41 cue child noun-of
-0.44 cue child subject none
-0.81 cue choice
-0.46 cue choice subject none
-0.1 cue choose
-0.3 cue choose np
0.18 cue choose subject phrase
0.4 cue choose to
-0.24 cue circulate
0.69 cue cite
0.58 cue cite bare
0.79 cue cite np
0.98 cue cite subject controller
0.31 cue cite subject phrase
0.64 cue cite subject pronoun
0.65 cue claim
0.56 cue claim bare
-0.99 cue claim noun-that-owned
-0.3 cue claim np
-0.16 cue claim subject controller
0.61 cue claim subject phrase
0.94 cue claim subject pronoun
0.76 cue claim subject relative
-0.69 cue claim that
0.33 cue clash
-0.2 cue clash subject phrase
-0.81 cue classify
-0.52 cue classify participle-bare
-0.81 cue classify subject controller
-1.88 cue clear
-0.65 cue clinch
-1.47 cue clinch np
0.36 cue clinch subject controller
-0.55 cue close
-0.99 cue close np
0.29 cue close subject controller
-0.46 cue close subject none
-1.18 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-1.58 cue co-host
-0.68 cue coalition
-1 cue collapse
-1.33 cue collect
-1.01 cue collect np
-1.32 cue combine
-0.41 cue come
-0.08 cue come adj
-1.67 cue come colon
-0.62 cue come front
-0.7 cue come np
0.21 cue come out
-0.36 cue come out subject phrase
-0.83 cue come pp-as
-0.94 cue come pp-at
-0.39 cue come pp-from
-0.69 cue come pp-in
-0.58 cue come pp-into
-0.19 cue come pp-to
-0.53 cue come pp-with
-0.74 cue come subject controller
0.5 cue come subject none
-0.72 cue come subject phrase
-1.17 cue come subject pronoun
-0.55 cue come subject relative
-0.62 cue come subject shared
-0.96 cue come to
1.11 cue comment
2.09 cue comment pp-on
-0.13 cue comment subject controller
-0.79 cue comment subject none
0.94 cue comment subject phrase
0.4 cue commit
0.27 cue commitment
-0.65 cue committee
-0.65 cue committee subject none
-1.14 cue company
1.02 cue compare np
-0.8 cue compare participle-pp-to
-0.87 cue compare participle-pp-with
-0.74 cue compare subject controller
-0.24 cue compare subject phrase
1.84 cue compare subject pronoun
-1.24 cue compete
-0.45 cue compile
1.22 cue complain
-0.52 cue complain subject phrase
1.95 cue complain that
-1.73 cue complete
-1.59 cue complicate
0.69 cue concede
0.09 cue concede that
-0.09 cue concern
0.71 cue concern noun-about
0.46 cue concern noun-that
0.46 cue concern subject none
-0.74 cue concern subject phrase
0.92 cue conclude
0.15 cue conclude front-quote
0.52 cue conclude subject phrase
1.12 cue conclude subject pronoun
-0.38 cue conclude that
1.17 cue condemn
0.08 cue condemn subject phrase
0.21 cue condition noun-of
-0.39 cue conduct
-0.83 cue conduct agent-pp-by
0.54 cue conduct np
-1.19 cue conduct subject phrase
0.13 cue conference
0.34 cue conference subject none
1.08 cue confirm
0.7 cue confirm subject phrase
0.28 cue confirm that
0.15 cue conflict
-0.09 cue confront
0.26 cue connect
0.75 cue consider
1.84 cue consider np
-0.44 cue consider passive-none
0.81 cue consider subject controller
-0.56 cue consider subject none
0.94 cue consider subject phrase
-0.99 cue contain
-0.83 cue contain subject phrase
1.04 cue contend
-0.7 cue contest
-0.62 cue contest participle-np
-0.83 cue contest subject controller
-0.45 cue contest subject none
-0.65 cue contest subject phrase
0.13 cue continue
-0.29 cue continue bare
0.58 cue continue front
0.97 cue continue front-quote
-0.77 cue continue np
1.36 cue continue quote
0.27 cue continue subject controller
-0.36 cue continue subject phrase
0.77 cue continue subject pronoun
0.48 cue continue subject shared
-1.23 cue continue to
0.32 cue contrast
-0.63 cue contrast noun-to
-0.72 cue contrast subject none
-0.93 cue contribute
-0.69 cue contribute colon
-0.54 cue contribute pp-to
-0.65 cue contribute subject none
-0.9 cue contribute subject phrase
-1 cue control
-0.33 cue control noun-of
-0.91 cue control np
-0.32 cue control subject none
-0.83 cue control subject phrase
0.09 cue controversy
0.39 cue controversy noun-over
0.09 cue controversy subject none
-0.67 cue convention
-0.27 cue convention noun-in-owned
-0.27 cue convention subject phrase
-1.1 cue conversation
-1.71 cue convert
-1.29 cue convict
0.28 cue convince
0.7 cue convince subject controller
-1.35 cue coordinate
-1 cue cost
-0.31 cue cost noun-of
-0.34 cue cost subject none
0.28 cue count pp-on
0.91 cue count subject phrase
0.35 cue counter
-0.65 cue country
-0.41 cue country noun-to
-0.55 cue country subject none
-0.76 cue couple
-0.8 cue court
-0.6 cue court subject none
-0.5 cue cover
-1.14 cue cover bare
-1.07 cue cover np
0.12 cue cover subject phrase
-0.52 cue create
-1.1 cue create bare
-1.14 cue create np
-1 cue create subject controller
1.3 cue credit
-0.8 cue critic
1.13 cue criticism
0.76 cue criticism noun-for
-0.37 cue criticism noun-of
0.68 cue criticism noun-of-owned
0.83 cue criticism subject none
0.92 cue criticism subject phrase
0.79 cue criticize
-1.05 cue criticize bare
1.19 cue criticize np
1.13 cue criticize subject controller
0.31 cue criticize subject phrase
0.52 cue criticize subject pronoun
0.64 cue critique
-1.48 cue cross
-0.91 cue crowd
-0.28 cue crowd noun-of
-0.49 cue crowd subject none
-1.41 cue crush
-0.27 cue cut
-0.54 cue cut np
0.74 cue cut subject controller
-0.5 cue cut subject phrase
-1.3 cue date
-0.58 cue daughter
-0.41 cue daughter noun-of
-0.41 cue daughter subject none
-0.59 cue day
-0.39 cue day noun-of
-0.48 cue day subject none
-0.95 cue deal
-0.79 cue deal pp-with
-0.49 cue deal subject controller
-1.17 cue deal subject phrase
-0.39 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.15 cue debate
0.3 cue debate noun-on
0.59 cue debate noun-over
-1.74 cue debate noun-that
0.67 cue debate subject none
-0.47 cue debate subject phrase
-0.47 cue decade
-0.43 cue decade noun-of
-0.47 cue decade subject none
0.32 cue decide
0.91 cue decide bare
0.67 cue decide subject controller
0.43 cue decide subject phrase
0.4 cue decide to
0.54 cue decision
0.28 cue decision noun-to-owned
-1.09 cue decision subject none
0.94 cue decision subject phrase
0.38 cue declare
-0.17 cue declare bare
1.36 cue declare np
-0.53 cue declare subject controller
0.67 cue declare subject phrase
0.73 cue declare subject pronoun
0.72 cue declare that
0.64 cue decline
0.25 cue decline subject phrase
0.13 cue decline subject relative
0.47 cue decline to
1.53 cue decry
2.25 cue decry subject phrase
-1.46 cue dedicate
0.78 cue deem
1.17 cue deem subject phrase
-0.56 cue defeat
-0.33 cue defeat np
-0.25 cue defeat subject controller
-0.39 cue defeat subject phrase
0.76 cue defend
-0.37 cue defend bare
-0.5 cue defend np
0.29 cue defend subject controller
0.27 cue defend subject phrase
0.9 cue defend subject pronoun
0.39 cue defend subject shared
-0.25 cue define
-0.29 cue define subject controller
-1.11 cue delay
-0.61 cue delegate
-0.31 cue delegate noun-on
-0.39 cue delegate noun-to
-0.41 cue delegate subject none
-0.24 cue deliver
-0.44 cue deliver bare
0.13 cue deliver np
0.44 cue deliver subject controller
0.93 cue demand
0.22 cue demand subject phrase
0.53 cue demonstrate
-0.15 cue demonstrate subject controller
0.75 cue denounce
-0.25 cue denounce bare
1.17 cue denounce np
-0.86 cue denounce subject phrase
0.45 cue deny
-0.75 cue deny bare
0.73 cue deny np
-0.25 cue deny subject phrase
-0.47 cue depend
-1.62 cue deploy
0.72 cue describe
-1.07 cue describe bare
0.54 cue describe np
0.88 cue describe pp-as
1.52 cue describe subject controller
0.73 cue describe subject phrase
0.32 cue describe subject pronoun
0.12 cue describe subject shared
-1.86 cue deserve
0.46 cue design
-1.39 cue design participle-to
-0.23 cue design subject phrase
0.79 cue detail
-0.43 cue detail subject none
0.38 cue determine
1.15 cue determine wh
-0.73 cue develop
-0.11 cue devote
-0.83 cue die
-0.5 cue die pp-in
-0.9 cue die subject phrase
-0.76 cue die subject relative
-1.44 cue differ
-1.39 cue diminish
-0.26 cue direct
-1.29 cue direct subject phrase
-0.54 cue director
-0.37 cue director noun-for
-0.39 cue director noun-of
-0.41 cue director subject none
0.31 cue disclose
0.64 cue disclose subject phrase
-0.36 cue discover
0.49 cue discuss
-0.58 cue discuss bare
1.23 cue discuss np
0.46 cue discuss subject controller
0.65 cue discuss subject phrase
0.32 cue discuss subject pronoun
1.23 cue discussion
2 cue dislike
0.2 cue dismiss
-0.77 cue dismiss bare
0.82 cue dismiss np
0.12 cue dismiss np-that
0.52 cue dismiss subject controller
0.69 cue dismiss subject phrase
0.67 cue display
-0.52 cue display subject phrase
-0.21 cue dispute
-0.38 cue distance
-0.37 cue distribute
-0.63 cue divide
-0.09 cue divide subject phrase
-0.5 cue do
-0.21 cue do adj
-0.62 cue do front
-1.09 cue do np
1.13 cue do np-bare
-0.71 cue do np-pronoun
-0.55 cue do pp-in
-0.2 cue do subject controller
-0.97 cue do subject inverted
-0.11 cue do subject none
-0.79 cue do subject phrase
-0.87 cue do subject pronoun
0.48 cue do subject shared
-1.13 cue do wh
0.63 cue document
-1.03 cue dollar
-0.39 cue dollar subject none
-0.9 cue dominate
-0.97 cue dominate np
-0.76 cue dominate subject phrase
-0.59 cue dominate subject relative
-1.63 cue donate
-0.83 cue donor
0.73 cue double down
1.06 cue doubt
-0.16 cue doubt subject none
-0.47 cue dozen
-0.43 cue dozen noun-of
-0.47 cue dozen subject none
-0.26 cue draw
-1.45 cue draw bare
-0.26 cue draw np
-0.1 cue draw subject controller
-0.38 cue draw subject pronoun
-0.71 cue draw subject relative
-1.22 cue drive
-0.83 cue drive np
-0.69 cue drive subject controller
-0.76 cue drive subject phrase
-0.55 cue drop
1.21 cue drop np
-1.34 cue drop pp-out
-0.71 cue drop subject phrase
-1.25 cue earn
-0.7 cue earn np
-0.69 cue earn subject controller
-0.98 cue earn subject phrase
-1.51 cue eat
0.96 cue echo
-1.03 cue echo np
1.06 cue echo subject phrase
-1.6 cue edge
-0.59 cue effect
-0.48 cue effect subject none
-0.36 cue effort
-0.51 cue effort noun-to
0.32 cue effort noun-to-owned
-0.51 cue effort subject none
0.16 cue elect
-0.39 cue elect np
0.78 cue elect participle-bare
-1.25 cue elect participle-np
-1.32 cue elect passive-none
0.17 cue elect subject controller
-0.68 cue election
-0.42 cue election subject none
-0.32 cue elevate
-0.73 cue eliminate
0.26 cue eliminate np
0.82 cue email
-0.68 cue email noun-to
-0.96 cue email subject none
-0.51 cue email subject phrase
0.12 cue embrace
0.45 cue embrace np
-0.49 cue embrace subject phrase
0.24 cue embrace subject shared
-0.73 cue emerge
-0.8 cue emerge pp-as
-1.24 cue emerge subject phrase
1.48 cue emphasize
0.22 cue emphasize np
1.2 cue emphasize subject phrase
-1.42 cue employ
-0.54 cue employee
-0.54 cue employee subject none
0.72 cue encourage
0.31 cue encourage np
0.11 cue encourage np-to
-0.46 cue encourage subject controller
1.14 cue encourage subject phrase
-0.54 cue end
-1.12 cue end bare
-0.38 cue end noun-of
0.35 cue end np
0.42 cue end subject controller
-0.4 cue end subject none
-0.43 cue end subject phrase
-1.26 cue end up
-0.87 cue end up subject phrase
0.59 cue endorse
-0.89 cue endorse bare
0.35 cue endorse np
0.37 cue endorse subject phrase
1.25 cue endorsement
0.47 cue endorsement noun-of
0.28 cue endorsement subject none
1.65 cue endorsement subject phrase
-1.19 cue energize
0.17 cue engage
-0.16 cue engage subject phrase
0.73 cue enjoy
-0.19 cue enjoy np
-0.2 cue enjoy subject phrase
-1.35 cue ensure
-1.16 cue ensure subject controller
-0.43 cue enter
-0.13 cue enter bare
-0.57 cue enter np
0.35 cue enter subject controller
-0.51 cue enter subject none
-0.64 cue enter subject phrase
-1.26 cue enter subject pronoun
0.71 cue enthusiasm
-1.11 cue enthusiasm subject none
-0.46 cue error
-0.46 cue error subject none
-0.97 cue erupt
-0.95 cue erupt subject phrase
0.63 cue escalate
-1.49 cue escape
0.17 cue establish
0.27 cue establish np
1.05 cue estimate
0.25 cue estimate subject phrase
0.22 cue estimate that
-0.42 cue eve
-0.42 cue eve noun-of
-0.42 cue eve subject none
-0.73 cue event
-0.47 cue event subject none
-0.69 cue evidence
-0.69 cue evidence subject none
-0.4 cue example
-0.4 cue example noun-of
-0.4 cue example subject none
-1.18 cue exceed
-1.05 cue exceed np
-0.56 cue exception
-0.56 cue exception subject none
-0.27 cue exchange
0.77 cue exchange subject none
-0.44 cue executive
-0.43 cue executive noun-of
-0.44 cue executive subject none
-1.04 cue exist
-0.51 cue exist np
-0.79 cue exist subject controller
-1.65 cue exit np
0.79 cue exit subject controller
-0.48 cue expand
-0.45 cue expand np
0.36 cue expand subject controller
1.15 cue expect
-1.78 cue expect front
0.98 cue expect np-to
0.94 cue expect passive-to
0.46 cue expect subject phrase
0.77 cue expect subject pronoun
0.38 cue expect subject relative
0.3 cue expect to
0.19 cue experience
1.4 cue experience subject phrase
-0.51 cue expert
-0.34 cue expert noun-on
-0.51 cue expert subject none
0.66 cue explain
0.85 cue explain front-quote
0.99 cue explain subject controller
0.38 cue explain subject phrase
-0.17 cue explain subject pronoun
0.31 cue explain that
1.46 cue explain wh
0.52 cue expose
0.38 cue express
-0.32 cue express bare
0.86 cue express np
1.25 cue express np-that
0.99 cue express subject controller
0.68 cue express subject phrase
-0.39 cue extend
-1.46 cue extend subject phrase
0.89 cue eye
-0.89 cue face
-0.76 cue face bare
-0.34 cue face front
-0.34 cue face noun-of
-0.84 cue face np
-0.85 cue face subject controller
-0.33 cue face subject none
-1.06 cue face subject phrase
-0.98 cue face subject pronoun
-0.4 cue face subject relative
-0.14 cue fact
-0.14 cue fact subject none
-0.97 cue fail
-0.76 cue fail subject controller
-0.82 cue fail subject phrase
-0.93 cue fail to
-0.84 cue fall
-0.64 cue fall adj
-0.51 cue fall np
-0.78 cue fall subject controller
-0.43 cue fall subject none
-0.91 cue fall subject phrase
-0.95 cue fall subject pronoun
-0.69 cue family
-0.35 cue family noun-of
-0.45 cue family subject none
-1.07 cue fare
-1.01 cue fare adj
-0.41 cue fate
-0.41 cue fate noun-of
-0.41 cue fate subject none
0.46 cue favor
-0.69 cue favor noun-of
1.02 cue favor np
-0.76 cue favor subject none
0.37 cue favor subject phrase
-0.51 cue favor subject relative
1.44 cue fear
0.81 cue fear bare
0.35 cue fear subject none
0.59 cue fear subject phrase
-0.43 cue feature
-1.23 cue feature np
0.09 cue feature subject phrase
-1.42 cue feed
1.15 cue feel
0.64 cue feel adj
-0.21 cue feel bare
0.26 cue feel np
-0.88 cue feel subject phrase
-1.17 cue field
-0.22 cue fight
-1.57 cue fight adj
-0.16 cue fight subject controller
-0.74 cue fight subject none
0.85 cue fight subject phrase
-0.41 cue figure
-0.59 cue figure subject none
-0.54 cue file
0.09 cue file np
0.27 cue file subject phrase
-0.8 cue fill
-1.56 cue finance
-0.38 cue find bare
1.08 cue find front
0.17 cue find np
-0.61 cue find np-pronoun
-1.08 cue find np-to
-0.93 cue find subject controller
0.25 cue find subject phrase
0.38 cue find subject pronoun
0.69 cue find that
-0.68 cue finish
-1.07 cue finish adj
-0.35 cue finish subject none
0.23 cue finish subject phrase
-0.33 cue fire
0.23 cue fire subject phrase
-1.31 cue fit
-1.19 cue flee
-0.84 cue flee subject phrase
-0.93 cue flip
-0.66 cue flip subject phrase
-1.17 cue flood
0.49 cue floor
-1.37 cue flow
-1.34 cue fly
-0.85 cue fly pp-to
-0.87 cue fly subject phrase
0.29 cue focus
1.03 cue focus adj
0.61 cue focus noun-on
-1.92 cue focus passive-pp-on
1.17 cue focus pp-on
-0.19 cue focus subject controller
-0.17 cue focus subject none
-0.24 cue focus subject phrase
0.99 cue focus subject pronoun
-0.52 cue focus subject shared
-0.55 cue follow
-0.87 cue follow adj
-0.83 cue follow agent-pp-by
-0.21 cue follow bare
-0.88 cue follow np
-0.38 cue follow subject none
-0.13 cue follow subject phrase
-0.48 cue follow subject relative
0.19 cue force np-to
-1.93 cue force subject controller
-1.78 cue force subject phrase
-1.17 cue form
-0.95 cue form np
-0.97 cue found
-0.57 cue found agent-pp-by
-0.78 cue found np
-0.87 cue found subject phrase
-0.64 cue found subject relative
-0.57 cue founder
-0.41 cue founder noun-of
-0.41 cue founder subject none
-0.68 cue friend
-0.7 cue friend subject none
-0.49 cue front
-0.46 cue front noun-of
-0.49 cue front subject none
-0.97 cue fuel
-0.68 cue fuel np
-0.77 cue fuel subject phrase
-0.53 cue fund
0.21 cue fundraise
-0.33 cue fundraise np
-0.77 cue gain
-1.05 cue gain bare
0.13 cue gain np
-1.01 cue gain subject controller
-0.29 cue gain subject phrase
-1.5 cue galvanize
-1.44 cue garner
-1.31 cue gather
-0.93 cue gather subject phrase
-1.24 cue generate
-0.85 cue generate np
-0.37 cue get
0.44 cue get adj
-0.31 cue get bare
-0.6 cue get np
-1 cue get np-pronoun
-0.44 cue get np-to
0.41 cue get subject controller
-0.46 cue get subject none
-0.62 cue get subject phrase
-1.3 cue get subject pronoun
-0.71 cue get subject relative
0.14 cue get subject shared
-0.26 cue give
-0.78 cue give front
0.38 cue give np
-1.54 cue give np-bare
-1.42 cue give np-pronoun
-0.77 cue give np-to
-0.79 cue give participle-bare
-0.86 cue give participle-np
-1.39 cue give participle-that
-1.37 cue give pp-to
-0.71 cue give subject controller
0.13 cue give subject none
-0.54 cue give subject phrase
0.39 cue give subject pronoun
-0.87 cue give subject relative
0.09 cue give subject shared
-0.45 cue go
0.12 cue go adj
-0.65 cue go front
-1.17 cue go np
-0.59 cue go pp-into
-0.08 cue go pp-on
-0.88 cue go pp-to
-0.84 cue go subject none
-0.47 cue go subject phrase
-0.73 cue go subject pronoun
-0.73 cue go subject relative
-0.17 cue go subject shared
-0.68 cue go to
0.41 cue goal
0.22 cue govern
-0.59 cue government
-0.59 cue government subject none
-0.44 cue governor
-0.41 cue governor noun-of
-0.44 cue governor subject none
-1.13 cue graduate
0.08 cue grant
-0.08 cue grapple
-0.08 cue grapple pp-with
0.37 cue greet
-0.54 cue group
-0.35 cue group noun-of
-0.45 cue group subject none
-0.48 cue grow
-0.63 cue grow adj
0.44 cue grow bare
-0.64 cue grow np
-0.98 cue grow subject controller
-0.99 cue grow subject phrase
-1.36 cue grow up
0.17 cue guarantee
0.51 cue guess
2.26 cue hail
-0.44 cue half
-0.44 cue half noun-of
-0.44 cue half subject none
-0.91 cue hand
-0.55 cue hand subject none
-0.88 cue hand subject phrase
-0.42 cue handful
-0.42 cue handful noun-of
-0.42 cue handful subject none
-1.33 cue handle
-0.7 cue handling
-0.7 cue handling noun-of-owned
-0.7 cue handling subject phrase
-1.65 cue hang
-0.51 cue happen
-0.44 cue happen adj
-0.56 cue happen pp-in
-0.84 cue happen pp-to
-0.39 cue happen subject none
-0.97 cue happen subject phrase
-1.1 cue happen subject pronoun
0.38 cue happen subject shared
-0.53 cue have
-0.43 cue have adj
-0.35 cue have bare
-0.66 cue have front
-0.46 cue have np
0.76 cue have np-colon
-1.35 cue have np-to
-1.3 cue have np-wh
-1.03 cue have pp-at
1.03 cue have pp-in
0.22 cue have subject controller
-0.64 cue have subject none
-0.58 cue have subject phrase
-0.76 cue have subject pronoun
-1.09 cue have subject shared
-0.94 cue have to
-0.79 cue head
-0.35 cue head noun-of
-0.39 cue head pp-into
-0.9 cue head pp-to
-0.4 cue head subject none
-0.78 cue head subject phrase
-0.62 cue head subject pronoun
-0.61 cue headquarters
-0.53 cue headquarters subject phrase
-0.29 cue hear bare
-0.69 cue hear subject phrase
0.26 cue hear subject pronoun
-0.54 cue heart
-0.39 cue heart noun-of
-0.39 cue heart subject none
-0.58 cue help
-0.21 cue help adj
-0.14 cue help bare
-0.99 cue help np
-1.04 cue help np-pronoun
-0.54 cue help subject controller
-0.5 cue help subject none
-0.86 cue help subject phrase
-1.55 cue help subject pronoun
-1 cue help subject relative
1.22 cue help subject shared
-0.81 cue help to
0.56 cue highlight
0.62 cue highlight bare
0.39 cue highlight np
0.39 cue highlight subject phrase
1.05 cue hint
0.15 cue hire
0.33 cue hire np
-1.61 cue hire subject controller
-0.4 cue hire subject phrase
-0.81 cue history
-0.33 cue history noun-of
-0.45 cue history subject none
0.09 cue hit
-1.99 cue hit bare
-0.9 cue hit np
0.18 cue hit subject controller
0.62 cue hit subject phrase
-0.29 cue hold
0.32 cue hold adj
-1.36 cue hold bare
-0.48 cue hold front
-0.47 cue hold np
0.72 cue hold subject controller
-0.51 cue hold subject none
-0.5 cue hold subject phrase
-0.65 cue hold subject relative
-1.29 cue hold subject shared
-0.5 cue home
-0.43 cue home noun-to
-0.47 cue home subject none
0.52 cue hope
1.57 cue hope bare
-0.57 cue hope noun-of
-1.19 cue hope subject none
0.44 cue hope subject phrase
0.39 cue hope subject pronoun
1.49 cue hope that
0.32 cue hope to
-0.51 cue host
-0.39 cue host agent-pp-by
-1.08 cue host bare
-0.82 cue host noun-of
-1.17 cue host np
0.84 cue host subject none
-0.94 cue host subject phrase
-0.47 cue hour
-0.36 cue hour noun-of
-0.47 cue hour subject none
-0.64 cue house
-0.45 cue hundred
-0.45 cue hundred noun-of
-0.45 cue hundred subject none
-1.27 cue hurt
0.44 cue idea
0.41 cue idea noun-of
0.62 cue idea noun-that
0.66 cue idea subject none
1.04 cue identify
0.24 cue identify np
0.56 cue identify subject phrase
0.54 cue ignore
1.12 cue ignore np
0.37 cue ignore subject phrase
-0.46 cue image
-0.43 cue image noun-of
-0.45 cue image subject none
1.05 cue imagine
-0.86 cue impact
-0.38 cue impact subject none
-0.46 cue importance
-0.42 cue importance noun-of
-0.46 cue importance subject none
-1.1 cue improve
-0.91 cue improve subject controller
-0.46 cue incite
-0.44 cue incite np
-0.29 cue incite subject phrase
-0.11 cue include
-0.45 cue include bare
-0.64 cue include front
1.13 cue include np-to
-1.26 cue include np-wh
-0.1 cue include subject controller
-0.15 cue include subject none
-0.42 cue include subject phrase
0.15 cue include subject pronoun
0.1 cue include subject relative
-0.23 cue increase
0.8 cue increase subject controller
-0.69 cue increase subject none
-0.76 cue increase subject phrase
0.53 cue indicate
0.59 cue indicate bare
0.94 cue indicate subject phrase
-0.08 cue indicate that
-1.18 cue influence
-0.4 cue influence subject none
0.73 cue insist
0.55 cue insist bare
0.93 cue insist subject phrase
0.69 cue insist subject pronoun
-1.14 cue inspire
0.63 cue intend
1.6 cue intend subject phrase
0.33 cue interest
0.52 cue interest subject none
-0.83 cue interrupt
-0.7 cue interview
-0.26 cue interview noun-on
-0.69 cue interview noun-that
-1.24 cue interview np
-0.51 cue interview subject none
-0.31 cue interview subject phrase
0.14 cue introduce np
-0.43 cue introduce subject phrase
0.81 cue introduce subject pronoun
-1.1 cue invest
-0.48 cue invest pp-in
-0.95 cue invest subject phrase
0.24 cue investigate
-1.78 cue investigate np
-0.56 cue investigate subject phrase
-0.72 cue investigation
-0.47 cue investigation subject none
-0.47 cue invite
-0.3 cue invite subject phrase
-0.1 cue invoke
1.12 cue invoke np
0.84 cue invoke subject phrase
-0.37 cue involve
-0.85 cue involve bare
-0.63 cue involve np
-0.35 cue involve participle-pp-in
0.74 cue involve passive-pp-in
-1.13 cue involve subject phrase
-0.3 cue issue
-0.94 cue issue bare
0.43 cue issue noun-of
1.18 cue issue np
-0.22 cue issue subject none
0.36 cue issue subject phrase
-0.63 cue job
-0.63 cue job subject none
-0.44 cue join
-0.94 cue join agent-pp-by
-1.28 cue join np
-0.84 cue join subject controller
-0.54 cue join subject phrase
-1.57 cue join subject pronoun
0.93 cue joke
-0.08 cue judge
-0.8 cue judge subject none
-0.32 cue keep
0.3 cue keep bare
-1.29 cue keep ing
-0.46 cue keep np
-1.1 cue keep np-pronoun
0.14 cue keep subject controller
-0.19 cue keep subject phrase
-1.54 cue keep subject pronoun
-0.94 cue keep subject shared
-0.74 cue kill
-0.57 cue kill bare
-0.67 cue kill np
-0.7 cue kill subject controller
-0.81 cue kill subject phrase
-0.65 cue kill subject relative
-0.52 cue kind noun-of
-0.52 cue kind subject none
0.96 cue knock
0.51 cue know
0.24 cue know bare
-0.13 cue know np
-1.1 cue know participle-pp-as
0.26 cue know passive-pp-as
1.52 cue know passive-pp-for
0.24 cue know subject controller
0.71 cue know subject none
0.33 cue know subject phrase
-0.26 cue know subject relative
0.68 cue know that
0.15 cue know wh
-0.13 cue lack
-1.46 cue lack subject phrase
1.76 cue lament
-1.59 cue land
-0.28 cue launch
-0.25 cue launch np
0.62 cue lay
-0.98 cue lay np
0.26 cue lay out
0.32 cue lay out subject phrase
0.5 cue lay subject phrase
-0.61 cue lead
-0.68 cue lead agent-pp-by
-0.8 cue lead bare
-0.48 cue lead front
-0.25 cue lead noun-in-owned
-0.56 cue lead noun-over
-0.24 cue lead noun-over-owned
-0.25 cue lead np
-1.06 cue lead np-to
-0.08 cue lead pp-to
-0.94 cue lead subject controller
-0.42 cue lead subject none
-0.64 cue lead subject phrase
-1.14 cue lead subject pronoun
-0.68 cue lead subject relative
0.14 cue lead subject shared
-0.49 cue lead up
-0.49 cue lead up pp-to
-0.49 cue lead up subject phrase
-0.11 cue leader
-0.7 cue leader noun-of
0.49 cue lean
-0.42 cue lean subject phrase
0.24 cue learn
0.42 cue learn subject phrase
-0.29 cue learn subject pronoun
-0.16 cue learn that
-0.34 cue leave
-0.5 cue leave bare
-1.07 cue leave np
-1.31 cue leave np-to
-0.15 cue leave subject controller
-0.52 cue leave subject none
-0.85 cue leave subject phrase
-0.5 cue leave subject pronoun
-0.51 cue leave subject relative
-1.13 cue leave to
0.25 cue lend
-0.11 cue let
-1.34 cue let np
0.56 cue let np-pronoun
-0.78 cue let subject none
-0.51 cue letter
-0.39 cue letter noun-to
-0.51 cue letter subject none
-0.33 cue level
0.54 cue level noun-of
0.42 cue level subject none
-0.84 cue life
-0.54 cue lift
-0.81 cue light
-0.6 cue light subject none
0.81 cue like
1.38 cue like subject phrase
-0.48 cue like subject pronoun
1.04 cue like to
-0.95 cue limit
-0.7 cue limit np
-0.77 cue limit subject controller
-0.86 cue line
-0.49 cue line subject none
0.75 cue line up
0.39 cue link
-0.32 cue link subject phrase
0.92 cue list
-0.79 cue list noun-of
-0.85 cue list subject none
0.09 cue list subject phrase
-0.35 cue listen
-0.16 cue listen pp-to
-0.56 cue listen subject none
-0.8 cue live
-0.58 cue live pp-in
-0.44 cue live subject none
-1.02 cue live subject phrase
-0.36 cue live subject pronoun
-0.44 cue live subject relative
-0.81 cue lobby
-1.44 cue lock
0.25 cue look
-1.51 cue look front
-0.46 cue look pp-at
-0.39 cue look pp-for
-1.08 cue look pp-like
-0.17 cue look subject controller
0.47 cue look subject pronoun
-1.17 cue look subject shared
1.24 cue look to
-1.25 cue loom
-0.76 cue lose
-0.75 cue lose adj
-0.74 cue lose bare
-0.4 cue lose np
0.33 cue lose subject controller
-1.17 cue lose subject phrase
-1.1 cue lose subject pronoun
-0.71 cue lose subject relative
-1.26 cue lose subject shared
-0.72 cue loss
-0.34 cue loss noun-of
-0.41 cue loss subject none
-0.42 cue lot
-0.41 cue lot noun-of
-0.42 cue lot subject none
1.65 cue love
-0.57 cue maintain
-0.44 cue maintain np
-0.16 cue maintain subject phrase
-0.16 cue maintain subject pronoun
-0.44 cue majority
-0.42 cue majority noun-of
-0.43 cue majority subject none
0.83 cue make adj
-0.17 cue make bare
-1.02 cue make front
-0.63 cue make ing
-0.47 cue make np
1.7 cue make np-that
-0.67 cue make np-to
-0.12 cue make subject none
-0.25 cue make subject phrase
-0.21 cue make subject relative
0.54 cue make subject shared
-1 cue make up
-0.63 cue make up bare
-0.78 cue make up np
-0.93 cue make up subject phrase
-1.3 cue manage
-0.58 cue manage bare
-0.76 cue manage subject phrase
-0.74 cue manage to
-0.86 cue march
-0.58 cue margin
-0.35 cue margin noun-of
-0.41 cue margin subject none
-1.26 cue mark
-1.11 cue mark subject phrase
0.16 cue market
-1.72 cue marry
-1.41 cue match
-1.01 cue matter
-0.29 cue matter noun-of
-0.32 cue matter subject none
-0.61 cue mayor
-0.39 cue mayor noun-of
-0.41 cue mayor subject none
-0.09 cue mean
-0.96 cue mean bare
-1.2 cue mean np
-0.52 cue mean subject controller
-0.83 cue mean subject none
-0.47 cue mean subject phrase
0.98 cue mean subject relative
-0.36 cue mean that
-0.3 cue measure
-0.73 cue media
-0.73 cue media subject none
-0.38 cue meet
-1.31 cue meet bare
-1.11 cue meet np
-1.21 cue meet pp-with
-0.68 cue meet subject controller
-1.25 cue meet subject pronoun
-0.6 cue meeting
-0.4 cue meeting noun-of
-0.48 cue meeting subject none
-0.47 cue member
-0.37 cue member noun-of
-0.44 cue member subject none
1.15 cue mention
-1.03 cue mention bare
-0.82 cue mention noun-of
0.24 cue mention np
0.79 cue mention subject controller
-1.07 cue mention subject none
0.48 cue mention subject phrase
0.64 cue mention subject pronoun
-0.12 cue message
-0.38 cue message noun-to
-0.92 cue message subject none
-0.43 cue middle
-0.43 cue middle noun-of
-0.43 cue middle subject none
-0.6 cue million
-0.43 cue million noun-of
-0.43 cue million subject none
-1.31 cue mind
-0.63 cue miss
-1.26 cue miss np
-1.04 cue mix
0.52 cue mock
0.24 cue mock np
0.35 cue mock subject phrase
-0.5 cue moment
-0.37 cue moment noun-of
-0.5 cue moment subject none
-0.57 cue money
-0.39 cue money noun-for
-0.5 cue money subject none
0.19 cue monitor
0.44 cue monitor np
0.3 cue month
-0.71 cue month noun-of
-0.83 cue month noun-to
-0.29 cue month subject none
-0.6 cue mount
-0.5 cue move
-0.74 cue move adj
-0.94 cue move pp-to
-0.08 cue move subject controller
-0.79 cue move subject none
-0.77 cue move subject phrase
-0.96 cue move subject pronoun
0.28 cue move subject shared
0.19 cue move to
0.66 cue name
0.97 cue name np
0.48 cue name subject controller
-1.24 cue name subject none
0.57 cue name subject phrase
-0.42 cue need
-1.31 cue need bare
0.21 cue need np
0.26 cue need np-to
-0.78 cue need participle-to
-0.63 cue need subject none
-0.28 cue need subject phrase
-0.71 cue need subject pronoun
-0.86 cue need subject relative
-0.63 cue need to
0.41 cue negotiate
-1.09 cue neighbor
0.51 cue network
-0.93 cue network subject none
-0.57 cue news
-0.33 cue news noun-for
-0.57 cue news subject none
-0.12 cue night
-0.6 cue night noun-of
-0.12 cue night subject none
0.46 cue nominate
0.63 cue nominate np
0.35 cue nominate subject phrase
-0.54 cue nomination
-0.36 cue nomination noun-for
-0.36 cue nomination noun-on
-0.39 cue nomination subject none
-0.65 cue nominee
-0.54 cue nominee subject none
-0.45 cue none
-0.44 cue none noun-of
-0.45 cue none subject none
0.8 cue note
1.53 cue note bare
0.81 cue note front
0.46 cue note front-quote
0.7 cue note np
0.17 cue note subject controller
-1.72 cue note subject none
0.31 cue note subject phrase
1.99 cue note subject pronoun
0.48 cue note that
-0.82 cue nothing
-0.82 cue nothing subject none
0.38 cue notice
-0.91 cue notion
-0.66 cue notion subject none
-0.5 cue number
-0.4 cue number noun-of
-0.41 cue number subject none
-1.31 cue obtain
-0.68 cue obtain subject controller
-1.08 cue obtain subject phrase
-1.28 cue occur
0.55 cue offer
-0.33 cue offer bare
-1.68 cue offer front
0.12 cue offer np
0.14 cue offer subject controller
0.32 cue offer subject phrase
0.9 cue offer subject pronoun
-1.02 cue office
-1.3 cue open bare
-0.33 cue open np
-0.93 cue open subject phrase
1.16 cue open up
0.43 cue opinion
-0.91 cue opponent
-0.45 cue opportunity
-0.37 cue opportunity noun-for
-0.49 cue opportunity noun-to
-0.45 cue opportunity subject none
0.79 cue oppose
-0.75 cue oppose bare
1.31 cue oppose np
0.78 cue oppose subject controller
0.67 cue oppose subject phrase
-0.28 cue oppose subject relative
0.64 cue opposition
0.31 cue opposition noun-to
0.61 cue opposition noun-to-owned
0.18 cue opposition subject none
0.61 cue opposition subject phrase
0.98 cue order
-0.21 cue order noun-to
-0.42 cue order subject none
1.88 cue order subject phrase
-0.96 cue organize
-0.92 cue organize np
-0.75 cue organize subject controller
-0.8 cue organize subject phrase
-1.05 cue organizer
-0.64 cue other
-0.64 cue other subject none
0.88 cue outline
-1.34 cue overcome
-1.03 cue overlook
-0.65 cue oversee
-1.28 cue overshadow
-1.67 cue overtake
-0.94 cue own
-0.91 cue own np
-1.03 cue own subject phrase
-0.48 cue own subject relative
-0.47 cue page
-0.39 cue page noun-of
-0.39 cue page subject none
0.38 cue paint
-0.41 cue pair
-0.41 cue pair noun-of
-0.41 cue pair subject none
-0.52 cue part
-0.25 cue part noun-of
-0.3 cue part subject none
-1.08 cue participate
-0.62 cue participate pp-in
-0.68 cue party
-0.55 cue party subject none
-0.88 cue party subject phrase
-0.41 cue pass
0.52 cue pass np
-0.44 cue pass subject controller
0.47 cue pass subject phrase
-0.91 cue path
-0.4 cue path subject none
-0.49 cue pay
-0.89 cue pay bare
-0.49 cue pay np
-0.55 cue pay participle-bare
0.57 cue pay participle-np
-0.99 cue pay pp-for
-0.58 cue pay subject controller
-0.47 cue pay subject none
-0.85 cue pay subject phrase
-1.1 cue pay subject pronoun
0.69 cue pay subject shared
-1.08 cue pend
0.13 cue people subject none
0.8 cue perceive
-0.35 cue percent
-0.38 cue percent noun-of
-0.26 cue percent noun-to
-0.35 cue percent subject none
-0.66 cue perform
-1.3 cue perform adj
-0.52 cue period
-0.37 cue period noun-of
-0.52 cue period subject none
-0.64 cue person
-0.64 cue person subject none
0.47 cue persuade
1.21 cue persuade np-to
0.12 cue persuade subject controller
-0.47 cue photo
-0.47 cue photo noun-of
-0.47 cue photo subject none
-0.64 cue pick
0.45 cue pick bare
-1.23 cue pick subject controller
-1.47 cue pick subject phrase
-0.73 cue pick up
-0.11 cue pick up np
-0.25 cue pick up subject phrase
-0.54 cue picture
-0.55 cue picture subject none
-0.53 cue piece
-0.53 cue piece subject none
0.16 cue pile
0.25 cue pile subject phrase
-0.63 cue pitch
-1.61 cue pivot
0.42 cue place
-0.63 cue place np
-1.07 cue place subject none
-1.68 cue place subject phrase
0.17 cue plan
0.1 cue plan noun-to
-0.78 cue plan noun-to-owned
0.43 cue plan subject none
0.33 cue plan subject phrase
1.37 cue plan to
-0.74 cue play
-0.54 cue play adj
0.49 cue play bare
-0.91 cue play np
-0.87 cue play subject controller
-0.49 cue play subject none
-0.64 cue play subject phrase
-1.14 cue play subject pronoun
-0.74 cue play subject relative
0.94 cue plead
0.8 cue plead subject phrase
0.41 cue pledge
0.45 cue pledge np
-1.34 cue pledge participle-bare
-1.34 cue pledge participle-np
0.12 cue pledge subject controller
-1.27 cue pledge subject none
0.6 cue pledge subject phrase
1.39 cue pledge subject pronoun
-1.65 cue pledge subject relative
1.15 cue pledge to
-0.44 cue plenty
-0.44 cue plenty noun-of
-0.44 cue plenty subject none
0.29 cue point
-0.61 cue point noun-for
0.56 cue point noun-of
1.05 cue point out
0.11 cue point out subject phrase
0.88 cue point out that
0.94 cue point pp-to
0.23 cue point subject controller
-0.45 cue point subject none
0.46 cue point subject phrase
0.97 cue point subject pronoun
-1 cue poise
-0.85 cue poise passive-to
-0.9 cue poise subject phrase
0.39 cue policy
-0.61 cue politics
-0.52 cue politics subject none
-0.12 cue poll
-0.41 cue poll noun-of
-0.6 cue poll subject none
0.31 cue poll subject phrase
-0.89 cue popularity
0.93 cue portray
0.65 cue portray bare
0.16 cue portray np-as
0.74 cue portray subject controller
0.35 cue portray subject phrase
-0.54 cue pose
0.1 cue pose subject phrase
0.21 cue position noun-on-owned
-0.82 cue position subject none
0.22 cue position subject phrase
-0.59 cue possibility
-0.67 cue possibility noun-that
-0.59 cue possibility subject none
0.38 cue post
0.37 cue post bare
0.35 cue post np
-0.93 cue post subject none
1.58 cue post subject pronoun
-1.08 cue pour
-0.94 cue pour subject phrase
-0.77 cue power
-0.53 cue power subject none
-1.18 cue practice
0.46 cue praise
0.26 cue praise bare
0.92 cue praise np
0.82 cue praise subject phrase
1.08 cue predict
0.61 cue predict subject phrase
0.13 cue predict that
1.67 cue prefer
0.95 cue prefer subject phrase
-0.22 cue prepare
0.37 cue prepare pp-for
-1.77 cue prepare subject phrase
-1.61 cue prepare subject pronoun
-0.67 cue presence
1.24 cue present
-0.97 cue present subject phrase
-0.22 cue president
-0.56 cue president noun-of
-0.11 cue president subject none
0.85 cue press
-1.22 cue press np
-0.13 cue press subject controller
0.69 cue press subject phrase
-0.41 cue pressure noun-on
-0.61 cue pressure noun-to
-0.57 cue pressure subject none
0.3 cue prevent
-1.32 cue prevent np
-1.33 cue prevent subject controller
0.51 cue price
-0.55 cue primary
-0.48 cue primary subject none
-0.53 cue priority
-0.53 cue priority subject none
-0.77 cue problem
-0.78 cue produce
0.37 cue produce np
0.31 cue produce subject phrase
-0.43 cue professor
-0.43 cue professor noun-of
-0.43 cue professor subject none
1.08 cue project
0.84 cue promise
1.42 cue promise np
1.29 cue promise subject controller
0.82 cue promise subject none
0.61 cue promise subject phrase
-0.19 cue promise subject pronoun
1.23 cue promise to
0.93 cue promote
0.61 cue promote np
0.31 cue promote subject controller
0.59 cue promote subject phrase
-0.8 cue prompt
0.28 cue prompt np
-1.1 cue prompt np-to
-0.39 cue prompt subject phrase
-1.26 cue propel
0.6 cue proposal
-1.12 cue proposal subject none
0.99 cue proposal subject phrase
0.98 cue propose
0.15 cue propose bare
-2.08 cue propose front
0.72 cue propose np
-0.25 cue propose subject controller
0.49 cue propose subject phrase
1.63 cue propose subject pronoun
0.19 cue prospect
0.51 cue prospect noun-of
0.19 cue prospect subject none
-1.32 cue protect
-0.96 cue protect subject controller
0.54 cue protest
-0.31 cue prove
-1.11 cue prove adj
1.05 cue prove subject controller
-0.29 cue prove subject phrase
-1.63 cue prove subject pronoun
-0.19 cue prove that
0.92 cue prove to
-0.22 cue provide
-0.62 cue provide agent-pp-by
0.53 cue provide bare
0.57 cue provide np-to
-0.24 cue provide subject phrase
-1.26 cue provide subject shared
0.3 cue publish
-0.86 cue publish participle-pp-in
0.92 cue publish subject phrase
-0.92 cue pull
-0.44 cue pull subject phrase
-0.33 cue purchase
-0.7 cue pursue
0.33 cue pursue np
0.75 cue pursue subject controller
0.4 cue push
0.94 cue push adj
-0.91 cue push np
-0.11 cue push np-to
0.85 cue push pp-for
0.49 cue push subject controller
-1.41 cue push subject none
0.29 cue push subject phrase
-0.27 cue push subject shared
1.12 cue push to
-0.18 cue put
0.14 cue put bare
-0.39 cue put np
-0.46 cue put np-pronoun
-0.69 cue put subject controller
-0.8 cue put subject none
0.58 cue put subject phrase
-0.11 cue put subject pronoun
-1.21 cue put subject shared
0.29 cue qualify
-1.7 cue qualify subject phrase
-0.49 cue quarter
-0.36 cue quarter noun-of
-0.49 cue quarter subject none
0.68 cue question
0.28 cue question noun-about
0.15 cue question noun-of
1.62 cue question np
-0.42 cue question subject controller
0.3 cue question subject none
0.57 cue question subject phrase
0.63 cue question wh
0.08 cue quote
0.51 cue quote subject phrase
-0.62 cue race
-0.32 cue race noun-for
-0.4 cue race subject none
-1.18 cue race subject phrase
1.22 cue rail
0.57 cue rail subject phrase
0.82 cue raise bare
-0.48 cue raise np
-0.57 cue raise subject controller
0.35 cue raise subject none
-0.44 cue raise subject phrase
0.44 cue raise subject pronoun
0.86 cue raise subject relative
-0.67 cue rally
0.16 cue rally np
0.11 cue rally subject controller
-0.47 cue rally subject none
-1.19 cue rally subject phrase
0.12 cue range
0.62 cue range pp-from
0.42 cue rank
-1.78 cue rank subject phrase
-1.09 cue rate
-0.35 cue rate subject none
-1.38 cue rattle
-0.18 cue reach
0.17 cue reach np
-1.19 cue reach out
-0.85 cue reach out pp-to
-0.43 cue reach subject phrase
0.54 cue react
0.12 cue react pp-to
-0.4 cue react subject phrase
0.51 cue read
1.56 cue read front-quote
0.42 cue read np
0.16 cue read subject controller
1.53 cue read subject phrase
0.34 cue reason
-0.97 cue reason noun-for
0.66 cue reason noun-to
0.42 cue reason subject none
1.62 cue rebuke
0.96 cue recall
1.07 cue recall bare
-0.74 cue recall front-quote
1.18 cue recall np
1.26 cue recall subject controller
0.29 cue recall subject phrase
-0.63 cue receive
-1.16 cue receive bare
-0.66 cue receive np
-0.35 cue receive subject phrase
-1.16 cue receive subject pronoun
0.1 cue recognize
0.67 cue recognize np
1.41 cue recognize subject phrase
0.29 cue recommend
-0.41 cue record
-0.4 cue record noun-of
-0.5 cue record subject none
0.24 cue record subject phrase
0.69 cue recount
-0.43 cue reduce
0.2 cue reduce np
0.16 cue reduce subject controller
0.8 cue refer
1.4 cue refer pp-to
1.18 cue reference
-0.2 cue reference noun-to
-0.27 cue reference subject none
0.65 cue reflect bare
-0.35 cue reflect np
1.21 cue reflect pp-on
-1.83 cue reflect subject controller
-1.02 cue reflect subject none
0.14 cue reflect subject phrase
0.63 cue refuse
0.45 cue refuse subject controller
0.36 cue refuse subject phrase
-0.64 cue refuse subject pronoun
0.43 cue refuse subject shared
0.39 cue refuse to
1.04 cue regard
-0.14 cue regard subject phrase
-0.75 cue register
-0.45 cue register participle-bare
-0.64 cue register participle-np
-0.78 cue register subject controller
-0.31 cue register subject none
0.46 cue reiterate
-0.09 cue reiterate subject phrase
1.06 cue reject
0.33 cue reject np
-0.22 cue reject np-that
0.89 cue reject subject phrase
-0.88 cue relate
-0.8 cue relate subject phrase
-0.58 cue relationship
-0.45 cue relationship noun-with-owned
-0.54 cue relationship subject phrase
-1.36 cue release agent-pp-by
0.58 cue release bare
-0.41 cue release noun-of
0.42 cue release np
1.25 cue release participle-bare
-1.47 cue release participle-np
0.87 cue release passive-none
0.45 cue release subject controller
-1.02 cue release subject none
0.31 cue release subject phrase
0.11 cue rely
0.41 cue rely pp-on
-1 cue rely subject phrase
-0.33 cue remain
0.09 cue remain adj
-0.93 cue remain bare
-0.87 cue remain front
-1.32 cue remain np
-0.83 cue remain pp-in
-1.15 cue remain subject controller
-0.54 cue remain subject none
-0.53 cue remain subject pronoun
-0.85 cue remain subject shared
1.02 cue remark
0.42 cue remark subject phrase
1.15 cue remember
1.49 cue remind
-0.33 cue remind subject phrase
0.23 cue reminder
0.23 cue reminder subject none
-1.21 cue remove
-0.77 cue remove subject phrase
-0.17 cue renew
-1.02 cue repeal
0.87 cue repeat
0.53 cue repeat np
0.78 cue repeat subject controller
0.71 cue repeat subject phrase
-1.02 cue replace
-0.64 cue replace np
-0.79 cue replace subject controller
-0.9 cue replace subject phrase
0.51 cue reply
0.29 cue reply front-quote
1.59 cue reply subject phrase
0.63 cue report
1.13 cue report agent-pp-by
1.61 cue report bare
1.89 cue report front
0.1 cue report ing
0.96 cue report np
-1.46 cue report pp-from
-0.71 cue report subject controller
0.33 cue report subject none
0.56 cue report subject phrase
0.34 cue report that
-0.61 cue reporter
-0.67 cue reporter noun-that
-0.61 cue reporter subject none
-0.38 cue represent
-0.43 cue represent bare
-0.57 cue represent np
-0.26 cue represent subject phrase
0.27 cue represent subject pronoun
-0.7 cue represent subject relative
-0.78 cue reputation
1.48 cue request
-0.08 cue request noun-for
0.67 cue request subject none
1.22 cue request subject phrase
0.31 cue require
-0.79 cue require np
-0.23 cue require np-to
0.49 cue require subject phrase
-0.98 cue require subject relative
-1.11 cue resign
0.34 cue resist
-1.14 cue resolve
-1.32 cue resonate
0.47 cue resource
0.47 cue resource subject none
-1.13 cue respect
0.41 cue respond
0.66 cue respond front-quote
0.2 cue respond pp-to
0.77 cue respond subject controller
0.22 cue respond subject phrase
0.08 cue response
-0.15 cue response noun-to
-0.19 cue response subject none
-0.6 cue responsibility
-0.6 cue responsibility subject none
-0.13 cue rest
-0.48 cue rest noun-of
-0.48 cue rest subject none
1.05 cue restrict
1.21 cue restrict subject phrase
-0.39 cue result
-0.42 cue result noun-of
-0.87 cue result pp-in
-0.47 cue result subject none
0.29 cue result subject phrase
-1.61 cue retain
-1.01 cue retire
-0.48 cue retire participle-bare
-0.25 cue retire subject none
-0.27 cue return
-0.34 cue return np
-0.08 cue return pp-to
-0.66 cue return subject none
-0.45 cue return subject phrase
-0.25 cue return subject pronoun
0.95 cue retweet
0.61 cue reveal
0.63 cue reveal bare
0.45 cue reveal np
0.75 cue reveal subject phrase
-0.15 cue reveal that
-0.13 cue reverse
-0.22 cue reverse subject phrase
0.36 cue rhetoric
0.96 cue rip
-0.53 cue rise
-0.75 cue rise bare
-0.67 cue rise noun-of
-0.62 cue rise np
-0.82 cue rise subject controller
0.6 cue rise subject none
-1.15 cue rise subject phrase
-0.89 cue risk
-0.53 cue risk subject none
-0.91 cue rival
-0.87 cue rival subject phrase
-0.56 cue role
-0.3 cue role noun-in-owned
-0.37 cue role noun-of
-0.48 cue role subject none
-0.64 cue role subject phrase
-1.38 cue roll
0.49 cue roll out
-0.57 cue round
-0.38 cue round noun-of
-0.39 cue round subject none
0.86 cue rule
-0.6 cue rule noun-of
-1.2 cue rule subject none
-0.58 cue run
-0.84 cue run adj
-0.85 cue run bare
-0.44 cue run front
0.33 cue run np
-1.02 cue run pp-for
-1.04 cue run pp-on
-0.39 cue run subject controller
-0.42 cue run subject none
-0.33 cue run subject phrase
-1.45 cue run subject pronoun
-0.76 cue run subject relative
-1.68 cue rush
-0.74 cue sale
-1.45 cue save
0.62 cue say
0.37 cue say adj
1.26 cue say bare
1.72 cue say front
0.61 cue say np
0.9 cue say np-bare
0.32 cue say np-pronoun
-0.22 cue say pp-about
-0.29 cue say pp-in
-0.59 cue say pp-on
0.28 cue say quote
0.49 cue say subject controller
0.3 cue say subject inverted
-1.35 cue say subject none
0.72 cue say subject phrase
0.68 cue say subject pronoun
0.85 cue say subject relative
0.3 cue say that
0.67 cue say wh
-0.53 cue scene
-0.53 cue scene subject none
-0.32 cue schedule
-0.42 cue schedule passive-to
-1.41 cue schedule subject phrase
-1.59 cue score
-0.92 cue scramble
-0.93 cue scramble subject phrase
-0.86 cue scramble to
0.44 cue scrutiny
0.44 cue scrutiny subject none
-1.63 cue search
-1.15 cue seat
-0.3 cue seat subject none
-0.4 cue secretary
-0.16 cue secretary noun-of
-0.19 cue secretary subject none
-0.96 cue secure
-0.95 cue secure bare
-0.95 cue secure np
-0.6 cue secure subject controller
0.48 cue see
0.27 cue see bare
-1.79 cue see front
0.26 cue see np
1.04 cue see np-as
1.04 cue see passive-pp-as
-0.29 cue see subject controller
0.47 cue see subject none
0.39 cue see subject phrase
0.16 cue see subject pronoun
1.01 cue see subject relative
0.08 cue see that
-0.17 cue see wh
0.38 cue seek
-2.03 cue seek bare
1.07 cue seek np
0.41 cue seek subject controller
0.21 cue seek subject phrase
0.49 cue seek subject pronoun
0.24 cue seek to
0.68 cue seem
0.97 cue seem adj
-1.65 cue seem front
1.14 cue seem pp-like
1.25 cue seem subject none
0.56 cue seem subject pronoun
0.16 cue seem subject relative
-0.61 cue seem subject shared
0.51 cue seem to
-0.36 cue seize
-0.57 cue seize subject phrase
-0.55 cue select
-0.82 cue sell
0.23 cue sell subject controller
-1.12 cue sell subject phrase
-0.36 cue senator
0.21 cue senator subject none
-0.55 cue send
0.21 cue send np
0.79 cue send out subject phrase
-0.6 cue send subject none
-0.28 cue send subject phrase
-0.51 cue send subject pronoun
0.94 cue sense
0.48 cue sense noun-of
0.99 cue sense subject none
0.79 cue sentence
-0.47 cue series
-0.42 cue series noun-of
-0.47 cue series subject none
-0.66 cue serve
-0.36 cue serve front
-0.22 cue serve pp-as
-0.55 cue serve pp-in
-0.64 cue serve subject controller
-0.45 cue serve subject phrase
-1.43 cue serve subject pronoun
-0.57 cue serve subject relative
-0.64 cue serve subject shared
-0.23 cue set
-0.88 cue set noun-of
0.37 cue set np
0.59 cue set participle-to
-1.31 cue set passive-to
-1.44 cue set subject controller
0.56 cue set subject none
-0.74 cue set subject phrase
-0.78 cue set up
0.22 cue set up subject phrase
-1.46 cue settle
-1.86 cue shake
-0.38 cue shape
0.16 cue share
-0.3 cue share bare
-0.56 cue share noun-of
0.88 cue share np
-0.67 cue share subject none
-0.12 cue share subject phrase
-1.84 cue shed
-0.43 cue shift
-0.7 cue shift np
-1.1 cue shift subject controller
-1.2 cue shift subject phrase
-1.55 cue shock
-0.19 cue shoot
0.28 cue shoot subject phrase
0.6 cue shout
0.49 cue shout subject phrase
0.53 cue show
0.47 cue show bare
0.9 cue show front
0.12 cue show np
0.31 cue show subject controller
-1.24 cue show subject none
0.68 cue show subject phrase
-0.08 cue show subject pronoun
0.24 cue show subject relative
-1.2 cue show subject shared
0.33 cue show that
-0.41 cue show up
-0.53 cue show wh
0.75 cue side
-0.73 cue side noun-of
-0.8 cue side subject none
0.46 cue sign
-0.44 cue sign noun-of
0.11 cue sign noun-that
0.49 cue sign subject none
-0.09 cue sign subject phrase
-1.57 cue sign subject relative
-0.28 cue sign up
0.61 cue signal
-1.12 cue sit
-0.65 cue sit subject controller
-0.86 cue sit subject phrase
1.32 cue slam
1.37 cue slam np
-0.34 cue slam subject phrase
-1.4 cue slate
-1.76 cue solidify
-0.77 cue something
-0.77 cue something subject none
-0.45 cue son
-0.4 cue son noun-of
-0.4 cue son subject none
-0.59 cue sort
-0.39 cue sort noun-of
-0.43 cue sort subject none
0.35 cue sound
-1.28 cue sound adj
-1.41 cue sound subject phrase
-0.7 cue source
-0.36 cue source noun-of
-0.4 cue source subject none
-1.64 cue spark
0.48 cue speak adj
-1.89 cue speak bare
-1 cue speak front
-0.61 cue speak np
1.28 cue speak out
0.41 cue speak pp-about
-0.39 cue speak pp-at
-1.28 cue speak pp-in
-0.33 cue speak pp-on
-0.4 cue speak pp-to
-0.22 cue speak pp-with
-0.26 cue speak subject controller
-0.62 cue speak subject none
0.74 cue speak subject pronoun
-1.39 cue speak subject shared
0.7 cue speak to
0.12 cue speech
-0.52 cue speech noun-to
-1.63 cue speech noun-to-owned
-0.7 cue speech subject none
0.45 cue speech subject phrase
-0.38 cue spend
0.39 cue spend adj
-1.1 cue spend bare
-0.33 cue spend np
0.16 cue spend subject controller
-0.52 cue spend subject none
-0.85 cue spend subject phrase
-0.81 cue spend subject pronoun
-0.87 cue spend subject relative
-1.25 cue split
-0.41 cue spokesman
-0.37 cue spokesman noun-for
-0.41 cue spokesman subject none
-0.39 cue spokeswoman
-0.39 cue spokeswoman noun-for
-0.39 cue spokeswoman subject none
-0.15 cue sponsor
-0.4 cue spot
-1.28 cue spread
-0.33 cue spread subject none
-0.89 cue staff
-0.45 cue staff subject none
-1.17 cue stage
-0.37 cue stage subject none
-1.06 cue stake
-1 cue stake subject phrase
-1.04 cue stance
-0.2 cue stand
-0.89 cue stand pp-in
-0.48 cue stand subject phrase
0.6 cue stand subject pronoun
-1.38 cue star
-0.51 cue start
-1.06 cue start bare
-0.21 cue start ing
-0.38 cue start noun-of
-1.21 cue start np
1.49 cue start pp-with
-1.08 cue start subject controller
-0.43 cue start subject none
-0.27 cue start subject phrase
-1.34 cue start subject pronoun
-0.65 cue start subject relative
-1.17 cue start to
0.23 cue state
-0.61 cue state noun-of
-1.61 cue state noun-of-owned
0.3 cue state noun-to
-0.79 cue state subject controller
-0.5 cue state subject none
0.29 cue state subject phrase
2.86 cue state subject pronoun
0.08 cue statement
-0.78 cue statement noun-that
-0.93 cue statement subject none
0.89 cue statement subject phrase
-0.88 cue stay
-0.6 cue stay adj
-0.4 cue stay pp-in
-0.77 cue stay subject controller
-0.92 cue stay subject phrase
0.31 cue steer
-0.21 cue step
-0.1 cue step up
-0.8 cue stick
-1.09 cue stick pp-to
-1.65 cue stir
-0.43 cue stop
-0.11 cue stop bare
0.39 cue stop np
1.25 cue stop subject controller
-0.65 cue stop subject none
-1.49 cue stop subject phrase
-0.26 cue story
0.32 cue story noun-about
-0.6 cue story noun-of
-0.09 cue story subject none
-0.47 cue strategist
-0.37 cue strategist noun-for
-0.43 cue strategist subject none
0.36 cue strategy
0.1 cue strategy subject none
-0.54 cue strength
-0.4 cue strength noun-of
-0.48 cue strength subject none
0.37 cue stress
0.13 cue stress subject phrase
-1.1 cue stretch
-0.39 cue strike
-0.22 cue strike np
0.12 cue strike subject phrase
0.35 cue string
0.35 cue string noun-of
0.35 cue string subject none
-0.56 cue struggle
0.43 cue struggle subject controller
-0.08 cue struggle subject phrase
-0.18 cue struggle to
-1.62 cue study
-1.64 cue stump
-0.87 cue subject
-0.33 cue subject noun-of
-0.34 cue subject subject none
-1.36 cue succeed
-0.62 cue success
-0.54 cue success subject phrase
0.54 cue sue
-1.78 cue sue subject phrase
-1.18 cue suffer
-1.12 cue suffer subject phrase
0.49 cue suggest
1.03 cue suggest bare
-1.12 cue suggest np
-0.34 cue suggest subject controller
0.69 cue suggest subject phrase
0.88 cue suggest subject pronoun
0.89 cue suggest subject relative
-0.32 cue suggest subject shared
0.25 cue suggest that
1.38 cue suggestion
0.45 cue support
-0.88 cue support bare
-1.51 cue support front
1.11 cue support ing
1.19 cue support noun-for
-1.09 cue support noun-for-owned
-1.05 cue support noun-of
1 cue support np
0.17 cue support subject controller
0.17 cue support subject none
0.56 cue support subject phrase
-0.16 cue support subject pronoun
0.54 cue support subject relative
0.78 cue supporter noun-of
0.38 cue supporter subject none
-1.21 cue supporter subject phrase
-0.98 cue suppose
-1.01 cue suppose passive-to
-0.45 cue surge
0.91 cue surge subject none
0.12 cue surprise
-1.11 cue surround
-0.57 cue surround subject phrase
-0.46 cue survey
1.58 cue survey participle-adj
-0.6 cue survey subject none
0.38 cue survey subject phrase
-1.38 cue survive
-0.71 cue survive np
-0.78 cue survive subject phrase
1.28 cue suspect
-0.89 cue suspend
-0.32 cue suspend subject phrase
-0.6 cue sweep
-1.36 cue swing
-1.4 cue switch
-0.9 cue system
-0.23 cue take
0.19 cue take bare
-0.93 cue take front
-0.24 cue take np
-1.27 cue take np-pronoun
-1.28 cue take np-to
-1.01 cue take on
-0.77 cue take on np
-1 cue take on subject phrase
-0.55 cue take over
-0.52 cue take pp-to
0.11 cue take subject controller
0.36 cue take subject none
-0.24 cue take subject phrase
-0.7 cue take subject pronoun
-1.33 cue take subject shared
0.49 cue talk
0.9 cue talk adj
-0.72 cue talk np
0.26 cue talk pp-about
-0.23 cue talk pp-to
0.57 cue talk subject controller
0.32 cue talk subject none
0.52 cue talk subject phrase
0.48 cue talk subject pronoun
-1.64 cue tap
0.11 cue target
0.72 cue target np
-0.69 cue target subject none
-0.44 cue target subject phrase
-1.29 cue task
-0.7 cue tax
-0.4 cue tax subject none
-0.12 cue teach
0.52 cue tell
0.48 cue tell bare
1.14 cue tell front
0.59 cue tell front-quote
-0.57 cue tell np
1.15 cue tell np-bare
0.81 cue tell np-that
1.22 cue tell np-wh
0.33 cue tell subject controller
-1.72 cue tell subject none
0.66 cue tell subject phrase
0.63 cue tell subject pronoun
0.48 cue tell subject shared
-0.45 cue ten
-0.45 cue ten noun-of
-0.45 cue ten subject none
-0.9 cue tend
-0.75 cue tend subject phrase
-1.02 cue tend to
-0.53 cue term
-0.43 cue term noun-of
-0.46 cue term subject none
-0.51 cue test
-0.55 cue test subject none
0.92 cue thank
-0.44 cue thanks
-0.44 cue thanks noun-to
-0.44 cue thanks subject none
-0.83 cue thing
-0.53 cue thing subject none
0.68 cue think
0.66 cue think adj
1 cue think bare
-0.26 cue think front
-0.1 cue think pp-of
0.71 cue think subject phrase
0.12 cue think subject pronoun
0.41 cue think subject relative
-1.24 cue think subject shared
0.19 cue think that
-0.53 cue thousand
-0.43 cue thousand noun-of
-0.44 cue thousand subject none
0.4 cue threat
-0.57 cue threat noun-of
-0.78 cue threat subject none
0.53 cue threaten
0.35 cue threaten subject controller
1.19 cue threaten subject phrase
0.32 cue threaten to
0.26 cue throw np
-0.45 cue throw subject phrase
-0.49 cue tie
-0.45 cue tie noun-to
0.83 cue tie np
0.25 cue tie subject controller
-0.45 cue tie subject none
-0.64 cue tie subject phrase
-0.54 cue time
-0.43 cue time noun-for
-0.88 cue time noun-that
0.47 cue time noun-to
-0.14 cue time subject none
-0.1 cue title
0.29 cue title participle-quote
-1.5 cue title subject phrase
-1.06 cue top
-0.31 cue top noun-of
-0.32 cue top subject none
-0.51 cue topic
-0.51 cue topic subject none
-0.6 cue total
-0.34 cue total subject none
-0.98 cue tour
1.02 cue tout
1.2 cue tout np
-0.68 cue tout subject phrase
0.41 cue track
0.24 cue trade
-0.53 cue trade subject phrase
-0.86 cue trail
-1.01 cue trail bare
-1.03 cue trail np
-0.44 cue trail subject none
-0.77 cue trail subject phrase
-0.96 cue trail subject pronoun
-1.49 cue transform
0.18 cue translate
-1.12 cue travel
-0.96 cue travel subject phrase
-1.81 cue treat
-0.82 cue trip
-0.36 cue trip noun-to
-0.36 cue trip subject none
-1.52 cue trounce
-0.22 cue trust
-0.64 cue try
-0.63 cue try front
-0.77 cue try pp-to
-1.09 cue try subject controller
-0.51 cue try subject none
-0.57 cue try subject phrase
-0.49 cue try subject pronoun
-0.98 cue try subject shared
-0.38 cue try to
-0.1 cue turn
-1.17 cue turn adj
-0.61 cue turn bare
-0.9 cue turn np
-1.11 cue turn out
-0.74 cue turn out subject phrase
-1.39 cue turn out subject pronoun
-0.75 cue turn out to
-0.96 cue turn pp-into
-0.11 cue turn pp-to
-0.5 cue turn subject controller
-0.57 cue turn subject none
0.14 cue turn subject phrase
0.44 cue turn subject pronoun
-1.49 cue turn subject shared
0.53 cue tweet
-0.49 cue tweet bare
0.53 cue tweet front-quote
1.4 cue tweet np
0.67 cue tweet subject phrase
-0.29 cue tweet subject pronoun
0.92 cue tweet that
-0.44 cue two-third
-0.44 cue two-third noun-of
-0.44 cue two-third subject none
-0.43 cue type
-0.43 cue type noun-of
-0.43 cue type subject none
-1.94 cue uncover
-0.45 cue undermine
0.73 cue underscore
0.58 cue underscore np
-0.1 cue underscore subject controller
-0.18 cue underscore subject phrase
1.27 cue understand
-0.94 cue understand subject controller
-1.15 cue unfold
-1.55 cue unify
-1.5 cue unite
-0.47 cue unleash
-0.22 cue unleash subject phrase
0.49 cue unveil
-0.46 cue unveil subject phrase
-0.72 cue upcome
-0.61 cue upcome np
-0.77 cue upcome subject controller
-1.26 cue update subject phrase
-0.15 cue upend
-1.59 cue upset
0.76 cue urge
-0.1 cue urge np
0.91 cue urge np-to
-0.37 cue urge subject controller
0.55 cue urge subject phrase
0.27 cue urge subject pronoun
-0.44 cue use
-0.34 cue use bare
-0.75 cue use front
-0.37 cue use noun-of
-0.8 cue use noun-of-owned
-1.86 cue use np-as
0.08 cue use np-to
-0.23 cue use subject controller
-0.69 cue use subject none
-0.51 cue use subject phrase
-1.03 cue use subject pronoun
0.3 cue use subject shared
-1.12 cue use to
-0.41 cue variety
-0.41 cue variety noun-of
-0.41 cue variety subject none
-1.2 cue vary
-0.5 cue version
-0.42 cue version noun-of
-0.42 cue version subject none
-0.51 cue veteran
-0.36 cue veteran noun-of
-0.51 cue veteran subject none
-0.47 cue victory
-0.31 cue victory noun-in-owned
-0.58 cue victory subject none
-0.41 cue victory subject phrase
-0.54 cue video
-0.37 cue video noun-of
-0.54 cue video subject none
0.9 cue vie
1.1 cue view
0.42 cue view noun-of
0.66 cue view subject none
-0.19 cue view subject phrase
-1.69 cue violate
-0.97 cue visit
-0.89 cue visit bare
-0.34 cue visit noun-to
-1.07 cue visit np
-0.3 cue visit subject none
-0.82 cue visit subject phrase
0.16 cue voice
-0.95 cue voice subject none
1.35 cue voice subject phrase
0.21 cue vote
-1.64 cue vote adj
-1.06 cue vote front
-0.43 cue vote noun-for
-0.6 cue vote noun-to
0.9 cue vote np
-1.1 cue vote pp-against
1.19 cue vote pp-for
0.98 cue vote pp-in
-0.85 cue vote subject none
0.23 cue vote subject phrase
0.72 cue vote subject pronoun
0.57 cue vote subject relative
-0.65 cue vote subject shared
1.17 cue vote to
-0.38 cue voter
-0.54 cue voter noun-of
0.77 cue voter noun-to
-0.19 cue voter subject none
0.85 cue vow
1.21 cue vow subject phrase
0.98 cue vow subject pronoun
-0.32 cue vow subject shared
-1.61 cue wage
0.28 cue wait
-0.38 cue wait subject phrase
-0.47 cue wake
-0.4 cue wake noun-of
-0.4 cue wake subject none
-1.58 cue walk
0.5 cue want
-1.15 cue want front
0.32 cue want np
0.51 cue want np-to
0.12 cue want subject phrase
0.99 cue want subject pronoun
-0.71 cue want subject relative
0.49 cue want to
-0.62 cue war
-0.55 cue war subject none
1.48 cue warn
0.8 cue warn subject phrase
1.07 cue warn subject pronoun
-0.51 cue warn that
-0.25 cue watch
-1.1 cue watch bare
-1.05 cue watch np
-0.66 cue watch subject none
-1.07 cue watch subject phrase
0.18 cue watch subject pronoun
-1.18 cue wave
-0.27 cue wave noun-of
-0.28 cue wave subject none
-0.59 cue way
-0.29 cue way noun-for
-0.43 cue way noun-of
-0.42 cue way noun-to
-0.6 cue way noun-to-owned
-0.53 cue way subject none
-0.79 cue way subject phrase
-1.32 cue wear
-1.05 cue wear subject phrase
-0.14 cue week
-0.43 cue week noun-of
-0.37 cue week noun-on
-0.83 cue week noun-that
-0.51 cue week noun-to
-0.69 cue week subject none
-0.16 cue weigh
0.55 cue welcome
-0.75 cue welcome subject phrase
-1.21 cue widen
-0.94 cue widen np
0.27 cue willingness
-0.73 cue win
-0.7 cue win adj
-0.29 cue win bare
-0.91 cue win front
-0.77 cue win np
-1.04 cue win np-to
-0.61 cue win pp-at
-0.32 cue win pp-in
-0.83 cue win pp-over
-0.42 cue win subject controller
-0.37 cue win subject none
-1.04 cue win subject phrase
-1.13 cue win subject pronoun
-0.86 cue win subject relative
-0.14 cue win subject shared
-0.58 cue wing
-0.4 cue wing noun-of
-0.4 cue wing subject none
0.61 cue winner
0.61 cue winner noun-of
0.61 cue winner subject none
0.59 cue withdraw
-0.44 cue withhold
-0.7 cue woman
-0.7 cue woman subject none
0.88 cue wonder
2.37 cue wonder subject phrase
0.32 cue wonder wh
-0.92 cue word
-0.27 cue word noun-of
-0.54 cue word subject none
-0.49 cue work
-0.67 cue work adj
0.42 cue work bare
-0.39 cue work front
-0.67 cue work np
-0.84 cue work pp-as
-1.18 cue work pp-at
-0.61 cue work pp-for
-0.52 cue work pp-in
-0.91 cue work pp-on
-0.84 cue work pp-with
-0.41 cue work subject controller
0.49 cue work subject none
-0.97 cue work subject phrase
-0.55 cue work subject pronoun
-0.79 cue work subject relative
0.09 cue work subject shared
0.14 cue work to
0.96 cue worry
-0.72 cue worry pp-about
0.37 cue write
0.69 cue write bare
0.85 cue write colon
0.36 cue write front
0.51 cue write front-quote
-0.14 cue write np
-0.4 cue write pp-in
0.75 cue write quote
0.42 cue write subject inverted
0.64 cue write subject phrase
0.32 cue write subject pronoun
-0.29 cue write subject relative
0.7 cue write that
-0.54 cue year
-0.34 cue year noun-of
-0.71 cue year noun-that
-0.43 cue year noun-to
-0.48 cue year subject none
0.28 cue yield
-0.1 cue ±
-0.1 cue ± subject phrase
0.1 form:finite
-0.12 form:imperative
-0.22 form:ing
-0.1 form:participle
0.6 frame according-end
0.6 frame according-end subject phrase
0.72 frame according-front
0.72 frame according-front subject phrase
0.3 frame according-middle
0.3 frame according-middle subject phrase
0.11 frame adj subject controller
-0.56 frame adj subject inverted
-0.58 frame adj subject none
0.1 frame adj subject phrase
0.5 frame adj subject relative
-0.61 frame adj subject shared
-0.93 frame agent-adj
-0.94 frame agent-adj subject phrase
-0.51 frame agent-bare
-0.28 frame agent-bare subject phrase
-1.02 frame agent-np
0.16 frame agent-pp-by
-0.48 frame agent-pp-by subject controller
0.12 frame agent-pp-by subject phrase
-0.44 frame agent-pp-by subject pronoun
1.3 frame agent-pp-by subject relative
-0.23 frame agent-pp-by subject shared
-1.3 frame agent-pp-for
-0.97 frame agent-pp-in
-0.79 frame agent-pp-in subject phrase
-0.42 frame agent-pp-on
-1.59 frame agent-that
-1.17 frame agent-to
-0.7 frame agent-to subject phrase
0.23 frame bare subject controller
-1.63 frame bare subject inverted
-0.29 frame bare subject none
0.21 frame bare subject pronoun
-0.28 frame bare subject relative
0.39 frame colon
0.39 frame colon subject controller
0.41 frame colon subject none
0.29 frame colon subject phrase
0.29 frame colon subject pronoun
-0.59 frame front
-0.16 frame front subject inverted
-0.37 frame front subject phrase
-0.62 frame front subject pronoun
-1.1 frame front subject relative
0.12 frame front-quote
0.08 frame front-quote subject inverted
0.22 frame front-quote subject phrase
-1.39 frame front-quote subject relative
-1.55 frame ing subject controller
-0.93 frame ing subject none
0.2 frame ing subject phrase
1.32 frame ing subject relative
-0.52 frame ing subject shared
0.23 frame label-capitals
0.23 frame label-capitals subject phrase
-1.99 frame none
0.27 frame noun-about
0.27 frame noun-about subject none
0.52 frame noun-about-owned
0.52 frame noun-about-owned subject phrase
0.16 frame noun-against-owned
0.16 frame noun-against-owned subject phrase
-0.86 frame noun-by-owned
-0.86 frame noun-by-owned subject phrase
-0.48 frame noun-for
-0.48 frame noun-for subject none
0.23 frame noun-for-owned
0.23 frame noun-for-owned subject phrase
-0.64 frame noun-in-owned
-0.64 frame noun-in-owned subject phrase
-0.38 frame noun-of
-0.38 frame noun-of subject none
0.18 frame noun-of-owned
0.18 frame noun-of-owned subject phrase
-0.53 frame noun-on
-0.53 frame noun-on subject none
-0.2 frame noun-on-owned
-0.2 frame noun-on-owned subject phrase
0.1 frame noun-over-by
0.1 frame noun-over-by subject phrase
-0.72 frame noun-over-owned
-0.72 frame noun-over-owned subject phrase
0.09 frame noun-that
0.09 frame noun-that subject none
1.32 frame noun-that-by
1.32 frame noun-that-by subject phrase
0.48 frame noun-that-owned
0.48 frame noun-that-owned subject phrase
-0.33 frame noun-to
-0.33 frame noun-to subject none
0.36 frame noun-to-by
0.36 frame noun-to-by subject phrase
0.72 frame noun-toward-owned
0.72 frame noun-toward-owned subject phrase
-0.32 frame noun-with-owned
-0.32 frame noun-with-owned subject phrase
0.09 frame np
0.22 frame np subject controller
-0.18 frame np subject none
0.08 frame np subject phrase
0.1 frame np subject pronoun
0.08 frame np subject relative
0.51 frame np-as
0.61 frame np-as subject controller
-0.53 frame np-as subject none
0.68 frame np-as subject pronoun
1 frame np-as subject relative
0.37 frame np-as subject shared
-0.24 frame np-bare subject controller
-0.91 frame np-bare subject none
-0.16 frame np-bare subject phrase
0.3 frame np-bare subject pronoun
0.33 frame np-bare subject relative
0.34 frame np-bare subject shared
0.11 frame np-colon
0.42 frame np-colon subject controller
-1.11 frame np-colon subject none
-0.2 frame np-colon subject phrase
0.96 frame np-colon subject pronoun
0.28 frame np-colon subject relative
-0.52 frame np-colon subject shared
0.08 frame np-pronoun
0.18 frame np-pronoun subject controller
-0.98 frame np-pronoun subject none
-0.18 frame np-pronoun subject pronoun
0.27 frame np-pronoun subject relative
0.29 frame np-pronoun subject shared
-0.17 frame np-quote subject phrase
-0.14 frame np-quote subject pronoun
0.21 frame np-quote subject relative
0.65 frame np-quote subject shared
0.38 frame np-that
0.27 frame np-that subject controller
0.22 frame np-that subject none
0.21 frame np-that subject phrase
0.13 frame np-that subject pronoun
-0.08 frame np-that subject shared
0.23 frame np-to
0.38 frame np-to subject controller
-1.02 frame np-to subject none
0.15 frame np-to subject phrase
0.12 frame np-to subject pronoun
0.2 frame np-to subject relative
0.19 frame np-to subject shared
0.39 frame np-wh subject controller
-0.27 frame np-wh subject none
-0.33 frame np-wh subject phrase
0.37 frame np-wh subject pronoun
-1.54 frame np-wh subject relative
0.62 frame np-wh subject shared
0.34 frame participle-adj
-1.56 frame participle-adj subject controller
1.04 frame participle-adj subject none
0.34 frame participle-adj subject phrase
-0.31 frame participle-bare subject none
-0.11 frame participle-bare subject phrase
0.15 frame participle-colon
-1.47 frame participle-colon subject none
-0.09 frame participle-np subject controller
-0.77 frame participle-np subject none
0.44 frame participle-np subject phrase
0.48 frame participle-np-as
-1.94 frame participle-np-bare
-0.49 frame participle-np-quote
-0.32 frame participle-np-that
0.23 frame participle-np-to
-0.29 frame participle-np-to subject controller
1.08 frame participle-np-to subject phrase
-0.94 frame participle-np-wh
-1.09 frame participle-np-wh subject controller
0.41 frame participle-pp-about
1.41 frame participle-pp-about subject none
-0.87 frame participle-pp-as subject controller
1.86 frame participle-pp-as subject none
-0.72 frame participle-pp-as subject phrase
0.15 frame participle-pp-at
0.31 frame participle-pp-at subject phrase
0.72 frame participle-pp-by
-1.25 frame participle-pp-by subject phrase
-0.21 frame participle-pp-for
-0.9 frame participle-pp-for subject controller
-0.13 frame participle-pp-for subject phrase
-0.67 frame participle-pp-from
-0.52 frame participle-pp-from subject phrase
-0.48 frame participle-pp-in
-0.89 frame participle-pp-in subject controller
0.28 frame participle-pp-in subject none
-0.55 frame participle-pp-in subject phrase
0.12 frame participle-pp-on
-0.51 frame participle-pp-on subject controller
0.74 frame participle-pp-on subject none
-0.11 frame participle-pp-to
-0.78 frame participle-pp-to subject controller
0.62 frame participle-pp-to subject none
-0.15 frame participle-pp-to subject phrase
-0.32 frame participle-pp-with subject controller
-0.63 frame participle-pp-with subject none
0.09 frame participle-pp-with subject phrase
0.48 frame participle-quote
-0.72 frame participle-quote subject phrase
0.26 frame participle-that
-0.5 frame participle-that subject controller
1.63 frame participle-that subject phrase
0.13 frame participle-to
0.31 frame participle-to subject none
-0.13 frame participle-to subject phrase
0.3 frame participle-wh
-0.26 frame participle-wh subject controller
0.16 frame participle-wh subject none
-1.31 frame passive-adj subject pronoun
0.34 frame passive-adj subject relative
0.58 frame passive-adj subject shared
-0.41 frame passive-bare
-0.52 frame passive-bare subject phrase
0.32 frame passive-bare subject pronoun
-0.65 frame passive-colon
-1.17 frame passive-ing
-0.31 frame passive-none
0.36 frame passive-none subject controller
-0.3 frame passive-none subject phrase
-0.69 frame passive-none subject pronoun
-0.09 frame passive-none subject relative
-0.42 frame passive-none subject shared
-0.84 frame passive-pp-about subject phrase
-0.35 frame passive-pp-against
0.62 frame passive-pp-as
0.13 frame passive-pp-as subject phrase
-0.46 frame passive-pp-as subject relative
-1.14 frame passive-pp-at
-0.82 frame passive-pp-at subject phrase
-1.26 frame passive-pp-by
-0.74 frame passive-pp-by subject phrase
0.31 frame passive-pp-for
-0.41 frame passive-pp-for subject pronoun
-0.93 frame passive-pp-from
-0.87 frame passive-pp-from subject phrase
-0.26 frame passive-pp-in
-0.31 frame passive-pp-in subject phrase
-0.49 frame passive-pp-in subject pronoun
0.34 frame passive-pp-in subject relative
-1.15 frame passive-pp-in subject shared
-1.03 frame passive-pp-into
0.59 frame passive-pp-of
0.16 frame passive-pp-of subject phrase
-0.22 frame passive-pp-on
0.52 frame passive-pp-on subject phrase
-0.51 frame passive-pp-on subject pronoun
-1.09 frame passive-pp-on subject shared
0.1 frame passive-pp-over
-0.39 frame passive-pp-to
-0.61 frame passive-pp-to subject pronoun
-1.13 frame passive-pp-to subject shared
-0.35 frame passive-pp-with subject phrase
-0.2 frame passive-pp-with subject pronoun
-0.4 frame passive-that subject phrase
0.73 frame passive-that subject pronoun
0.16 frame passive-to
-0.1 frame passive-to subject phrase
-0.3 frame passive-to subject pronoun
0.27 frame passive-to subject relative
0.45 frame passive-to subject shared
0.24 frame passive-wh
-0.1 frame passive-wh subject phrase
0.45 frame pp-about
1.03 frame pp-about subject controller
-0.58 frame pp-about subject none
0.52 frame pp-about subject pronoun
0.75 frame pp-about subject relative
-1.15 frame pp-about subject shared
0.39 frame pp-against
-0.15 frame pp-against subject controller
0.25 frame pp-against subject phrase
1.64 frame pp-against subject pronoun
-0.17 frame pp-around
0.15 frame pp-around subject phrase
-0.18 frame pp-as subject controller
0.55 frame pp-as subject none
-0.16 frame pp-as subject phrase
-0.16 frame pp-as subject relative
-1.11 frame pp-as subject shared
-0.39 frame pp-at subject controller
-0.81 frame pp-at subject none
-0.24 frame pp-at subject pronoun
0.46 frame pp-at subject relative
0.34 frame pp-behind
1.09 frame pp-behind subject phrase
-0.66 frame pp-by
-0.85 frame pp-by subject controller
-0.33 frame pp-by subject phrase
-0.91 frame pp-by subject pronoun
-0.8 frame pp-by subject shared
0.24 frame pp-for
0.25 frame pp-for subject controller
-1.03 frame pp-for subject none
0.12 frame pp-for subject phrase
0.22 frame pp-for subject pronoun
0.49 frame pp-for subject relative
-0.37 frame pp-for subject shared
-0.25 frame pp-from
0.33 frame pp-from subject controller
0.4 frame pp-from subject none
-0.6 frame pp-from subject phrase
-1.21 frame pp-from subject pronoun
-0.67 frame pp-from subject relative
0.31 frame pp-from subject shared
-0.33 frame pp-in
-0.29 frame pp-in subject controller
-0.43 frame pp-in subject none
-0.51 frame pp-in subject phrase
-0.13 frame pp-in subject pronoun
0.12 frame pp-in subject relative
-0.34 frame pp-in subject shared
0.45 frame pp-into subject controller
-0.38 frame pp-into subject none
-0.42 frame pp-into subject phrase
-1.39 frame pp-into subject pronoun
-0.65 frame pp-into subject relative
-0.28 frame pp-like
1.07 frame pp-like subject phrase
-0.24 frame pp-like subject pronoun
0.19 frame pp-of
-1.3 frame pp-of subject controller
-0.9 frame pp-of subject none
0.35 frame pp-of subject phrase
1.09 frame pp-of subject pronoun
-1.19 frame pp-of subject shared
-0.1 frame pp-on
0.71 frame pp-on subject controller
-0.86 frame pp-on subject none
-0.21 frame pp-on subject phrase
-0.36 frame pp-on subject pronoun
-0.27 frame pp-on subject relative
-0.49 frame pp-on subject shared
0.34 frame pp-out
1.01 frame pp-out subject controller
0.3 frame pp-out subject phrase
0.08 frame pp-over subject controller
0.41 frame pp-over subject phrase
0.15 frame pp-to subject controller
-0.24 frame pp-to subject none
-0.12 frame pp-to subject pronoun
-0.12 frame pp-to subject relative
-0.29 frame pp-to subject shared
-1.02 frame pp-toward
-0.11 frame pp-with
-0.7 frame pp-with subject none
-0.18 frame pp-with subject phrase
-0.23 frame pp-with subject relative
-0.8 frame pp-with subject shared
0.08 frame quote
0.59 frame quote subject controller
-1.78 frame quote subject none
0.43 frame quote subject pronoun
0.09 frame quote subject relative
0.4 frame that
0.65 frame that subject controller
-0.69 frame that subject none
0.33 frame that subject phrase
0.88 frame that subject pronoun
0.51 frame that subject relative
0.15 frame that subject shared
0.36 frame to subject controller
-1.54 frame to subject inverted
-0.24 frame to subject none
0.46 frame to subject relative
0.09 frame to subject shared
0.3 frame wh
0.19 frame wh subject controller
-1.86 frame wh subject inverted
-0.55 frame wh subject none
0.42 frame wh subject phrase
0.63 frame wh subject pronoun
-0.47 frame wh subject relative
-0.18 frame wh subject shared
-0.12 head:%
-0.6 head:($)
-0.23 head:(CD)
-1.54 head:(IN)
0.83 head:(JJ)
0.2 head:(JJS)
-0.34 head:(WDT)
-0.16 head:(WP)
0.27 head:(name)
-0.11 head:a
0.81 head:account
-0.77 head:action
0.63 head:activist
0.96 head:actor
0.41 head:ad
0.51 head:address
0.78 head:administration
0.9 head:adviser
1.29 head:advocate
0.34 head:agency
-0.96 head:agent
0.84 head:agreement
1.03 head:aide
-0.45 head:all
0.96 head:ally
1.3 head:analysis
1.52 head:analyst
-0.71 head:announcement
1.26 head:another
-0.53 head:answer
0.11 head:appeal
-0.45 head:appearance
-1.04 head:approach
0.82 head:argument
-0.21 head:article
-1.39 head:assault
-0.99 head:attack
-0.11 head:attacker
1.08 head:attendee
-1.21 head:attention
2.54 head:attorney
0.81 head:audience
0.51 head:authority
1.63 head:average
1.26 head:backer
-0.32 head:bank
-0.86 head:base
-1 head:battle
0.74 head:bill
1.01 head:board
-0.39 head:book
-1.37 head:border
0.28 head:both
-0.16 head:brother
0.51 head:bureau
-1.7 head:business
0.49 head:businessman
-0.1 head:call
0.52 head:campaign
0.32 head:candidacy
0.43 head:candidate
-0.16 head:case
0.53 head:caucus
0.2 head:chairman
-1.6 head:challenge
-0.63 head:change
-0.28 head:check
0.18 head:chief
0.21 head:child
0.54 head:citizen
0.49 head:city
-1.14 head:claim
-0.29 head:club
-1.33 head:coalition
-1.4 head:coin
0.65 head:colleague
-0.32 head:comment
-1.7 head:committee
0.77 head:community
0.67 head:company
-0.2 head:concern
-1.53 head:conference
0.56 head:conservative
-0.68 head:contest
-1.13 head:controversy
-1.02 head:convention
-0.31 head:conversation
-0.34 head:country
-0.11 head:couple
-0.8 head:course
0.41 head:court
0.47 head:critic
-1.11 head:criticism
-0.13 head:crowd
0.23 head:datum
0.87 head:daughter
-0.96 head:day
-0.7 head:deal
-0.45 head:debate
-0.12 head:decision
0.31 head:department
-0.64 head:developer
-0.83 head:dinner
-1.54 head:disclosure
-0.16 head:discussion
0.4 head:district
0.1 head:document
-0.11 head:dollar
0.22 head:donor
0.22 head:economist
-0.42 head:economy
2.44 head:editorial
-1.03 head:effect
-0.26 head:effort
-1.28 head:election
0.43 head:electorate
0.34 head:elite
0.27 head:email
-0.58 head:employer
-0.98 head:end
-1.65 head:endorsement
1.08 head:establishment
-0.61 head:event
-0.16 head:everyone
1.02 head:executive
1.6 head:expert
0.32 head:face
-0.79 head:fact
0.14 head:family
0.54 head:father
0.57 head:field
-0.64 head:fight
-0.65 head:figure
0.27 head:filings
0.4 head:film
-0.09 head:finding
-1.35 head:focus
-0.17 head:follower
-0.62 head:force
0.18 head:foundation
1.2 head:friend
1.19 head:front-runner
0.29 head:general
0.27 head:generation
0.13 head:goal
0.62 head:governor
0.47 head:group
0.62 head:guy
-0.1 head:hacker
-1.48 head:hall
0.33 head:he
-0.4 head:head
0.34 head:history
0.29 head:hopeful
0.3 head:host
-0.85 head:husband
0.19 head:i
-1.28 head:idea
-1.15 head:image
-1.01 head:immigrant
-0.83 head:income
0.58 head:industry
0.32 head:information
-0.74 head:initiative
1.19 head:insider
-1.78 head:interview
-1.49 head:investment
0.96 head:investor
-0.68 head:issue
-0.66 head:it
-0.62 head:job
0.8 head:justice
-2.31 head:kind
0.94 head:lady
-1.29 head:language
0.37 head:lawmaker
0.47 head:lawsuit
-0.1 head:lawyer
-0.92 head:lead
0.74 head:leader
1.03 head:legislation
0.51 head:letter
-1.47 head:line
0.63 head:list
-1.09 head:loss
-1.8 head:lot
0.31 head:majority
-0.43 head:man
1.08 head:manager
-1.62 head:margin
-1.09 head:market
0.15 head:mayor
0.23 head:measure
-0.39 head:media
-0.57 head:meeting
0.42 head:member
0.49 head:mogul
-1.44 head:moment
-0.15 head:money
-0.8 head:month
1.15 head:mother
-0.65 head:move
-0.15 head:movement
-1.02 head:name
0.38 head:nation
0.32 head:network
1.51 head:neurosurgeon
-1.71 head:news
0.78 head:newspaper
-0.6 head:night
-1.12 head:nomination
-0.13 head:nominee
0.22 head:number
0.74 head:observer
-1.52 head:obstacle
1.12 head:office
0.73 head:official
0.3 head:one
0.82 head:operation
0.72 head:operative
-0.32 head:opinion
0.53 head:opponent
0.14 head:order
1.63 head:organizer
0.19 head:other
0.94 head:outlet
1.18 head:page
0.1 head:pair
0.58 head:panel
0.17 head:paper
0.42 head:parent
0.08 head:part
-1.83 head:partner
-0.34 head:people
0.27 head:percent
-0.43 head:person
-0.3 head:piece
-0.6 head:plan
0.79 head:platform
-0.45 head:point
0.65 head:police
0.2 head:policy
0.6 head:politician
0.99 head:poll
1.47 head:polling
-1.52 head:popularity
0.55 head:population
-0.69 head:position
0.22 head:post
-0.28 head:price
-0.79 head:primary
-1.46 head:problem
0.21 head:process
-1.16 head:program
0.21 head:prosecutor
-1.59 head:prospect
0.28 head:protester
-0.23 head:push
-1.02 head:question
-0.19 head:race
-1.21 head:rate
-0.99 head:rating
-1.23 head:reaction
-0.71 head:reality
-1.26 head:reason
0.79 head:record
0.63 head:release
-0.64 head:remark
1.12 head:report
0.79 head:reporter
0.14 head:representative
0.62 head:researcher
0.38 head:respondent
-0.23 head:response
0.25 head:result
0.32 head:retiree
0.65 head:rhetoric
-1.68 head:rise
1.54 head:rival
-0.28 head:rule
-1.28 head:ruling
-1.3 head:scandal
0.2 head:school
-1.55 head:season
-1.1 head:seat
1.08 head:secretary
0.46 head:senator
-1.34 head:sense
0.76 head:sentiment
-1.07 head:series
0.39 head:she
-1.16 head:shift
-1.72 head:shooting
-1.25 head:show
-0.98 head:showing
-0.15 head:side
-0.84 head:sign
-1.05 head:socialist
1.2 head:some
-0.22 head:son
0.53 head:source
1.12 head:speaker
-0.65 head:speech
1.24 head:spokesman
1.14 head:spokeswoman
0.42 head:spot
-0.76 head:spotlight
0.24 head:staffer
-0.62 head:stake
-1.06 head:stance
-1.51 head:standing
-0.72 head:star
-0.94 head:state
-0.58 head:statement
-1.14 head:stock
-0.22 head:story
0.6 head:strategist
-0.29 head:strategy
-0.09 head:strength
-0.57 head:student
2.05 head:study
-0.98 head:success
0.57 head:superdelegate
-1.19 head:support
0.56 head:supporter
0.73 head:survey
-0.47 head:system
-1.22 head:tactic
-1.59 head:talk
-1.11 head:tax
0.97 head:team
-0.51 head:technology
-0.82 head:that
0.51 head:the
-1.17 head:these
-0.94 head:thing
-0.55 head:this
0.37 head:those
-0.12 head:threat
-1.04 head:ticket
-0.85 head:tie
-0.67 head:time
-0.19 head:tone
0.38 head:town
-1.31 head:trouble
-1.76 head:turn
-1.05 head:turnout
0.92 head:tweet
0.56 head:union
1.07 head:user
-0.81 head:vehicle
0.41 head:version
-1.57 head:victory
0.17 head:video
-0.65 head:view
0.36 head:voice
-1.13 head:vote
0.14 head:voter
-0.9 head:wall
-0.94 head:way
-0.09 head:we
-0.18 head:website
-0.9 head:week
-0.41 head:wife
-0.38 head:word
-0.8 head:work
0.17 head:worker
-1.65 head:world
-0.73 head:year
-0.28 head:you
-0.6 headpos:$
-0.47 headpos:CD
-0.61 headpos:DT
-0.9 headpos:IN
-0.29 headpos:JJ
0.24 headpos:NNP
0.1 headpos:NNPS
0.08 headpos:NNS
-0.35 headpos:WDT
-0.17 headpos:WP
-1.14 labelpos:DT
-0.12 labelpos:NN
1.27 labelpos:NNP
0.59 labelpos:NNS
-0.55 long:1
0.25 long:12-24
-0.17 long:2
-0.15 long:3-5
0.16 long:6-11
0.3 long:much
0.34 modal:'d
-1.39 modal:'ll
-0.76 modal:ca
-0.17 modal:can
-0.13 modal:could
-0.51 modal:may
-0.12 modal:should
-0.15 modal:will
-0.73 modal:wo
-0.12 modal:would
0.98 opens:"
-1.29 opens:$
0.54 opens:(
-1.81 opens:,
-1.45 opens:.
-0.49 opens::
-0.53 opens:CC
-0.71 opens:CD
-0.09 opens:DT
-0.12 opens:EX
-0.37 opens:JJR
-0.34 opens:JJS
-0.6 opens:MD
-0.17 opens:NN
-0.19 opens:NNP
-0.1 opens:NNPS
-0.16 opens:NNS
0.15 opens:PDT
0.09 opens:PRP
-0.25 opens:RB
-0.27 opens:RBR
-0.33 opens:RBS
0.13 opens:TO
0.16 opens:VBD
0.16 opens:VBG
-0.53 opens:VBN
-0.16 opens:VBP
-0.87 opens:VBZ
-0.11 opens:WP$
-0.23 opens:WRB
0.21 owner:"
-0.31 owner:,
-0.83 owner::
-0.12 owner:CC
-0.58 owner:CD
-0.4 owner:DT
-0.12 owner:IN
-0.27 owner:JJ
-0.83 owner:JJR
0.16 owner:JJS
-0.61 owner:NN
0.13 owner:NNP
-1.13 owner:NNPS
-0.51 owner:NNS
-1.57 owner:PRP
-0.23 owner:PRP$
-0.74 owner:RB
-0.43 owner:RP
0.44 owner:TO
-0.27 owner:VBD
-0.26 owner:VBN
-0.67 owner:WDT
-0.16 passive
0.31 prev:
-1.17 prev:)
-0.36 prev:,
-0.28 prev::
-0.63 prev:CC
0.1 prev:DT
0.29 prev:EX
-0.36 prev:IN
-0.69 prev:JJ
-1.07 prev:JJS
-0.21 prev:NN
-0.47 prev:NNP
-0.33 prev:NNS
-0.1 prev:POS
-0.85 prev:PRP
-0.71 prev:PRP$
-0.79 prev:TO
-1.04 prev:VB
-0.84 prev:VBD
-0.23 prev:VBG
-0.84 prev:VBN
-0.91 prev:VBZ
-1.43 prev:WDT
-0.71 prev:WP
0.57 prev:WRB
0.12 sourcelong:1
0.19 sourcelong:4
0.16 sourcelong:5
-0.16 sourcelong:7
-0.11 sourcelong:8
0.23 subject:controller
-0.35 subject:inverted
-0.27 subject:none
0.08 subject:pronoun
-0.08 tense:MD:VB
-1.61 tense:MD:VBD
-0.71 tense:MD:VBG
-0.33 tense:MD:VBN
0.35 tense:RB:VBD
-0.14 tense:RB:VBG
0.22 tense:RB:VBP
0.22 tense:RB:VBZ
-0.16 tense:TO:VBN
-0.11 tense:VB:VB
-0.61 tense:VB:VBN
0.13 tense:VBD:VBD
-0.4 tense:VBD:VBG
0.19 tense:VBD:VBN
0.52 tense:VBG:VBD
-0.19 tense:VBG:VBG
-0.4 tense:VBG:VBN
-0.18 tense:VBN:VBN
0.62 tense:VBP:VB
0.54 tense:VBP:VBD
0.13 tense:VBP:VBG
0.11 tense:VBP:VBN
0.19 tense:VBP:VBP
-0.21 tense:VBZ:VB
-0.38 tense:VBZ:VBD
0.1 tense:VBZ:VBG
`;

export const CUE_WEIGHTS: ReadonlyMap<string, number> = new Map(
  ROWS.trim()
    .split('\n')
    .map((row): [string, number] => {
      const space = row.indexOf(' ');
      return [row.slice(space + 1), Number(row.slice(0, space))];
    }),
);
