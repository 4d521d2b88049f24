/**
 * How much each cue, frame and circumstance speaks for an attribution, in log-odds: word statistics, made by
 * `scripts/induce-cues.mjs`.
 * Counted on PolNeAR train.
 * "cue say that" is the verb "say" with a that-clause, "cue say subject shared" one whose subject stands before an earlier verb.
 */
const ROWS = `
-0.12 after:adj
0.12 after:both
0.34 after:colon
-0.08 after:ing
0.56 after:none
0.23 after:np-as
-0.13 after:np-pronoun
0.15 after:np-quote
0.36 after:np-that
-0.17 after:np-wh
0.17 after:pp-about
0.39 after:pp-against
-0.47 after:pp-around
-0.45 after:pp-behind
-0.45 after:pp-from
-0.16 after:pp-into
0.21 after:pp-of
-0.47 after:pp-out
-0.14 after:pp-over
-0.12 after:pp-to
-0.93 after:pp-toward
0.22 after:quote
0.38 after:that
-0.15 after:to
0.15 after:wh
-2.31 always
0.65 before:about
-0.62 before:across
0.23 before:after
-1.73 before:against
0.32 before:although
-0.31 before:among
0.43 before:around
-0.23 before:as
-0.39 before:at
0.12 before:because
-0.09 before:before
0.17 before:but
0.25 before:despite
-1.49 before:during
0.34 before:for
-0.36 before:from
-0.26 before:how
-0.13 before:if
-0.35 before:in
-0.87 before:into
-0.68 before:like
-2.25 before:nor
-0.13 before:on
-1.08 before:or
-1.04 before:over
0.23 before:since
-0.37 before:so
-0.51 before:than
-0.14 before:that
0.14 before:though
-0.53 before:through
-0.38 before:to
-1.06 before:toward
-1.14 before:under
-0.47 before:until
-0.18 before:what
0.08 before:when
-0.2 before:where
-0.41 before:whether
0.37 before:which
0.62 before:while
0.52 before:who
-0.3 before:whom
0.44 before:why
0.13 before:with
-0.57 before:without
0.61 before:yet
0.71 beforepos:
0.29 beforepos:"
0.1 beforepos:(
-0.38 beforepos:)
0.23 beforepos:,
0.32 beforepos:.
-1.37 beforepos:/
-1.53 beforepos:>
-0.09 beforepos:CD
-0.2 beforepos:DT
-0.62 beforepos:JJ
-1.1 beforepos:JJR
0.17 beforepos:JJS
-0.29 beforepos:MD
-0.3 beforepos:NN
-0.32 beforepos:NNP
-0.08 beforepos:NNPS
-0.3 beforepos:NNS
-0.55 beforepos:POS
-0.74 beforepos:PRP
-1.04 beforepos:PRP$
0.39 beforepos:RBR
-0.16 beforepos:RBS
-0.41 beforepos:RP
-0.53 beforepos:VB
-0.14 beforepos:VBD
-0.36 beforepos:VBG
-0.43 beforepos:VBN
-0.28 beforepos:VBZ
-0.88 block:body
1.38 block:headline
-0.38 cue %
-0.38 cue % noun-of
-0.25 cue % noun-to
-0.36 cue % subject none
0.2 cue :
0.42 cue : label-capitals
0.57 cue : label-quote
0.2 cue : subject phrase
-1.17 cue abandon
-0.89 cue abandon subject controller
0.36 cue ability
-1 cue ability noun-to-owned
-1 cue ability subject phrase
-1.83 cue accelerate
0.22 cue accept
1.52 cue accept np
-0.38 cue accept subject controller
-0.38 cue accept subject phrase
0.08 cue access
0.51 cue access noun-to
0.44 cue access subject none
-1.49 cue accompany
-0.61 cue accord
-0.59 cue accord pp-to
-0.85 cue accord subject controller
-0.31 cue accord subject none
-0.51 cue accord subject phrase
-0.87 cue accord to
0.7 cue according to
0.63 cue according to according-end
0.67 cue according to according-front
0.27 cue according to according-middle
0.7 cue according to subject phrase
0.32 cue account
1.05 cue account noun-of
0.63 cue account subject none
0.46 cue accusation
0.79 cue accuse
0.32 cue accuse bare
1.33 cue accuse np
0.95 cue accuse np-pronoun
0.63 cue accuse subject controller
0.16 cue accuse subject phrase
1.12 cue accuse subject pronoun
-0.79 cue accuse subject relative
-0.28 cue achieve
0.29 cue acknowledge
1.37 cue acknowledge bare
1.1 cue acknowledge np
-1.02 cue acknowledge subject controller
0.59 cue acknowledge subject phrase
1.68 cue acknowledge subject pronoun
0.39 cue acknowledge that
-1.06 cue act
-0.36 cue act subject none
-0.91 cue act subject phrase
-0.93 cue action
0.51 cue add
0.59 cue add bare
0.92 cue add colon
1.75 cue add front
1.02 cue add front-quote
-2.37 cue add np
-1.97 cue add pp-to
0.28 cue add quote
0.33 cue add subject controller
0.4 cue add subject inverted
0.55 cue add subject phrase
1.04 cue add subject pronoun
0.59 cue add that
-0.49 cue addition
-0.48 cue addition noun-to
-0.49 cue addition subject none
0.37 cue address
-0.3 cue address np
1.02 cue address subject controller
-0.86 cue address subject phrase
-0.66 cue administration
-0.66 cue administration subject none
0.77 cue admit
-1.13 cue admit subject controller
1.2 cue admit subject phrase
-1.14 cue adopt
-0.16 cue adopt subject phrase
-0.55 cue advantage
-0.46 cue advantage noun-of
-0.53 cue advantage subject none
0.76 cue advice
-0.87 cue advise
-1.08 cue advise bare
0.12 cue advise np
0.4 cue advise subject controller
-0.6 cue advise subject relative
-0.56 cue adviser
-0.41 cue adviser noun-to
-0.41 cue adviser subject none
0.78 cue advocate
-0.62 cue advocate noun-for
-0.96 cue advocate subject none
0.92 cue advocate subject phrase
-1 cue affect
-0.76 cue affect subject phrase
-0.76 cue age
-0.28 cue age noun-of
-0.3 cue age subject none
-0.77 cue agenda
0.38 cue agree
1.61 cue agree pp-with
1.06 cue agree subject phrase
0.1 cue agree that
-0.15 cue agree to
-0.74 cue aide
-0.35 cue aide noun-to
-0.52 cue aide subject none
-0.26 cue aim participle-pp-at
1.52 cue aim to
-0.6 cue air
0.17 cue air np
-0.87 cue air pp-on
-0.11 cue air subject phrase
-1.31 cue alarm
-0.27 cue align
1.01 cue allegation
0.81 cue allege
0.56 cue allege subject phrase
-0.47 cue allege that
0.21 cue allow
-0.56 cue allow front
-0.14 cue allow np-to
-0.36 cue allow subject controller
0.42 cue allow subject phrase
-0.29 cue allow subject pronoun
-0.82 cue allow subject relative
-0.83 cue ally
-0.29 cue ally noun-of
-0.53 cue ally subject none
-0.77 cue ally subject phrase
-1.01 cue ambassador
-0.73 cue amount
-0.38 cue amount noun-of
-0.39 cue amount subject none
-0.75 cue analysis
-0.36 cue anger
-1.26 cue anger subject phrase
0.84 cue announce
0.27 cue announce bare
1.55 cue announce front
1.23 cue announce np
0.15 cue announce np-to
-0.13 cue announce subject controller
-1.68 cue announce subject none
0.72 cue announce subject phrase
0.69 cue announce subject pronoun
0.54 cue announce that
0.89 cue announcement
0.18 cue anonymity
0.24 cue anonymity noun-to
0.18 cue anonymity subject none
0.72 cue answer np
0.18 cue answer subject controller
-0.93 cue answer subject none
-0.34 cue answer subject phrase
0.6 cue apologize
0.3 cue appeal
-0.65 cue appeal noun-to
-0.31 cue appeal pp-to
-0.66 cue appeal subject none
0.6 cue appeal subject phrase
0.38 cue appear
0.93 cue appear adj
-1.51 cue appear front
-1.68 cue appear pp-at
-1.33 cue appear pp-in
-1.96 cue appear pp-on
-1.29 cue appear subject controller
0.08 cue appear subject phrase
0.22 cue appear subject pronoun
0.28 cue appear subject relative
1.02 cue appear to
0.54 cue appearance subject none
-1.18 cue appearance subject phrase
0.54 cue applaud
-1.58 cue apply
1.13 cue appoint
-0.18 cue appoint subject phrase
-0.58 cue approach
-0.43 cue approach noun-to
-0.41 cue approach subject none
-0.23 cue approach subject phrase
0.14 cue approve
1.26 cue approve subject phrase
0.94 cue argue
1.01 cue argue bare
0.17 cue argue front
1.1 cue argue subject controller
0.36 cue argue subject phrase
1.89 cue argue subject pronoun
0.2 cue argue that
0.14 cue argument
-1.3 cue arm
-1.06 cue arrive
-0.81 cue arrive pp-at
-0.91 cue arrive subject phrase
-1.03 cue article
0.39 cue articulate
0.77 cue ask
0.75 cue ask bare
0.7 cue ask front-quote
0.37 cue ask np
0.24 cue ask np-to
1.69 cue ask np-wh
0.21 cue ask participle-pp-about
-0.53 cue ask participle-wh
0.98 cue ask passive-pp-about
0.72 cue ask quote
-0.31 cue ask subject controller
1.16 cue ask subject none
0.39 cue ask subject phrase
0.71 cue ask subject pronoun
0.23 cue ask subject shared
0.8 cue ask wh
-0.35 cue assail
1.21 cue assert
0.24 cue assert that
3.04 cue assertion
-1.22 cue assign
-1.07 cue associate
0.65 cue assume
0.91 cue assume subject pronoun
0.57 cue assure
0.24 cue assure subject phrase
0.55 cue attack
-0.32 cue attack bare
0.09 cue attack noun-on
1.68 cue attack noun-on-owned
0.82 cue attack np
0.22 cue attack subject controller
0.2 cue attack subject none
0.34 cue attack subject phrase
0.34 cue attempt noun-to-owned
-0.08 cue attempt subject none
-0.59 cue attempt subject phrase
-1.07 cue attempt to
-0.39 cue attend
-0.3 cue attend bare
-1.44 cue attend np
0.14 cue attend subject controller
0.49 cue attend subject phrase
-0.84 cue attend subject relative
-0.36 cue attention
0.44 cue attention noun-to
-0.93 cue attract
-0.73 cue attract np
-0.6 cue attract subject controller
-0.92 cue attract subject phrase
1.39 cue attribute
-0.8 cue audience
-0.61 cue audience subject none
0.8 cue author
-0.73 cue author noun-of
-0.73 cue author subject none
0.2 cue authorize
-0.62 cue average
-0.3 cue average noun-of
-0.3 cue average subject none
-0.92 cue avoid
-0.75 cue avoid ing
-0.78 cue avoid np
-0.77 cue avoid subject controller
-1.1 cue avoid subject phrase
-1.03 cue avoid subject pronoun
-1.42 cue await
-1.43 cue award
0.3 cue back
-0.52 cue back bare
2.03 cue back np
-0.6 cue back subject controller
-0.23 cue back subject phrase
0.36 cue back subject relative
-0.43 cue backer
-0.43 cue backer noun-of
-0.43 cue backer subject none
-0.72 cue backing
-0.95 cue ballot
-0.12 cue ban
-0.62 cue ban subject controller
0.79 cue ban subject phrase
-1.25 cue bank
0.91 cue bar
-0.94 cue base
-0.17 cue base participle-pp-in
-0.52 cue base participle-pp-on
-0.56 cue base subject controller
-0.59 cue base subject none
-1.07 cue base subject phrase
0.72 cue bash
-0.55 cue battle
-0.61 cue battle subject none
-1.14 cue battle subject phrase
-0.37 cue be
-0.84 cue be bare
-0.41 cue be block
0.18 cue be colon
-0.17 cue be front
-0.63 cue be front-quote
-0.75 cue be np
-1.2 cue be np-bare
-1.26 cue be np-colon
-0.16 cue be np-pronoun
-0.66 cue be np-that
-0.32 cue be np-to
-0.68 cue be np-wh
-0.51 cue be passive-none
0.8 cue be pp-about
-0.91 cue be pp-as
-1.06 cue be pp-at
0.88 cue be pp-for
-0.61 cue be pp-in
-1.15 cue be pp-of
-0.25 cue be pp-on
-1.11 cue be pp-out
0.15 cue be quote
0.17 cue be subject controller
-0.73 cue be subject inverted
-0.46 cue be subject phrase
-0.65 cue be subject pronoun
-0.31 cue be subject relative
0.32 cue be subject shared
-0.81 cue be to
-0.77 cue be wh
-1.11 cue bear
-0.8 cue bear subject phrase
-1.14 cue beat
-1 cue beat np
-1 cue beat subject phrase
-0.52 cue become
-0.31 cue become adj
-0.67 cue become bare
-0.53 cue become front
-0.76 cue become np
-1.32 cue become np-to
-0.43 cue become subject none
-0.79 cue become subject phrase
-1.03 cue become subject pronoun
0.26 cue become subject relative
-0.08 cue become subject shared
-0.67 cue begin
-0.44 cue begin bare
-0.54 cue begin front
-0.2 cue begin ing
-1.11 cue begin np
-0.3 cue begin pp-in
0.09 cue begin subject controller
-0.75 cue begin subject phrase
-0.3 cue begin subject pronoun
-0.47 cue begin subject relative
-0.93 cue begin subject shared
-0.91 cue begin to
-0.42 cue beginning
-0.42 cue beginning noun-of
-0.42 cue beginning subject none
-0.47 cue behalf
-0.45 cue behalf noun-of
-0.45 cue behalf subject none
0.82 cue believe
0.11 cue believe bare
-0.11 cue believe np-pronoun
-0.41 cue believe subject controller
1.28 cue believe subject phrase
0.83 cue believe subject pronoun
-0.08 cue believe subject relative
-0.43 cue believe that
-0.56 cue benefit
-0.48 cue benefit pp-from
-0.53 cue benefit subject none
-0.76 cue benefit subject phrase
-0.8 cue bet
-0.72 cue bid
-0.66 cue bid noun-for-owned
-0.68 cue bid subject phrase
0.54 cue bill
0.36 cue bill subject none
-1.18 cue bind
0.66 cue blame
1.4 cue blame bare
0.88 cue blame np
-0.11 cue blame subject phrase
0.64 cue blast
0.72 cue blast np
0.74 cue blast subject phrase
0.13 cue block
-2.3 cue block bare
0.77 cue block np
-0.65 cue block subject controller
1.13 cue block subject phrase
-1.33 cue blow
-0.94 cue board
-0.39 cue board subject none
0.72 cue boast
1.18 cue boast subject phrase
-1.87 cue bolster
0.32 cue boo
0.4 cue boo subject phrase
-1.13 cue book
-0.91 cue boost
0.42 cue boost np
-1.18 cue borrow
-0.62 cue brace
1.72 cue brag
-0.44 cue break
-1.06 cue break np
-1.09 cue break subject none
-1.22 cue break subject phrase
-0.27 cue brief
-0.77 cue bring
0.37 cue bring subject controller
-1.36 cue bring subject phrase
-1.36 cue bring subject pronoun
-0.92 cue bring subject relative
0.42 cue broadcast
-0.82 cue build
0.12 cue build np
-0.42 cue build subject controller
-1.38 cue build subject phrase
-0.85 cue build subject relative
-0.18 cue buy
-0.3 cue buy np
-1.1 cue buy subject controller
-0.11 cue buy subject phrase
0.51 cue call
-0.97 cue call bare
-1.86 cue call front
0.64 cue call noun-for
1.25 cue call noun-to
0.52 cue call np
-0.61 cue call np-bare
1.1 cue call np-pronoun
-0.36 cue call np-quote
1.17 cue call out
-1.77 cue call participle-bare
1.84 cue call participle-pp-for
1.22 cue call participle-to
-0.33 cue call passive-none
1.09 cue call pp-for
0.43 cue call quote
0.23 cue call subject controller
0.74 cue call subject none
0.51 cue call subject phrase
0.49 cue call subject pronoun
0.36 cue call subject relative
-1.5 cue call subject shared
0.8 cue call to
-0.09 cue campaign
-0.56 cue campaign noun-for
-1.18 cue campaign noun-for-owned
-0.42 cue campaign noun-in-owned
-0.51 cue campaign noun-of
-0.47 cue campaign noun-on
-0.59 cue campaign noun-to
-0.62 cue campaign subject none
-0.15 cue campaign subject phrase
-1.71 cue cancel
-0.81 cue candidacy
-0.51 cue candidate
-0.34 cue candidate noun-for
-0.52 cue candidate noun-to
-0.51 cue candidate subject none
-0.71 cue capital
-1.68 cue capitalize
-0.13 cue capture
-2.05 cue capture np
-0.89 cue capture subject controller
0.59 cue capture subject phrase
-0.27 cue care
-0.91 cue carry
-1.63 cue carry out
-1.19 cue carry subject phrase
-0.13 cue case
-0.86 cue case noun-that
-0.52 cue case noun-to
-0.69 cue case subject none
-0.35 cue cast
0.62 cue cast np
0.39 cue cast subject controller
0.64 cue cast subject phrase
-1.2 cue catch
-0.75 cue catch np
-0.97 cue caucus
-0.36 cue caucus noun-on
-0.36 cue caucus subject none
-1.07 cue cause
-0.73 cue cause np
-0.96 cue cause subject phrase
1.68 cue caution
0.74 cue celebrate np
-0.15 cue celebrate subject phrase
-0.08 cue center
-0.47 cue center noun-of
-0.63 cue center subject none
-1.37 cue chair
-0.25 cue chair noun-of
-0.26 cue chair subject none
-0.43 cue chairman
-0.43 cue chairman noun-of
-0.43 cue chairman subject none
0.41 cue challenge
-0.96 cue challenge subject none
0.65 cue challenge subject phrase
-1.4 cue challenge subject relative
0.71 cue champion
-0.38 cue chance
-0.66 cue chance noun-of
0.48 cue chance noun-to
-1.29 cue chance subject phrase
-0.31 cue change
-1.49 cue change bare
-1.28 cue change np
0.58 cue change subject controller
-0.6 cue change subject none
-0.76 cue change subject phrase
1.05 cue chant
0.44 cue charge
-0.59 cue charge noun-of
0.76 cue charge np
2.04 cue charge passive-pp-with
-1.06 cue charge subject none
0.1 cue charge subject phrase
-0.43 cue check
0.52 cue cheer
-0.57 cue chief
-0.42 cue chief noun-of
-0.72 cue chief noun-of-owned
-0.42 cue chief subject none
-0.72 cue chief subject phrase
-0.59 cue child
-0.4 cue child noun-of
-0.43 cue child subject none
-0.83 cue choice
-0.46 cue choice subject none
0.2 cue choose
0.08 cue choose np
-1.36 cue choose subject controller
0.16 cue choose subject phrase
0.25 cue choose to
-0.21 cue circulate
0.68 cue cite
-0.34 cue cite bare
0.85 cue cite np
0.91 cue cite subject controller
0.46 cue cite subject phrase
0.37 cue cite subject pronoun
0.71 cue claim
0.44 cue claim bare
-1.05 cue claim noun-that-owned
-0.31 cue claim np
0.22 cue claim subject controller
0.64 cue claim subject phrase
0.75 cue claim subject pronoun
0.55 cue claim subject relative
-0.47 cue claim that
0.36 cue clash
-0.25 cue clash subject phrase
-0.77 cue classify
-0.48 cue classify participle-bare
-0.77 cue classify subject controller
-1.85 cue clear
-0.3 cue clinch
-1.53 cue clinch np
0.25 cue clinch subject controller
-0.83 cue close
-0.7 cue close np
-0.77 cue close subject controller
-0.32 cue close subject none
-1.07 cue close subject phrase
-0.42 cue co-founder
-0.43 cue co-founder noun-of
-0.43 cue co-founder subject none
-1.71 cue co-host
-0.7 cue coalition
-0.96 cue collapse
-1.32 cue collect
-1.02 cue collect np
-1.3 cue combine
-0.39 cue come
-0.09 cue come adj
-0.1 cue come bare
-1.61 cue come colon
-0.61 cue come front
-0.65 cue come np
0.09 cue come out
-0.3 cue come out subject phrase
-0.89 cue come pp-as
-0.96 cue come pp-at
-0.38 cue come pp-from
-0.73 cue come pp-in
-0.64 cue come pp-into
-0.22 cue come pp-to
-0.48 cue come pp-with
-0.74 cue come subject controller
0.58 cue come subject none
-0.71 cue come subject phrase
-1.18 cue come subject pronoun
-0.53 cue come subject relative
-0.64 cue come subject shared
-1 cue come to
-0.15 cue command
1.14 cue comment
2.11 cue comment pp-on
-0.11 cue comment subject controller
-0.84 cue comment subject none
0.86 cue comment subject phrase
0.43 cue commit
0.36 cue commitment
-0.65 cue committee
-0.65 cue committee subject none
-1.19 cue company
-0.1 cue compare
0.99 cue compare np
-0.7 cue compare participle-pp-to
-0.81 cue compare participle-pp-with
-0.76 cue compare subject controller
-0.12 cue compare subject phrase
1.16 cue compare subject pronoun
-1.32 cue compete
-0.3 cue compile
1.1 cue complain
-0.47 cue complain subject phrase
2.06 cue complain that
-1.79 cue complete
-1.6 cue complicate
0.63 cue concede
0.2 cue concede that
0.64 cue concern noun-about
0.43 cue concern noun-that
0.33 cue concern subject none
-0.76 cue concern subject phrase
1.1 cue conclude
0.41 cue conclude front-quote
0.77 cue conclude subject phrase
0.91 cue conclude subject pronoun
-0.72 cue conclude that
1.46 cue condemn
0.46 cue condemn subject phrase
0.24 cue condition noun-of
-0.52 cue conduct
-0.59 cue conduct agent-pp-by
0.53 cue conduct np
-1.46 cue conduct subject phrase
0.17 cue conference
0.35 cue conference subject none
0.96 cue confirm
0.61 cue confirm np
0.69 cue confirm subject phrase
0.32 cue confirm that
0.22 cue conflict
-0.21 cue confront
0.23 cue connect
0.83 cue consider
1.69 cue consider np
-0.5 cue consider passive-none
1.15 cue consider subject controller
0.91 cue consider subject phrase
-0.95 cue contain
-0.76 cue contain subject phrase
0.89 cue contend
-0.64 cue contest
-0.61 cue contest participle-np
-0.77 cue contest subject controller
-0.45 cue contest subject none
-0.65 cue contest subject phrase
0.23 cue continue
-0.26 cue continue bare
0.52 cue continue front-quote
-0.93 cue continue np
1.3 cue continue quote
0.28 cue continue subject controller
-0.41 cue continue subject phrase
0.94 cue continue subject pronoun
-1.66 cue continue to
1.27 cue contradict
0.25 cue contrast
-0.61 cue contrast noun-to
-0.69 cue contrast subject none
-0.93 cue contribute
-0.64 cue contribute colon
-0.51 cue contribute pp-to
-0.61 cue contribute subject none
-0.98 cue contribute subject phrase
-0.96 cue control
-0.32 cue control noun-of
-0.89 cue control np
-0.31 cue control subject none
-0.81 cue control subject phrase
0.1 cue controversy
0.4 cue controversy noun-over
0.1 cue controversy subject none
-0.65 cue convention
-0.27 cue convention noun-in-owned
-0.27 cue convention subject phrase
-1.12 cue conversation
-1.81 cue convert
-1.14 cue convict
0.39 cue convince
0.48 cue convince subject controller
-1.27 cue coordinate
-1.05 cue cost
-0.3 cue cost noun-of
-0.34 cue cost subject none
-0.08 cue count
0.36 cue count pp-on
0.83 cue count subject phrase
0.39 cue counter
-0.67 cue country
-0.42 cue country noun-to
-0.58 cue country subject none
-0.76 cue couple
-0.81 cue court
-0.59 cue court subject none
-0.11 cue cover
-0.23 cue cover bare
-0.16 cue cover np
0.16 cue cover subject phrase
-0.52 cue create
-1.24 cue create bare
-1.18 cue create np
-1.16 cue create subject controller
0.1 cue create subject phrase
1.27 cue credit
-0.82 cue critic
1.11 cue criticism
0.82 cue criticism noun-for
-0.41 cue criticism noun-of
0.82 cue criticism noun-of-owned
0.8 cue criticism subject none
0.76 cue criticism subject phrase
0.77 cue criticize
-0.28 cue criticize bare
0.95 cue criticize np
1.44 cue criticize subject controller
0.15 cue criticize subject phrase
0.31 cue criticize subject pronoun
0.6 cue critique
-1.48 cue cross
-0.91 cue crowd
-0.29 cue crowd noun-of
-0.5 cue crowd subject none
-1.38 cue crush
-0.23 cue cut
-0.77 cue cut np
0.7 cue cut subject controller
-0.45 cue cut subject phrase
-1.31 cue date
-0.57 cue daughter
-0.41 cue daughter noun-of
-0.41 cue daughter subject none
-0.59 cue day
-0.39 cue day noun-of
-0.47 cue day subject none
-0.97 cue deal
-0.73 cue deal pp-with
-0.36 cue deal subject controller
-1.25 cue deal subject phrase
-0.39 cue death
-0.39 cue death noun-of
-0.39 cue death subject none
0.3 cue debate
0.18 cue debate noun-on
0.6 cue debate noun-over
-1.76 cue debate noun-that
0.53 cue debate subject none
-0.6 cue debate subject phrase
-0.46 cue decade
-0.43 cue decade noun-of
-0.46 cue decade subject none
0.4 cue decide
0.37 cue decide bare
0.13 cue decide subject controller
0.35 cue decide subject phrase
0.45 cue decide to
0.58 cue decision
0.26 cue decision noun-to-owned
-1.11 cue decision subject none
0.98 cue decision subject phrase
0.69 cue declare
-0.68 cue declare bare
-0.24 cue declare front-quote
0.73 cue declare np
0.19 cue declare subject controller
0.71 cue declare subject phrase
0.67 cue declare subject pronoun
0.35 cue declare that
0.67 cue decline
0.27 cue decline subject phrase
-0.11 cue decline subject relative
0.45 cue decline to
1.44 cue decry
2.19 cue decry subject phrase
-1.47 cue dedicate
0.79 cue deem
1.22 cue deem subject phrase
-0.75 cue defeat
-0.99 cue defeat np
-1.3 cue defeat subject controller
-0.61 cue defeat subject none
-0.25 cue defeat subject phrase
0.79 cue defend
-0.44 cue defend bare
-0.57 cue defend np
0.35 cue defend subject controller
0.55 cue defend subject phrase
0.97 cue defend subject pronoun
0.13 cue defend subject shared
-0.25 cue define
-0.14 cue define subject controller
-1.08 cue delay
-0.65 cue delegate
-0.33 cue delegate noun-on
-0.4 cue delegate noun-to
-0.44 cue delegate subject none
-0.32 cue deliver
0.42 cue deliver subject controller
0.79 cue demand
0.35 cue demonstrate
0.09 cue demonstrate subject controller
0.66 cue denounce
-0.18 cue denounce bare
1.26 cue denounce np
-0.87 cue denounce subject phrase
0.41 cue deny
-0.66 cue deny bare
0.89 cue deny np
-0.29 cue deny subject phrase
0.12 cue deny that
-1 cue depend
-0.74 cue depend pp-on
-1.61 cue deploy
0.41 cue deport
0.83 cue describe
-0.16 cue describe bare
0.26 cue describe np
0.55 cue describe pp-as
1.13 cue describe subject controller
0.85 cue describe subject phrase
0.72 cue describe subject pronoun
0.45 cue describe subject shared
-1.89 cue deserve
0.55 cue design
-1.34 cue design participle-to
-0.32 cue design subject phrase
0.84 cue detail
-0.35 cue detail subject none
0.54 cue determine
0.52 cue determine subject controller
-0.22 cue determine subject phrase
0.9 cue determine wh
-0.7 cue develop
-0.12 cue devote
-0.91 cue die
-0.42 cue die pp-in
-1.04 cue die subject phrase
-0.79 cue die subject relative
-1.43 cue differ
-1.5 cue diminish
-0.24 cue direct
-1.44 cue direct subject phrase
-0.57 cue director
-0.37 cue director noun-for
-0.39 cue director noun-of
-0.39 cue director subject none
0.4 cue disclose
0.94 cue disclose subject phrase
-0.43 cue discover
0.53 cue discuss
-0.48 cue discuss bare
1.27 cue discuss np
0.44 cue discuss subject controller
0.91 cue discuss subject phrase
0.26 cue discuss subject pronoun
1.3 cue discussion
1.89 cue dislike
0.46 cue dismiss np
0.24 cue dismiss np-that
-0.93 cue dismiss subject controller
1.21 cue dismiss subject phrase
0.75 cue display
-0.14 cue dispute
0.62 cue distance
-0.49 cue distribute
-0.61 cue divide
-0.46 cue do
-0.35 cue do adj
0.22 cue do bare
0.23 cue do front
-0.8 cue do np
1.09 cue do np-bare
-0.83 cue do np-pronoun
-0.51 cue do pp-in
-0.14 cue do subject controller
-0.36 cue do subject inverted
-0.42 cue do subject none
-0.56 cue do subject phrase
-0.87 cue do subject pronoun
-0.08 cue do subject shared
-1.14 cue do wh
0.63 cue document
-1.08 cue dollar
-0.41 cue dollar subject none
-0.89 cue dominate
-0.93 cue dominate np
-0.78 cue dominate subject phrase
-0.65 cue dominate subject relative
-1.63 cue donate
-0.83 cue donor
0.78 cue double down
1.13 cue doubt
-0.28 cue doubt subject none
-0.46 cue dozen
-0.43 cue dozen noun-of
-0.46 cue dozen subject none
-0.24 cue draw
-1.55 cue draw bare
-0.35 cue draw np
-0.11 cue draw subject controller
-0.47 cue draw subject pronoun
-0.7 cue draw subject relative
-1.21 cue drive
-0.83 cue drive np
-0.64 cue drive subject controller
-0.8 cue drive subject phrase
-0.68 cue drop
1.06 cue drop np
-1.16 cue drop pp-out
-0.61 cue drop subject phrase
-0.94 cue earn
-1.03 cue earn subject controller
-1.2 cue earn subject phrase
-1.57 cue eat
0.84 cue echo
-0.97 cue echo np
1.09 cue echo subject phrase
-1.44 cue edge
-0.59 cue effect
-0.49 cue effect subject none
-0.33 cue effort
-0.53 cue effort noun-to
0.27 cue effort noun-to-owned
-0.53 cue effort subject none
0.11 cue elect
-0.44 cue elect np
1.33 cue elect participle-bare
-1.3 cue elect participle-np
-1.37 cue elect passive-none
0.4 cue elect subject controller
-0.12 cue elect subject phrase
-0.66 cue election
-0.43 cue election subject none
-0.47 cue elevate
-0.73 cue eliminate
0.21 cue eliminate np
0.49 cue email
-0.6 cue email noun-to
-0.86 cue email subject none
0.5 cue embrace np
-0.14 cue embrace subject phrase
0.2 cue embrace subject shared
-0.7 cue emerge
-0.79 cue emerge pp-as
-1.23 cue emerge subject phrase
1.39 cue emphasize
0.43 cue emphasize np
1.59 cue emphasize subject phrase
-1.43 cue employ
-0.55 cue employee
-0.55 cue employee subject none
0.97 cue encourage
-0.1 cue encourage np
0.11 cue encourage np-to
0.98 cue encourage subject phrase
-0.43 cue end
-1.31 cue end bare
-0.38 cue end noun-of
0.57 cue end np
0.15 cue end subject controller
-0.4 cue end subject none
-0.53 cue end subject phrase
-1.34 cue end up
-0.85 cue end up subject phrase
0.5 cue endorse
-0.24 cue endorse bare
0.2 cue endorse np
0.54 cue endorse subject controller
0.49 cue endorse subject phrase
0.41 cue endorse subject relative
1.31 cue endorsement
0.38 cue endorsement noun-of
0.18 cue endorsement subject none
1.55 cue endorsement subject phrase
-1.11 cue energize
0.21 cue engage
-0.18 cue engage subject phrase
0.82 cue enjoy
-0.14 cue enjoy np
-0.22 cue enjoy subject phrase
-1.33 cue ensure
-1.2 cue ensure subject controller
-0.49 cue enter
-0.14 cue enter bare
-0.65 cue enter np
0.1 cue enter subject controller
-0.48 cue enter subject none
-0.63 cue enter subject phrase
-1.34 cue enter subject pronoun
0.79 cue enthusiasm
-1.13 cue enthusiasm subject none
-0.46 cue error
-0.46 cue error subject none
-1.03 cue erupt
-0.94 cue erupt subject phrase
-0.09 cue escalate
-1.66 cue escape
0.27 cue establish
1.11 cue estimate
0.13 cue estimate subject phrase
0.88 cue estimate that
-0.43 cue eve
-0.43 cue eve noun-of
-0.43 cue eve subject none
-0.74 cue event
-0.5 cue event subject none
-0.71 cue evidence
-0.71 cue evidence subject none
-0.41 cue example
-0.41 cue example noun-of
-0.41 cue example subject none
-1.1 cue exceed
-1.06 cue exceed np
-0.57 cue exception
-0.57 cue exception subject none
-0.25 cue exchange
0.86 cue exchange subject none
-0.43 cue executive
-0.42 cue executive noun-of
-0.43 cue executive subject none
-1.15 cue exist
-0.49 cue exist np
-0.79 cue exist subject controller
-1.18 cue exit
-0.73 cue exit np
-0.44 cue expand
-0.5 cue expand np
0.38 cue expand subject controller
-0.09 cue expand subject phrase
1.13 cue expect
-1.78 cue expect front
0.92 cue expect np-to
0.9 cue expect passive-to
0.51 cue expect subject phrase
0.76 cue expect subject pronoun
0.36 cue expect subject relative
0.22 cue expect to
0.18 cue experience
1.35 cue experience subject phrase
-0.5 cue expert
-0.35 cue expert noun-on
-0.5 cue expert subject none
0.76 cue explain
1.83 cue explain front-quote
0.92 cue explain subject controller
-0.09 cue explain subject pronoun
0.34 cue explain that
1.44 cue explain wh
0.65 cue expose
0.21 cue expose subject phrase
0.44 cue express
-0.38 cue express bare
0.89 cue express np
1.07 cue express np-that
1.3 cue express subject controller
0.87 cue express subject phrase
-0.35 cue extend
-1.48 cue extend subject phrase
0.91 cue eye
-0.87 cue face
-0.79 cue face bare
-0.3 cue face front
-0.34 cue face noun-of
-0.85 cue face np
-0.83 cue face subject controller
-0.34 cue face subject none
-1.02 cue face subject phrase
-1.01 cue face subject pronoun
-0.5 cue face subject relative
-0.15 cue fact
-0.15 cue fact subject none
-0.99 cue fail
-0.68 cue fail subject controller
-0.84 cue fail subject phrase
-0.93 cue fail to
-0.83 cue fall
-0.68 cue fall adj
-0.47 cue fall np
-0.81 cue fall subject controller
-0.45 cue fall subject none
-0.86 cue fall subject phrase
-0.93 cue fall subject pronoun
-0.66 cue family
-0.35 cue family noun-of
-0.44 cue family subject none
-1.1 cue fare
-1.06 cue fare adj
-0.41 cue fate
-0.41 cue fate noun-of
-0.41 cue fate subject none
0.33 cue favor
-0.66 cue favor noun-of
1.01 cue favor np
-0.72 cue favor subject none
0.7 cue favor subject phrase
-0.52 cue favor subject relative
1.51 cue fear
0.6 cue fear bare
0.31 cue fear subject none
0.58 cue fear subject phrase
-0.48 cue feature
-1.12 cue feature np
-1.41 cue feed
1.21 cue feel
0.53 cue feel adj
0.09 cue feel bare
0.27 cue feel np
-0.79 cue feel subject phrase
-1.13 cue field
-0.21 cue fight
-1.56 cue fight adj
-0.08 cue fight subject controller
-0.74 cue fight subject none
0.88 cue fight subject phrase
-0.46 cue figure
-0.64 cue figure subject none
-0.61 cue file
0.08 cue file np
0.29 cue file subject phrase
-0.4 cue fill
-1.65 cue fill np
0.3 cue fill subject phrase
-1.53 cue finance
0.17 cue find bare
0.99 cue find front
0.33 cue find np
-1.01 cue find np-pronoun
-1.06 cue find np-to
-1.13 cue find subject controller
0.27 cue find subject phrase
0.41 cue find subject pronoun
0.36 cue find subject shared
0.8 cue find that
-0.77 cue finish
-1 cue finish adj
0.09 cue finish subject phrase
-0.33 cue fire
0.13 cue fire subject phrase
-0.15 cue fit
-1.2 cue flee
-0.89 cue flee subject phrase
-0.94 cue flip
-0.69 cue flip subject phrase
-1.2 cue flood
0.48 cue floor
-1.23 cue flow
-1.33 cue fly
-0.85 cue fly pp-to
-0.89 cue fly subject phrase
0.36 cue focus
0.98 cue focus adj
0.53 cue focus noun-on
-1.94 cue focus passive-pp-on
1.12 cue focus pp-on
-0.28 cue focus subject controller
-0.26 cue focus subject none
-0.29 cue focus subject phrase
0.91 cue focus subject pronoun
-0.64 cue focus subject shared
-0.65 cue follow
-0.85 cue follow adj
-0.78 cue follow agent-pp-by
-0.84 cue follow np
-0.13 cue follow subject controller
-0.43 cue follow subject none
-0.24 cue follow subject phrase
-0.68 cue follow subject relative
0.25 cue force np-to
-1.8 cue force subject controller
-1.68 cue force subject phrase
-1.21 cue form
-0.94 cue form np
-1.06 cue found
-0.56 cue found agent-pp-by
-0.77 cue found np
-0.91 cue found subject phrase
-0.64 cue found subject relative
-0.59 cue founder
-0.4 cue founder noun-of
-0.4 cue founder subject none
-0.68 cue friend
-0.69 cue friend subject none
-0.51 cue front
-0.47 cue front noun-of
-0.51 cue front subject none
-0.97 cue fuel
-0.77 cue fuel np
-0.72 cue fuel subject phrase
-0.6 cue fund
0.11 cue fundraise
0.12 cue fundraise bare
-0.14 cue fundraise np
-0.1 cue fundraise subject controller
-0.79 cue gain
-1.1 cue gain bare
0.18 cue gain np
-1.01 cue gain subject controller
-0.24 cue gain subject phrase
-1.48 cue galvanize
-1.53 cue garner
-1.27 cue gather
-0.92 cue gather subject phrase
-1.24 cue generate
-0.82 cue generate np
-0.38 cue get
0.38 cue get adj
-0.24 cue get bare
-0.62 cue get np
-1.15 cue get np-bare
-1.06 cue get np-pronoun
-0.47 cue get np-to
0.48 cue get subject controller
-0.36 cue get subject none
-0.66 cue get subject phrase
-1.32 cue get subject pronoun
-0.81 cue get subject relative
0.16 cue get subject shared
-0.29 cue give
-0.7 cue give front
0.3 cue give np
-1.53 cue give np-bare
-1.42 cue give np-pronoun
-0.76 cue give np-to
-0.71 cue give participle-bare
-0.88 cue give participle-np
-1.27 cue give participle-that
-1.28 cue give pp-to
-0.7 cue give subject controller
-0.52 cue give subject phrase
0.35 cue give subject pronoun
-0.91 cue give subject relative
-0.22 cue give subject shared
-0.45 cue go
0.13 cue go adj
-0.72 cue go front
-1.07 cue go np
-0.52 cue go pp-into
0.09 cue go pp-on
-0.79 cue go pp-to
-0.19 cue go subject controller
-0.75 cue go subject none
-0.59 cue go subject phrase
-0.42 cue go subject pronoun
-0.74 cue go subject relative
-0.68 cue go to
0.32 cue goal
0.25 cue govern
-0.64 cue government
-0.64 cue government subject none
-0.42 cue governor
-0.4 cue governor noun-of
-0.42 cue governor subject none
-1.07 cue graduate
-0.1 cue grant
0.32 cue greet
-0.53 cue group
-0.36 cue group noun-of
-0.47 cue group subject none
-0.48 cue grow
-0.64 cue grow adj
0.4 cue grow bare
-0.62 cue grow np
-0.99 cue grow subject controller
-1.02 cue grow subject phrase
-1.53 cue grow up
-1.05 cue guarantee
0.41 cue guess
-0.1 cue guide
2.02 cue hail
-0.45 cue half
-0.45 cue half noun-of
-0.45 cue half subject none
-0.98 cue hand
-0.54 cue hand subject none
-0.85 cue hand subject phrase
-0.43 cue handful
-0.43 cue handful noun-of
-0.43 cue handful subject none
-1.31 cue handle
-0.7 cue handling
-0.7 cue handling noun-of-owned
-0.7 cue handling subject phrase
-1.68 cue hang
-0.54 cue happen
-0.42 cue happen adj
-0.58 cue happen pp-in
-0.74 cue happen pp-to
-0.41 cue happen subject none
-0.98 cue happen subject phrase
-1.01 cue happen subject pronoun
0.45 cue happen subject shared
-0.48 cue have
-0.21 cue have adj
-0.32 cue have bare
-0.72 cue have front
-0.43 cue have np
0.62 cue have np-colon
-1.36 cue have np-to
-1.12 cue have np-wh
-1.3 cue have pp-at
1.02 cue have pp-in
0.13 cue have subject controller
-0.1 cue have subject inverted
-0.85 cue have subject none
-0.64 cue have subject phrase
-0.67 cue have subject pronoun
0.57 cue have subject relative
-1.08 cue have subject shared
-0.69 cue have to
-0.83 cue head
-0.34 cue head noun-of
-0.39 cue head pp-into
-0.81 cue head pp-to
-0.38 cue head subject none
-0.76 cue head subject phrase
-0.59 cue head subject pronoun
-0.6 cue headquarters
-0.51 cue headquarters subject phrase
-0.16 cue hear
-0.32 cue hear bare
0.12 cue hear np
0.08 cue hear subject controller
-0.6 cue hear subject phrase
0.2 cue hear subject pronoun
-0.52 cue heart
-0.39 cue heart noun-of
-0.39 cue heart subject none
-0.54 cue help
-0.22 cue help adj
0.43 cue help bare
-0.95 cue help np
-1.02 cue help np-pronoun
-0.2 cue help subject controller
-0.48 cue help subject none
-0.9 cue help subject phrase
-1.64 cue help subject pronoun
-1.04 cue help subject relative
1.02 cue help subject shared
-0.87 cue help to
0.45 cue highlight
0.61 cue highlight bare
0.52 cue highlight np
0.47 cue highlight subject phrase
0.49 cue hint
0.19 cue hire
0.3 cue hire np
-1.58 cue hire subject controller
-0.43 cue hire subject phrase
-0.82 cue history
-0.34 cue history noun-of
-0.47 cue history subject none
-0.62 cue hit np
0.69 cue hit subject controller
0.46 cue hit subject phrase
-0.26 cue hold
0.38 cue hold adj
-1.46 cue hold bare
-0.48 cue hold front
-0.57 cue hold np
0.77 cue hold subject controller
-0.6 cue hold subject none
-0.51 cue hold subject phrase
-0.69 cue hold subject relative
-1.26 cue hold subject shared
-0.11 cue hold up
-0.51 cue home
-0.45 cue home noun-to
-0.49 cue home subject none
0.47 cue hope
1.2 cue hope bare
-0.58 cue hope noun-of
-1.19 cue hope subject none
0.37 cue hope subject phrase
0.42 cue hope subject pronoun
1.47 cue hope that
0.25 cue hope to
-0.41 cue host
-0.41 cue host agent-pp-by
-1.18 cue host bare
-0.88 cue host noun-of
-1.31 cue host np
0.77 cue host subject none
-0.96 cue host subject phrase
-0.49 cue hour
-0.38 cue hour noun-of
-0.49 cue hour subject none
-0.69 cue house
-0.44 cue hundred
-0.44 cue hundred noun-of
-0.44 cue hundred subject none
-1.42 cue hurt
0.41 cue idea
0.52 cue idea noun-of
0.66 cue idea noun-that
0.62 cue idea subject none
1.01 cue identify
0.3 cue identify subject phrase
0.17 cue ignore
0.86 cue ignore np
0.74 cue ignore subject phrase
-0.47 cue image
-0.44 cue image noun-of
-0.46 cue image subject none
0.48 cue imagine
-0.85 cue impact
-0.39 cue impact subject none
0.46 cue imply
-1.35 cue imply that
-0.47 cue importance
-0.43 cue importance noun-of
-0.47 cue importance subject none
0.08 cue impose
-1.05 cue improve
-0.59 cue improve np
-0.95 cue improve subject controller
-0.41 cue incite
-0.39 cue incite np
-0.36 cue incite subject phrase
-0.14 cue include
-0.32 cue include bare
-0.58 cue include front
-0.11 cue include ing
-0.11 cue include np
1.04 cue include np-to
-1.15 cue include np-wh
-0.12 cue include subject controller
-0.27 cue include subject none
-0.34 cue include subject phrase
0.13 cue include subject relative
-0.23 cue increase
-0.1 cue increase bare
-0.2 cue increase np
0.79 cue increase subject controller
-0.69 cue increase subject none
-0.73 cue increase subject phrase
0.34 cue indicate
1.1 cue indicate bare
1.16 cue indicate subject phrase
-0.48 cue indicate that
-1.13 cue influence
-0.43 cue influence subject none
-0.11 cue information
-0.11 cue information subject none
0.65 cue insist
0.67 cue insist bare
0.3 cue insist subject controller
0.77 cue insist subject phrase
0.65 cue insist subject pronoun
-0.15 cue insist that
-1.21 cue inspire
0.63 cue intend
1.6 cue intend subject phrase
0.29 cue interest
0.5 cue interest subject none
-1.06 cue interrupt
-0.72 cue interview
-0.27 cue interview noun-on
-0.72 cue interview noun-that
-1.23 cue interview np
-0.51 cue interview subject none
-0.3 cue interview subject phrase
0.86 cue introduce subject pronoun
-1.1 cue invest
-0.48 cue invest pp-in
-0.94 cue invest subject phrase
-0.23 cue investigate
-1.46 cue investigate np
-0.23 cue investigate subject phrase
-0.72 cue investigation
-0.5 cue investigation subject none
-0.35 cue invite
1.02 cue invoke np
0.86 cue invoke subject phrase
-0.43 cue involve
-0.92 cue involve bare
-0.57 cue involve np
-0.3 cue involve participle-pp-in
0.85 cue involve passive-pp-in
-1.15 cue involve subject phrase
-0.3 cue issue
-0.89 cue issue bare
0.44 cue issue noun-of
0.72 cue issue np
-0.17 cue issue subject none
0.4 cue issue subject phrase
-0.61 cue job
-0.62 cue job subject none
-0.4 cue join
-0.93 cue join agent-pp-by
-1.25 cue join np
-0.8 cue join subject controller
-0.56 cue join subject phrase
-1.5 cue join subject pronoun
1.05 cue joke
0.81 cue judge
-1.22 cue judge subject none
-0.13 cue jump
0.1 cue jump subject phrase
-0.33 cue keep
0.3 cue keep bare
-1.42 cue keep ing
-0.44 cue keep np
-0.86 cue keep np-pronoun
-0.14 cue keep subject controller
-1.58 cue keep subject pronoun
-0.94 cue keep subject shared
-0.73 cue kill
-0.61 cue kill bare
-0.65 cue kill np
-0.72 cue kill subject controller
-0.77 cue kill subject phrase
-0.69 cue kill subject relative
-0.54 cue kind noun-of
-0.54 cue kind subject none
0.9 cue knock
0.52 cue know
0.26 cue know bare
-0.14 cue know np
-1.03 cue know participle-pp-as
0.32 cue know passive-pp-as
1.4 cue know passive-pp-for
0.62 cue know subject none
0.41 cue know subject phrase
-0.14 cue know subject pronoun
0.19 cue know subject relative
0.8 cue know that
0.29 cue know wh
-1.38 cue lack subject phrase
1.62 cue lament
-0.1 cue lament subject phrase
-1.6 cue land
-0.23 cue launch
-0.25 cue launch np
0.41 cue lay
-0.87 cue lay np
0.41 cue lay out
0.98 cue lay out subject phrase
0.69 cue lay subject phrase
-0.58 cue lead
-0.71 cue lead agent-pp-by
-0.84 cue lead bare
-0.41 cue lead front
-0.23 cue lead noun-in-owned
-0.54 cue lead noun-over
-0.23 cue lead noun-over-owned
-0.27 cue lead np
-1.11 cue lead np-to
-0.91 cue lead subject controller
-0.41 cue lead subject none
-0.64 cue lead subject phrase
-1.23 cue lead subject pronoun
-0.78 cue lead subject relative
0.53 cue lead subject shared
-0.5 cue lead up
-0.5 cue lead up pp-to
-0.5 cue lead up subject phrase
-0.12 cue leader
-0.69 cue leader noun-of
0.45 cue lean
-0.4 cue lean subject phrase
0.3 cue learn
0.48 cue learn subject phrase
-0.51 cue learn subject pronoun
0.15 cue learn that
-0.37 cue leave
-0.37 cue leave bare
-1.06 cue leave np
-1.33 cue leave np-to
-0.21 cue leave subject controller
-0.59 cue leave subject none
-0.89 cue leave subject phrase
-0.42 cue leave subject pronoun
-0.54 cue leave subject relative
-1.14 cue leave to
0.22 cue lend
-1.43 cue let np
0.7 cue let np-pronoun
-0.93 cue let subject none
-1.12 cue let subject shared
-0.5 cue letter
-0.39 cue letter noun-to
-0.5 cue letter subject none
-0.33 cue level
0.58 cue level noun-of
0.39 cue level subject none
0.23 cue lie
-0.82 cue life
-0.54 cue lift
-0.84 cue light
-0.64 cue light subject none
0.84 cue like
1.48 cue like subject phrase
-0.1 cue like subject pronoun
0.68 cue like to
-0.96 cue limit
-0.66 cue limit np
-0.71 cue limit subject controller
-0.91 cue line
-0.48 cue line subject none
1 cue line up
0.39 cue link
-0.43 cue link subject phrase
0.88 cue list
-0.75 cue list noun-of
-0.8 cue list subject none
0.32 cue list subject phrase
-0.38 cue listen
-0.14 cue listen pp-to
-0.73 cue live
-0.64 cue live pp-in
-0.39 cue live subject none
-1.13 cue live subject phrase
-0.22 cue live subject pronoun
-0.46 cue live subject relative
-0.24 cue lobby
-1.46 cue lock
0.43 cue look
-1.52 cue look front
-0.53 cue look pp-at
-0.35 cue look pp-for
-0.85 cue look pp-like
0.1 cue look subject controller
-0.24 cue look subject none
0.51 cue look subject pronoun
-1.24 cue look subject shared
1.15 cue look to
-1.27 cue loom
-0.79 cue lose
-0.75 cue lose adj
-0.8 cue lose bare
-0.36 cue lose np
0.38 cue lose subject controller
-1.27 cue lose subject phrase
-1.1 cue lose subject pronoun
-0.75 cue lose subject relative
-1.17 cue lose subject shared
-0.71 cue loss
-0.34 cue loss noun-of
-0.4 cue loss subject none
-0.43 cue lot
-0.42 cue lot noun-of
-0.43 cue lot subject none
1.82 cue love
-0.64 cue maintain
-0.52 cue maintain np
-0.15 cue maintain subject phrase
-0.1 cue maintain subject pronoun
-0.41 cue majority
-0.4 cue majority noun-of
-0.41 cue majority subject none
0.82 cue make adj
-0.43 cue make bare
-0.96 cue make front
-0.76 cue make ing
-0.52 cue make np
-0.11 cue make np-pronoun
1.63 cue make np-that
-0.65 cue make np-to
-0.28 cue make subject phrase
0.13 cue make subject pronoun
-0.19 cue make subject relative
0.47 cue make subject shared
-1 cue make up
-0.69 cue make up bare
-0.83 cue make up np
-0.91 cue make up subject phrase
-1.01 cue manage
-0.76 cue manage bare
-1.26 cue manage subject phrase
0.22 cue manage to
-0.83 cue march
-0.57 cue margin
-0.36 cue margin noun-of
-0.42 cue margin subject none
-0.43 cue mark
-0.46 cue mark subject phrase
-1.08 cue market
-1.75 cue marry
-1.37 cue match
-1.04 cue matter
-0.29 cue matter noun-of
-0.32 cue matter subject none
-0.64 cue mayor
-0.39 cue mayor noun-of
-0.41 cue mayor subject none
-1.03 cue mean bare
-1.15 cue mean np
-0.56 cue mean subject controller
-0.87 cue mean subject none
-0.54 cue mean subject phrase
-0.1 cue mean subject pronoun
0.98 cue mean subject relative
-0.3 cue mean that
-0.38 cue measure
-0.73 cue media
-0.73 cue media subject none
-0.25 cue meet
-1.34 cue meet bare
-0.38 cue meet np
-1.14 cue meet pp-with
-0.88 cue meet subject controller
-0.14 cue meet subject phrase
-1.31 cue meet subject pronoun
-0.61 cue meeting
-0.39 cue meeting noun-of
-0.49 cue meeting subject none
-0.47 cue member
-0.39 cue member noun-of
-0.45 cue member subject none
1.14 cue mention
-0.9 cue mention bare
-0.8 cue mention noun-of
0.3 cue mention np
0.71 cue mention subject controller
-1.06 cue mention subject none
0.68 cue mention subject phrase
0.68 cue mention subject pronoun
-0.14 cue message
-0.39 cue message noun-to
-0.92 cue message subject none
-0.43 cue middle
-0.43 cue middle noun-of
-0.43 cue middle subject none
-0.58 cue million
-0.43 cue million noun-of
-0.43 cue million subject none
-1.29 cue mind
-0.7 cue miss
-1.19 cue miss np
-1.04 cue mix
0.46 cue mock
0.44 cue mock subject phrase
-0.53 cue moment
-0.38 cue moment noun-of
-0.53 cue moment subject none
-0.58 cue money
-0.41 cue money noun-for
-0.51 cue money subject none
-0.2 cue monitor
0.09 cue monitor np
0.53 cue month
-1.04 cue month noun-of
-1.11 cue month noun-to
-0.64 cue mount
-0.63 cue move
-0.68 cue move adj
-0.81 cue move pp-to
-0.77 cue move subject none
-1.17 cue move subject phrase
-0.91 cue move subject pronoun
0.22 cue move subject shared
0.57 cue name
1.05 cue name np
-1.18 cue name subject none
0.61 cue name subject phrase
-0.43 cue need
0.2 cue need np
0.28 cue need np-to
-0.7 cue need participle-to
-0.67 cue need subject none
-0.37 cue need subject phrase
-0.75 cue need subject pronoun
-1.09 cue need subject relative
-0.51 cue need to
0.43 cue negotiate
-1.18 cue neighbor
0.5 cue network
-0.93 cue network subject none
-0.6 cue news
-0.31 cue news noun-for
-0.6 cue news subject none
-0.13 cue night
-0.6 cue night noun-of
-0.13 cue night subject none
0.39 cue nominate
0.6 cue nominate np
0.77 cue nominate subject phrase
-0.57 cue nomination
-0.35 cue nomination noun-for
-0.38 cue nomination noun-on
-0.4 cue nomination subject none
-0.66 cue nominee
-0.53 cue nominee subject none
-0.44 cue none
-0.43 cue none noun-of
-0.44 cue none subject none
0.77 cue note
1.45 cue note bare
0.77 cue note front
1.38 cue note front-quote
0.9 cue note np
0.48 cue note subject controller
-1.71 cue note subject none
0.29 cue note subject phrase
1.99 cue note subject pronoun
0.34 cue note that
-0.8 cue nothing
-0.8 cue nothing subject none
0.83 cue notice
-0.92 cue notion
-0.67 cue notion subject none
-0.49 cue number
-0.41 cue number noun-of
-0.41 cue number subject none
-0.76 cue obtain
0.34 cue obtain subject controller
-1.2 cue obtain subject phrase
-1.27 cue occur
0.6 cue offer
-0.33 cue offer bare
-0.65 cue offer front
0.32 cue offer subject phrase
0.77 cue offer subject pronoun
-1.04 cue office
-0.25 cue open
-1.49 cue open bare
0.18 cue open np
1.34 cue open subject controller
-1 cue open subject phrase
1.22 cue open up
0.3 cue opinion
-0.92 cue opponent
-0.44 cue opportunity
-0.36 cue opportunity noun-for
-0.49 cue opportunity noun-to
-0.44 cue opportunity subject none
0.7 cue oppose
-0.35 cue oppose bare
1.2 cue oppose np
0.9 cue oppose subject controller
0.76 cue oppose subject phrase
0.17 cue oppose subject relative
0.58 cue opposition
0.29 cue opposition noun-to
0.63 cue opposition noun-to-owned
0.2 cue opposition subject none
0.63 cue opposition subject phrase
0.94 cue order
-0.21 cue order noun-to
-0.47 cue order subject none
2.23 cue order subject phrase
-0.65 cue organize
-1.19 cue organize np
-0.92 cue organize subject phrase
-1.04 cue organizer
-0.63 cue other
-0.63 cue other subject none
0.87 cue outline
-1.29 cue overcome
-0.99 cue overlook
-0.68 cue oversee
-1.3 cue overshadow
-1.58 cue overtake
-1.02 cue own
-0.89 cue own np
-1.03 cue own subject phrase
-0.55 cue own subject relative
-0.47 cue page
-0.4 cue page noun-of
-0.4 cue page subject none
0.72 cue paint
-0.4 cue pair
-0.4 cue pair noun-of
-0.4 cue pair subject none
-0.51 cue part
-0.21 cue part noun-of
-0.26 cue part subject none
-1.1 cue participate
-0.55 cue participate pp-in
-0.66 cue party
-0.55 cue party subject none
-0.86 cue party subject phrase
-0.43 cue pass
0.62 cue pass np
-0.51 cue pass subject controller
0.5 cue pass subject phrase
-0.94 cue path
-0.42 cue path subject none
-0.47 cue pay
-0.97 cue pay bare
-0.5 cue pay np
-0.51 cue pay participle-bare
0.59 cue pay participle-np
-1 cue pay pp-for
-0.56 cue pay subject controller
-0.49 cue pay subject none
-0.91 cue pay subject phrase
-1 cue pay subject pronoun
0.55 cue pay subject shared
-1.16 cue pend
0.13 cue people subject none
0.8 cue perceive
-0.35 cue percent
-0.39 cue percent noun-of
-0.26 cue percent noun-to
-0.35 cue percent subject none
-0.44 cue perform
-1.42 cue perform adj
-0.51 cue period
-0.37 cue period noun-of
-0.51 cue period subject none
-0.65 cue person
-0.65 cue person subject none
0.51 cue persuade
1.14 cue persuade np-to
0.16 cue persuade subject controller
-0.48 cue photo
-0.48 cue photo noun-of
-0.48 cue photo subject none
-0.71 cue pick
0.43 cue pick bare
-1.23 cue pick subject controller
-1.58 cue pick subject phrase
-0.76 cue pick up
-0.19 cue pick up np
-0.25 cue pick up subject phrase
-0.55 cue picture
-0.56 cue picture subject none
-0.52 cue piece
-0.52 cue piece subject none
0.21 cue pile
0.29 cue pile subject phrase
-0.62 cue pitch
-1.66 cue pivot
-0.43 cue place np
-0.82 cue place subject none
-1.5 cue place subject phrase
0.15 cue plan
-0.67 cue plan noun-to-owned
0.5 cue plan subject none
0.18 cue plan subject phrase
1.48 cue plan to
-0.76 cue play
-0.56 cue play adj
0.46 cue play bare
-0.89 cue play np
-0.84 cue play subject controller
-0.52 cue play subject none
-0.68 cue play subject phrase
-1.12 cue play subject pronoun
-0.64 cue play subject relative
0.86 cue plead
0.78 cue plead subject phrase
0.32 cue pledge
0.41 cue pledge np
-1.33 cue pledge participle-bare
-1.35 cue pledge participle-np
0.3 cue pledge subject controller
-1.27 cue pledge subject none
0.72 cue pledge subject phrase
1.47 cue pledge subject pronoun
-1.68 cue pledge subject relative
1.02 cue pledge to
-0.44 cue plenty
-0.44 cue plenty noun-of
-0.44 cue plenty subject none
0.3 cue point
-0.63 cue point noun-for
0.6 cue point noun-of
1.12 cue point out
0.19 cue point out subject controller
0.14 cue point out subject phrase
0.49 cue point out that
0.9 cue point pp-to
0.41 cue point subject controller
-0.46 cue point subject none
0.39 cue point subject phrase
1.02 cue point subject pronoun
-0.99 cue poise
-0.85 cue poise passive-to
-0.9 cue poise subject phrase
0.37 cue policy
-0.63 cue politics
-0.55 cue politics subject none
-0.13 cue poll
-0.43 cue poll noun-of
-0.62 cue poll subject none
0.25 cue poll subject phrase
-0.89 cue popularity
0.78 cue portray
0.09 cue portray np-as
1.04 cue portray subject controller
0.71 cue portray subject phrase
-0.15 cue pose
0.49 cue pose subject phrase
-0.43 cue position
0.34 cue position noun-on-owned
-0.64 cue position subject none
0.48 cue position subject phrase
-0.59 cue possibility
-0.68 cue possibility noun-that
-0.59 cue possibility subject none
0.41 cue post
-0.93 cue post subject none
1.63 cue post subject pronoun
-1.11 cue pour
-0.94 cue pour subject phrase
-0.79 cue power
-0.56 cue power subject none
-1.2 cue practice
0.52 cue praise
0.27 cue praise bare
1.03 cue praise np
0.67 cue praise subject phrase
1.26 cue predict
0.42 cue predict subject phrase
1.56 cue prefer
1.02 cue prefer subject phrase
-0.27 cue prepare
0.46 cue prepare pp-for
-1.79 cue prepare subject phrase
-1.7 cue prepare subject pronoun
-0.7 cue presence
1.32 cue present
-1.05 cue present subject phrase
-0.24 cue president
-0.55 cue president noun-of
-0.13 cue president subject none
0.88 cue press
-1.24 cue press np
0.34 cue press subject controller
0.6 cue press subject phrase
-0.44 cue pressure noun-on
-0.64 cue pressure noun-to
-0.61 cue pressure subject none
0.3 cue prevent
-1.37 cue prevent np
-1.36 cue prevent subject controller
0.6 cue price
-0.56 cue primary
-0.49 cue primary subject none
-0.53 cue priority
-0.52 cue priority subject none
-0.78 cue problem
-0.69 cue produce
0.25 cue produce np
0.22 cue produce subject phrase
-0.44 cue professor
-0.44 cue professor noun-of
-0.44 cue professor subject none
1.18 cue project
0.27 cue project subject phrase
1.17 cue promise
-0.1 cue promise pp-to
1.35 cue promise subject controller
0.52 cue promise subject none
0.69 cue promise subject phrase
0.34 cue promise subject pronoun
0.74 cue promise to
0.85 cue promote
0.65 cue promote np
0.51 cue promote subject controller
0.59 cue promote subject phrase
-0.5 cue prompt
1.09 cue prompt np
-1.14 cue prompt np-to
-0.73 cue prompt subject phrase
-1.24 cue propel
0.59 cue proposal
-1.07 cue proposal subject none
1.03 cue proposal subject phrase
0.95 cue propose
-0.31 cue propose bare
0.55 cue propose np
-0.17 cue propose subject controller
0.23 cue propose subject phrase
0.82 cue propose subject pronoun
-0.13 cue prosecute
0.21 cue prospect
0.47 cue prospect noun-of
0.21 cue prospect subject none
-1.05 cue protect
-0.94 cue protect np
-0.79 cue protect subject controller
0.53 cue protest
-0.58 cue prove
-0.94 cue prove adj
0.64 cue prove subject controller
-0.25 cue prove subject phrase
-1.53 cue prove subject pronoun
0.12 cue prove that
0.96 cue prove to
-0.23 cue provide
-0.64 cue provide agent-pp-by
0.55 cue provide bare
-0.29 cue provide np
0.66 cue provide np-to
-0.22 cue provide subject controller
-0.22 cue provide subject phrase
-1.23 cue provide subject shared
-0.67 cue publish participle-pp-in
0.34 cue publish subject phrase
-0.97 cue pull
-0.35 cue pull subject phrase
-1.51 cue purchase
-0.56 cue pursue
0.09 cue pursue np
0.92 cue pursue subject controller
0.53 cue push
0.89 cue push adj
-0.65 cue push np
-0.12 cue push np-to
0.77 cue push pp-for
0.59 cue push subject controller
-1.4 cue push subject none
0.17 cue push subject phrase
0.61 cue push subject shared
0.97 cue push to
-0.19 cue put
-0.59 cue put bare
-0.47 cue put np
-0.7 cue put np-pronoun
-0.57 cue put subject controller
-0.82 cue put subject none
0.57 cue put subject phrase
-1.12 cue put subject shared
-1.49 cue qualify subject phrase
-0.49 cue quarter
-0.36 cue quarter noun-of
-0.49 cue quarter subject none
0.55 cue question
0.43 cue question noun-about
0.22 cue question noun-of
1.96 cue question np
-0.15 cue question subject controller
0.32 cue question subject none
0.81 cue question subject phrase
0.7 cue question wh
0.22 cue quote
0.44 cue quote subject phrase
-0.62 cue race
-0.31 cue race noun-for
-0.4 cue race subject none
-1.15 cue race subject phrase
1.22 cue rail
0.52 cue rail subject phrase
0.61 cue raise bare
-0.46 cue raise np
-0.57 cue raise subject controller
0.44 cue raise subject none
-0.49 cue raise subject phrase
0.56 cue raise subject pronoun
0.7 cue raise subject relative
-0.67 cue rally
0.15 cue rally np
0.13 cue rally subject controller
-0.49 cue rally subject none
-1.21 cue rally subject phrase
0.17 cue range
0.71 cue range pp-from
-0.33 cue rank
-1.45 cue rank subject phrase
-1.04 cue rate
-0.34 cue rate subject none
-1.43 cue rattle
-0.23 cue reach
0.32 cue reach np
-1.13 cue reach out
-0.87 cue reach out pp-to
-0.3 cue reach subject controller
-0.41 cue reach subject phrase
0.53 cue react
0.31 cue react pp-to
-0.57 cue react subject phrase
0.46 cue read
1.4 cue read front-quote
0.44 cue read np
0.09 cue read subject controller
1.4 cue read subject phrase
0.34 cue reason
-0.95 cue reason noun-for
0.69 cue reason noun-to
0.43 cue reason subject none
-0.11 cue rebuff
2.1 cue rebuke
0.86 cue recall
0.89 cue recall bare
0.52 cue recall front-quote
1.15 cue recall np
1.38 cue recall subject controller
0.36 cue recall subject phrase
-0.63 cue receive
-1.26 cue receive bare
-0.68 cue receive np
-0.35 cue receive subject phrase
-1.09 cue receive subject pronoun
0.14 cue recognize
0.64 cue recognize np
1.34 cue recognize subject phrase
0.93 cue recommend
-0.4 cue record
-0.41 cue record noun-of
-0.51 cue record subject none
0.21 cue record subject phrase
1.47 cue recount
-0.43 cue reduce
0.08 cue reduce np
0.23 cue reduce subject controller
0.76 cue refer
1.43 cue refer pp-to
1.1 cue reference
-0.17 cue reference noun-to
-0.23 cue reference subject none
-0.37 cue reflect
0.08 cue reflect bare
-0.34 cue reflect np
1.27 cue reflect pp-on
-1.72 cue reflect subject controller
0.36 cue reflect subject phrase
0.59 cue refuse
0.3 cue refuse subject phrase
-0.69 cue refuse subject pronoun
0.1 cue refuse subject shared
0.38 cue refuse to
0.99 cue regard
-0.12 cue regard subject phrase
-0.75 cue register
-0.4 cue register participle-bare
-0.68 cue register participle-np
-0.78 cue register subject controller
-0.34 cue register subject none
0.44 cue reiterate
-0.21 cue reiterate subject phrase
1.13 cue reject
0.26 cue reject np
-0.3 cue reject np-that
0.73 cue reject subject phrase
-0.76 cue relate
-0.73 cue relate subject phrase
-0.58 cue relationship
-0.45 cue relationship noun-with-owned
-0.54 cue relationship subject phrase
-1.27 cue release agent-pp-by
0.34 cue release bare
-0.47 cue release noun-of
0.58 cue release np
0.14 cue release participle-bare
-1.49 cue release participle-np
0.94 cue release passive-none
0.3 cue release subject controller
-0.76 cue release subject none
0.37 cue release subject phrase
0.08 cue rely
0.49 cue rely pp-on
-1.04 cue rely subject phrase
-0.29 cue remain
-1.01 cue remain bare
-0.88 cue remain front
-0.61 cue remain np
-0.84 cue remain pp-in
-0.29 cue remain subject controller
-0.56 cue remain subject none
-0.08 cue remain subject phrase
-0.61 cue remain subject pronoun
-0.94 cue remain subject shared
0.84 cue remark
0.33 cue remark subject phrase
1.09 cue remember
-0.15 cue remember subject phrase
1.41 cue remind
-0.33 cue remind subject phrase
0.24 cue reminder
0.24 cue reminder subject none
-1.07 cue remove
-0.74 cue remove subject phrase
-0.14 cue renew
-0.98 cue repeal
0.7 cue repeat
0.67 cue repeat np
0.71 cue repeat subject controller
0.37 cue repeat subject phrase
-1.2 cue replace
-0.94 cue replace np
-0.6 cue replace subject controller
0.35 cue reply
0.1 cue reply front-quote
1.67 cue reply subject phrase
0.71 cue report
1.13 cue report agent-pp-by
1.17 cue report bare
1.82 cue report front
-0.21 cue report front-quote
0.64 cue report np
-1.48 cue report pp-from
-0.65 cue report subject controller
0.26 cue report subject none
0.45 cue report subject phrase
0.42 cue report that
-0.62 cue reporter
-0.69 cue reporter noun-that
-0.62 cue reporter subject none
-0.4 cue represent
-0.5 cue represent bare
-0.57 cue represent np
-0.32 cue represent subject phrase
0.4 cue represent subject pronoun
-0.83 cue represent subject relative
-0.78 cue reputation
1.43 cue request
0.68 cue request subject none
1.27 cue request subject phrase
0.37 cue require
-0.83 cue require np
-0.3 cue require np-to
0.38 cue require subject phrase
-0.99 cue require subject relative
-1.08 cue resign
0.26 cue resist
-1.11 cue resolve
-1.33 cue resonate
0.43 cue resource
0.43 cue resource subject none
-1.15 cue respect
0.41 cue respond
0.28 cue respond front-quote
0.18 cue respond pp-to
0.86 cue respond subject controller
0.2 cue respond subject phrase
0.08 cue response
-0.1 cue response noun-to
-0.13 cue response subject none
-0.6 cue responsibility
-0.6 cue responsibility subject none
-0.13 cue rest
-0.49 cue rest noun-of
-0.49 cue rest subject none
1.06 cue restrict
1.21 cue restrict subject phrase
-0.39 cue result
-0.41 cue result noun-of
-0.85 cue result pp-in
-0.46 cue result subject none
0.41 cue result subject phrase
-1.59 cue retain
-1.05 cue retire
-0.37 cue retire participle-bare
-0.58 cue retire subject controller
-0.31 cue retire subject none
-0.26 cue return
-0.26 cue return np
-0.65 cue return subject none
-0.48 cue return subject phrase
-0.24 cue return subject pronoun
1.06 cue retweet
0.46 cue reveal
0.76 cue reveal bare
0.77 cue reveal np
0.58 cue reveal subject phrase
-0.11 cue reverse
0.14 cue reverse np
-0.26 cue reverse subject phrase
-0.12 cue review
0.35 cue rhetoric
1.49 cue rip
-0.52 cue rise
-0.8 cue rise bare
-0.71 cue rise noun-of
-0.6 cue rise np
-0.83 cue rise subject controller
0.64 cue rise subject none
-1.13 cue rise subject phrase
-0.94 cue risk
-0.55 cue risk subject none
-0.89 cue rival
-0.85 cue rival subject phrase
-0.58 cue role
-0.29 cue role noun-in-owned
-0.37 cue role noun-of
-0.5 cue role subject none
-0.64 cue role subject phrase
-1.36 cue roll
0.56 cue roll out
-0.61 cue round
-0.39 cue round noun-of
-0.4 cue round subject none
1.16 cue rule
-0.67 cue rule noun-of
-1.3 cue rule subject none
-0.6 cue run
-0.84 cue run adj
-0.93 cue run bare
-0.37 cue run front
0.31 cue run np
-1.03 cue run pp-for
-1.02 cue run pp-on
-0.4 cue run subject controller
-0.41 cue run subject none
-0.32 cue run subject phrase
-1.45 cue run subject pronoun
-0.81 cue run subject relative
-1.7 cue rush
-0.75 cue sale
-1.38 cue save
0.62 cue say
0.36 cue say adj
1.1 cue say bare
0.12 cue say colon
1.59 cue say front
0.31 cue say front-quote
0.35 cue say np
0.7 cue say np-bare
-0.42 cue say np-pronoun
1.48 cue say np-quote
0.1 cue say np-to
-0.23 cue say pp-about
-0.21 cue say pp-in
-0.54 cue say pp-on
0.4 cue say quote
0.58 cue say subject controller
0.33 cue say subject inverted
-1.56 cue say subject none
0.74 cue say subject phrase
0.71 cue say subject pronoun
0.81 cue say subject relative
0.29 cue say that
0.35 cue say wh
-0.53 cue scene
-0.53 cue scene subject none
-0.31 cue schedule
-0.43 cue schedule passive-to
-1.39 cue schedule subject phrase
-1.72 cue score
-0.91 cue scramble
-0.94 cue scramble subject phrase
-0.83 cue scramble to
0.46 cue scrutiny
0.46 cue scrutiny subject none
-1.57 cue search
-1.2 cue seat
-0.29 cue seat subject none
-0.41 cue secretary
-0.17 cue secretary noun-of
-0.21 cue secretary subject none
-1.24 cue secure
-0.81 cue secure np
-0.58 cue secure subject controller
0.43 cue see
0.53 cue see bare
-1.76 cue see front
0.28 cue see np
0.89 cue see np-as
0.23 cue see np-pronoun
1.32 cue see passive-pp-as
-0.44 cue see subject controller
0.37 cue see subject none
0.29 cue see subject phrase
0.28 cue see subject pronoun
0.75 cue see subject relative
0.08 cue see that
0.36 cue seek
-2.2 cue seek bare
0.93 cue seek np
0.41 cue seek subject controller
0.16 cue seek subject phrase
0.49 cue seek subject pronoun
0.19 cue seek to
0.59 cue seem
0.9 cue seem adj
-1.68 cue seem front
1.08 cue seem pp-like
1.07 cue seem subject none
0.22 cue seem subject phrase
0.67 cue seem subject pronoun
0.26 cue seem subject relative
-1.94 cue seem subject shared
0.43 cue seem to
-0.37 cue seize
-0.72 cue seize subject phrase
-1.3 cue select
-0.93 cue select subject phrase
-0.87 cue sell
-0.08 cue sell np
0.26 cue sell subject controller
-1.11 cue sell subject phrase
-0.4 cue senator
0.23 cue senator subject none
-0.61 cue send
0.44 cue send np
0.99 cue send out subject phrase
-0.71 cue send subject none
-0.47 cue send subject phrase
-1.71 cue send subject pronoun
-1.24 cue send subject shared
0.77 cue sense
0.21 cue sense noun-of
0.98 cue sense subject none
0.68 cue sentence
-0.45 cue series
-0.4 cue series noun-of
-0.45 cue series subject none
-0.62 cue serve
-0.34 cue serve front
-0.23 cue serve pp-as
-0.6 cue serve pp-in
-0.72 cue serve subject controller
-0.47 cue serve subject phrase
-1.33 cue serve subject pronoun
-0.61 cue serve subject relative
-0.68 cue serve subject shared
-0.11 cue set
-0.92 cue set noun-of
0.36 cue set np
0.32 cue set participle-to
-1.57 cue set passive-to
-1.5 cue set subject controller
0.54 cue set subject none
-0.48 cue set subject phrase
-0.84 cue set up
0.2 cue set up subject phrase
-1.42 cue settle
-1.89 cue shake
-0.37 cue shape
0.19 cue share
-0.55 cue share noun-of
0.7 cue share np
-0.67 cue share subject none
0.2 cue share subject phrase
-1.76 cue shed
-0.46 cue shift
-0.74 cue shift np
-1.08 cue shift subject controller
-1.13 cue shift subject phrase
-1.55 cue shock
-0.2 cue shoot
0.3 cue shoot subject phrase
0.98 cue shout
0.68 cue shout subject phrase
0.58 cue show
0.58 cue show bare
1.05 cue show front
0.24 cue show np
-0.36 cue show subject none
0.71 cue show subject phrase
-0.18 cue show subject pronoun
-0.47 cue show subject shared
0.46 cue show that
-1.48 cue show up
-0.35 cue show wh
1.12 cue side
-0.85 cue side noun-of
-0.95 cue side subject none
0.5 cue sign
-0.41 cue sign noun-of
0.18 cue sign noun-that
0.4 cue sign subject none
-0.11 cue sign subject phrase
-0.11 cue sign subject relative
-0.28 cue sign up
1 cue signal
-0.23 cue signal subject phrase
-1.11 cue sit
-0.68 cue sit subject controller
-0.89 cue sit subject phrase
1.28 cue slam
1.32 cue slam np
-1.56 cue slate
-1.86 cue solidify
-0.77 cue something
-0.77 cue something subject none
-0.44 cue son
-0.4 cue son noun-of
-0.4 cue son subject none
-0.56 cue sort
-0.41 cue sort noun-of
-0.45 cue sort subject none
0.28 cue sound
-1.21 cue sound adj
-1.48 cue sound subject phrase
-0.73 cue source
-0.37 cue source noun-of
-0.41 cue source subject none
-1.64 cue spark
0.54 cue speak adj
-1.95 cue speak bare
-0.97 cue speak front
-0.6 cue speak np
1.2 cue speak out
0.36 cue speak pp-about
-0.41 cue speak pp-at
-1.2 cue speak pp-in
-0.38 cue speak pp-on
-0.4 cue speak pp-to
-0.22 cue speak pp-with
-0.08 cue speak subject controller
-0.52 cue speak subject none
0.73 cue speak subject pronoun
-0.13 cue speak subject relative
-1.6 cue speak subject shared
0.53 cue speak to
0.12 cue speech
-0.53 cue speech noun-to
-1.6 cue speech noun-to-owned
-0.73 cue speech subject none
0.47 cue speech subject phrase
-0.49 cue spend
-0.09 cue spend adj
-1.14 cue spend bare
-0.6 cue spend np
-0.21 cue spend subject controller
-0.41 cue spend subject none
-0.9 cue spend subject phrase
-0.46 cue spend subject pronoun
0.3 cue spend subject relative
-1.32 cue split
-0.43 cue spokesman
-0.37 cue spokesman noun-for
-0.43 cue spokesman subject none
-0.38 cue spokeswoman
-0.38 cue spokeswoman noun-for
-0.38 cue spokeswoman subject none
-1.21 cue sponsor
-0.53 cue spot
-0.49 cue spread
-0.56 cue spread subject none
-0.91 cue staff
-0.44 cue staff subject none
-0.99 cue stage
-0.41 cue stage subject none
-1.12 cue stake
-1.05 cue stake subject phrase
-1.06 cue stance
-0.18 cue stand
-0.83 cue stand pp-in
-0.43 cue stand subject phrase
0.5 cue stand subject pronoun
-1.21 cue star
-0.5 cue start
-1.16 cue start bare
-0.34 cue start ing
-0.39 cue start noun-of
-0.47 cue start np
1.49 cue start pp-with
-1.13 cue start subject controller
-0.44 cue start subject none
-0.22 cue start subject phrase
-1.5 cue start subject pronoun
-0.73 cue start subject relative
-1.21 cue start to
0.31 cue state
-0.62 cue state noun-of
-1.83 cue state noun-of-owned
0.31 cue state noun-to
-0.6 cue state subject controller
-0.59 cue state subject none
0.49 cue state subject phrase
2.8 cue state subject pronoun
-0.36 cue state that
0.09 cue statement
-0.8 cue statement noun-that
-0.94 cue statement subject none
0.81 cue statement subject phrase
-0.88 cue stay
-0.58 cue stay adj
-0.44 cue stay pp-in
-0.73 cue stay subject controller
-0.92 cue stay subject phrase
0.21 cue steal
0.24 cue steer
-0.15 cue step
0.27 cue step up
-0.83 cue stick
-1.1 cue stick pp-to
0.09 cue stick subject phrase
-1.61 cue stir
-0.49 cue stop
-0.14 cue stop bare
0.4 cue stop np
1.37 cue stop subject controller
-0.58 cue stop subject none
-1.47 cue stop subject phrase
-0.27 cue story
0.35 cue story noun-about
-0.58 cue story noun-of
-0.1 cue story subject none
-0.45 cue strategist
-0.36 cue strategist noun-for
-0.42 cue strategist subject none
0.49 cue strategy
-0.54 cue strength
-0.41 cue strength noun-of
-0.48 cue strength subject none
0.31 cue stress
-1.12 cue stretch
-0.36 cue strike
-0.36 cue strike np
0.14 cue strike subject phrase
0.34 cue string
0.34 cue string noun-of
0.34 cue string subject none
-0.52 cue struggle
0.29 cue struggle subject controller
-0.15 cue struggle subject phrase
-0.22 cue struggle to
-1.53 cue study
-1.7 cue stump
-0.7 cue subject
-0.39 cue subject noun-of
-0.4 cue subject subject none
-1.43 cue succeed
-0.58 cue success
-0.35 cue success noun-in-owned
-0.48 cue success subject phrase
0.36 cue sue
0.75 cue sue np
-2.11 cue sue subject phrase
-1.17 cue suffer
-1.14 cue suffer subject phrase
0.5 cue suggest
1.18 cue suggest bare
-1.08 cue suggest np
-0.27 cue suggest subject controller
0.79 cue suggest subject phrase
0.79 cue suggest subject pronoun
0.35 cue suggest subject relative
-0.44 cue suggest subject shared
0.15 cue suggest that
1.32 cue suggestion
0.45 cue support
-0.93 cue support bare
-1.51 cue support front
1.13 cue support ing
1.22 cue support noun-for
-0.95 cue support noun-for-owned
-1.04 cue support noun-of
0.88 cue support np
0.22 cue support subject none
0.53 cue support subject phrase
0.59 cue support subject relative
0.8 cue supporter noun-of
0.36 cue supporter subject none
-1.19 cue supporter subject phrase
-0.9 cue suppose
-0.95 cue suppose passive-to
-0.45 cue surge
0.84 cue surge subject none
-1.06 cue surround
-0.62 cue surround subject phrase
-0.48 cue survey
1.53 cue survey participle-adj
-0.62 cue survey subject none
0.37 cue survey subject phrase
-1.43 cue survive
-0.62 cue survive np
-0.78 cue survive subject phrase
-0.96 cue suspend
-0.31 cue suspend subject phrase
-0.69 cue sweep
-1.44 cue swing
-1.43 cue switch
-0.93 cue system
-0.25 cue take
0.35 cue take bare
-0.89 cue take front
-0.25 cue take np
-1.38 cue take np-pronoun
-1.33 cue take np-to
-1.08 cue take on
-0.68 cue take on np
-1.24 cue take on subject phrase
-0.58 cue take over
-1.46 cue take pp-to
0.16 cue take subject controller
0.38 cue take subject none
-0.35 cue take subject phrase
-0.38 cue take subject pronoun
-0.16 cue take subject relative
-1.3 cue take subject shared
0.51 cue talk
0.86 cue talk adj
-0.73 cue talk np
0.19 cue talk pp-about
-0.17 cue talk pp-to
0.55 cue talk subject controller
0.27 cue talk subject none
0.44 cue talk subject phrase
0.43 cue talk subject pronoun
-1.68 cue tap
0.1 cue target
0.77 cue target np
-0.71 cue target subject none
-0.51 cue target subject phrase
-1.32 cue task
-0.66 cue tax
-0.41 cue tax subject none
-0.2 cue teach
0.64 cue tell
-0.09 cue tell bare
1.38 cue tell front
0.53 cue tell front-quote
-0.57 cue tell np
0.94 cue tell np-bare
-0.96 cue tell np-pronoun
0.47 cue tell np-that
-0.26 cue tell np-to
1.76 cue tell np-wh
0.4 cue tell subject controller
-0.76 cue tell subject none
0.71 cue tell subject phrase
0.58 cue tell subject pronoun
0.56 cue tell subject shared
-0.46 cue ten
-0.46 cue ten noun-of
-0.46 cue ten subject none
-0.86 cue tend
-0.76 cue tend subject phrase
-1.06 cue tend to
-0.54 cue term
-0.44 cue term noun-of
-0.46 cue term subject none
-1.35 cue test
-0.32 cue test subject none
1.01 cue thank
-0.46 cue thanks
-0.46 cue thanks noun-to
-0.46 cue thanks subject none
-0.83 cue thing
-0.53 cue thing subject none
0.72 cue think
0.45 cue think adj
1.03 cue think bare
-0.43 cue think front
-0.23 cue think pp-of
0.78 cue think subject phrase
0.31 cue think subject pronoun
0.17 cue think subject relative
-1.39 cue think subject shared
-0.54 cue thousand
-0.45 cue thousand noun-of
-0.46 cue thousand subject none
0.41 cue threat
-0.57 cue threat noun-of
-0.8 cue threat subject none
0.61 cue threaten
0.21 cue threaten subject controller
1.36 cue threaten subject phrase
0.53 cue threaten to
0.1 cue throw np
-0.48 cue throw subject phrase
-0.38 cue tie
0.5 cue tie noun-to
0.35 cue tie np
-0.24 cue tie subject controller
0.46 cue tie subject none
-0.64 cue tie subject phrase
-0.54 cue time
-0.45 cue time noun-for
-0.9 cue time noun-that
0.46 cue time noun-to
-0.13 cue time subject none
0.08 cue title
-1.44 cue title subject phrase
-1.06 cue top
-0.3 cue top noun-of
-0.31 cue top subject none
-0.51 cue topic
-0.51 cue topic subject none
-0.54 cue total
-0.34 cue total subject none
-0.99 cue tour
0.84 cue tout
1.29 cue tout np
-0.55 cue tout subject phrase
0.39 cue track
-0.16 cue trade
1.11 cue trade np
-0.72 cue trade subject phrase
-1.05 cue trail
-0.9 cue trail np
-0.42 cue trail subject none
-0.96 cue trail subject phrase
-0.89 cue trail subject pronoun
-1.49 cue transform
0.2 cue translate
-1.13 cue travel
-0.95 cue travel subject phrase
-1.72 cue treat
-0.73 cue trip
-0.38 cue trip noun-to
-0.38 cue trip subject none
-1.52 cue trounce
0.62 cue trust
-0.81 cue try
-0.5 cue try front
-0.7 cue try pp-to
-1.01 cue try subject controller
-0.88 cue try subject phrase
-0.24 cue try subject pronoun
-0.59 cue try to
-0.15 cue turn
-1.17 cue turn adj
-0.56 cue turn bare
-0.79 cue turn np
-1.07 cue turn out
-0.76 cue turn out subject phrase
-1.42 cue turn out subject pronoun
-0.7 cue turn out to
-0.95 cue turn pp-into
-0.54 cue turn subject controller
-0.57 cue turn subject none
0.46 cue turn subject pronoun
-1.28 cue turn subject shared
0.55 cue tweet
-0.13 cue tweet bare
0.57 cue tweet front-quote
1.22 cue tweet np
0.17 cue tweet subject controller
0.5 cue tweet subject phrase
-0.6 cue tweet subject pronoun
0.83 cue tweet that
-0.44 cue two-third
-0.44 cue two-third noun-of
-0.44 cue two-third subject none
-0.42 cue type
-0.42 cue type noun-of
-0.42 cue type subject none
-2.09 cue uncover
-0.33 cue undermine
0.78 cue underscore
0.71 cue underscore np
-0.17 cue underscore subject phrase
1.14 cue understand
-1.1 cue understand subject controller
-1.12 cue unfold
-1.51 cue unify
-1.47 cue unite
-0.57 cue unleash
-0.2 cue unleash subject phrase
0.6 cue unveil
-0.16 cue unveil subject phrase
-0.71 cue upcome
-0.62 cue upcome np
-0.78 cue upcome subject controller
-1.23 cue update subject phrase
-0.14 cue upend
-1.66 cue upset
0.87 cue urge
-0.26 cue urge np
0.75 cue urge np-to
-0.36 cue urge subject controller
0.34 cue urge subject phrase
0.36 cue urge subject pronoun
-0.48 cue use
-0.4 cue use bare
-0.77 cue use front
-0.35 cue use noun-of
-0.84 cue use noun-of-owned
-0.57 cue use np-as
-0.8 cue use subject none
-0.56 cue use subject phrase
-1.04 cue use subject pronoun
-1.11 cue use to
-0.42 cue variety
-0.42 cue variety noun-of
-0.42 cue variety subject none
-1.18 cue vary
-0.51 cue version
-0.42 cue version noun-of
-0.42 cue version subject none
-0.51 cue veteran
-0.36 cue veteran noun-of
-0.51 cue veteran subject none
-0.49 cue victory
-0.32 cue victory noun-in-owned
-0.58 cue victory subject none
-0.43 cue victory subject phrase
-0.54 cue video
-0.37 cue video noun-of
-0.54 cue video subject none
0.95 cue vie
1.17 cue view
-0.44 cue view bare
0.35 cue view noun-of
0.63 cue view subject none
-0.15 cue view subject phrase
-1.74 cue violate
-1.21 cue visit
-0.29 cue visit noun-to
-0.95 cue visit np
-0.3 cue visit subject none
-0.96 cue visit subject phrase
-0.88 cue voice subject none
1.12 cue voice subject phrase
0.15 cue vote
-1.61 cue vote adj
-1.12 cue vote front
-0.43 cue vote noun-for
-0.6 cue vote noun-to
1.14 cue vote np
1.15 cue vote pp-for
1 cue vote pp-in
-0.34 cue vote subject controller
-0.83 cue vote subject none
0.2 cue vote subject phrase
0.66 cue vote subject pronoun
0.39 cue vote subject relative
-0.14 cue vote subject shared
1.14 cue vote to
-0.4 cue voter
-0.54 cue voter noun-of
0.74 cue voter noun-to
-0.19 cue voter subject none
0.76 cue vow
1.27 cue vow subject phrase
1.04 cue vow subject pronoun
-0.28 cue vow subject shared
-1.53 cue wage
0.43 cue wait
-0.6 cue wait subject phrase
-0.46 cue wake
-0.41 cue wake noun-of
-0.41 cue wake subject none
-1.55 cue walk
0.41 cue want
-1.17 cue want front
0.59 cue want np
0.57 cue want np-to
0.25 cue want subject phrase
1.12 cue want subject pronoun
-0.84 cue want subject relative
0.5 cue want to
-0.62 cue war
-0.54 cue war subject none
1.38 cue warn
0.79 cue warn subject phrase
1.18 cue warn subject pronoun
-0.67 cue warn that
-0.1 cue watch
-1.15 cue watch bare
-1.18 cue watch np
-0.96 cue watch subject controller
-0.9 cue watch subject none
-1.12 cue watch subject phrase
-1.14 cue wave
-0.28 cue wave noun-of
-0.3 cue wave subject none
-0.59 cue way
-0.28 cue way noun-for
-0.44 cue way noun-of
-0.41 cue way noun-to
-0.58 cue way noun-to-owned
-0.53 cue way subject none
-0.81 cue way subject phrase
-1.35 cue wear
-0.99 cue wear subject phrase
0.08 cue week
-0.64 cue week noun-of
1.02 cue week noun-on
-1.1 cue week noun-that
-0.7 cue week noun-to
-0.42 cue week subject none
-0.21 cue weigh
1.02 cue welcome
-0.33 cue welcome subject phrase
-1.21 cue widen
-0.93 cue widen np
0.16 cue willingness
-0.74 cue win
-0.7 cue win adj
-0.32 cue win bare
-1.02 cue win front
-0.75 cue win np
-1.05 cue win np-to
-0.6 cue win pp-at
-0.3 cue win pp-in
-0.86 cue win pp-over
-0.39 cue win subject controller
-0.4 cue win subject none
-1.06 cue win subject phrase
-1.15 cue win subject pronoun
-0.95 cue win subject relative
-0.23 cue win subject shared
-0.6 cue wing
-0.41 cue wing noun-of
-0.41 cue wing subject none
0.62 cue winner
0.62 cue winner noun-of
0.62 cue winner subject none
0.69 cue withdraw
-0.46 cue withhold
-0.71 cue woman
-0.71 cue woman subject none
0.82 cue wonder
1.57 cue wonder subject phrase
0.24 cue wonder wh
-0.91 cue word
-0.27 cue word noun-of
-0.52 cue word subject none
-0.47 cue work
-0.69 cue work adj
0.41 cue work bare
-0.43 cue work front
-0.7 cue work np
-0.88 cue work pp-as
-1.16 cue work pp-at
-0.6 cue work pp-for
-0.54 cue work pp-in
-0.86 cue work pp-on
-0.83 cue work pp-with
-0.4 cue work subject controller
0.5 cue work subject none
-0.95 cue work subject phrase
-0.6 cue work subject pronoun
-0.84 cue work subject relative
0.15 cue work to
0.95 cue worry
-1.11 cue worry pp-about
-0.18 cue worry subject phrase
0.46 cue write
0.6 cue write bare
0.84 cue write colon
0.43 cue write front
0.65 cue write front-quote
-0.17 cue write np
-0.54 cue write pp-in
1.06 cue write quote
-0.13 cue write subject controller
0.14 cue write subject inverted
-1.08 cue write subject none
0.62 cue write subject phrase
0.54 cue write subject pronoun
-0.58 cue write subject relative
-0.3 cue write subject shared
0.72 cue write that
-0.57 cue year
-0.35 cue year noun-of
-0.73 cue year noun-that
-0.43 cue year noun-to
-0.5 cue year subject none
0.27 cue yield
-0.09 cue ±
-0.09 cue ± subject phrase
0.14 form:finite
-0.24 form:ing
-0.13 form:participle
0.63 frame according-end
0.63 frame according-end subject phrase
0.67 frame according-front
0.67 frame according-front subject phrase
0.27 frame according-middle
0.27 frame according-middle subject phrase
0.14 frame adj subject controller
-0.4 frame adj subject inverted
-0.57 frame adj subject none
0.5 frame adj subject relative
-0.67 frame adj subject shared
-0.91 frame agent-adj
-0.89 frame agent-adj subject phrase
-0.57 frame agent-bare
-0.22 frame agent-bare subject phrase
-0.13 frame agent-none
-0.98 frame agent-np
0.13 frame agent-pp-by
-0.52 frame agent-pp-by subject controller
0.13 frame agent-pp-by subject phrase
-0.47 frame agent-pp-by subject pronoun
1.35 frame agent-pp-by subject relative
-0.36 frame agent-pp-by subject shared
-1.36 frame agent-pp-for
-0.91 frame agent-pp-in
-0.7 frame agent-pp-in subject phrase
-0.21 frame agent-pp-on
-1.6 frame agent-that
-1.23 frame agent-to
-0.76 frame agent-to subject phrase
0.14 frame bare subject controller
-1.74 frame bare subject inverted
-0.28 frame bare subject none
0.27 frame bare subject pronoun
0.1 frame bare subject relative
-0.57 frame block
-0.12 frame block subject controller
-0.45 frame block subject phrase
-1.68 frame block subject pronoun
0.42 frame block-quote
0.83 frame block-quote subject phrase
0.44 frame colon
0.37 frame colon subject controller
0.28 frame colon subject none
0.28 frame colon subject phrase
0.31 frame colon subject pronoun
-0.68 frame front
-0.19 frame front subject inverted
-0.42 frame front subject phrase
-0.7 frame front subject pronoun
-1.12 frame front subject relative
0.27 frame front-quote
0.41 frame front-quote subject phrase
0.3 frame front-quote subject pronoun
-1.72 frame front-quote subject relative
0.11 frame ing
-1.56 frame ing subject controller
-0.8 frame ing subject none
0.28 frame ing subject phrase
0.1 frame ing subject pronoun
1.34 frame ing subject relative
-0.53 frame ing subject shared
0.42 frame label-capitals
0.42 frame label-capitals subject phrase
0.57 frame label-quote
0.57 frame label-quote subject phrase
-2.01 frame none
0.21 frame noun-about
0.21 frame noun-about subject none
0.52 frame noun-about-owned
0.52 frame noun-about-owned subject phrase
0.13 frame noun-against-owned
0.13 frame noun-against-owned subject phrase
-0.85 frame noun-by-owned
-0.85 frame noun-by-owned subject phrase
-0.45 frame noun-for
-0.45 frame noun-for subject none
0.24 frame noun-for-owned
0.24 frame noun-for-owned subject phrase
-0.62 frame noun-in-owned
-0.62 frame noun-in-owned subject phrase
-0.42 frame noun-of
-0.42 frame noun-of subject none
0.16 frame noun-of-owned
0.16 frame noun-of-owned subject phrase
-0.52 frame noun-on
-0.52 frame noun-on subject none
-0.2 frame noun-on-owned
-0.2 frame noun-on-owned subject phrase
-0.69 frame noun-over-owned
-0.69 frame noun-over-owned subject phrase
1.28 frame noun-that-by
1.28 frame noun-that-by subject phrase
0.48 frame noun-that-owned
0.48 frame noun-that-owned subject phrase
-0.34 frame noun-to
-0.34 frame noun-to subject none
0.31 frame noun-to-by
0.31 frame noun-to-by subject phrase
0.72 frame noun-toward-owned
0.72 frame noun-toward-owned subject phrase
-0.32 frame noun-with-owned
-0.32 frame noun-with-owned subject phrase
0.09 frame np
0.25 frame np subject controller
-0.13 frame np subject none
0.08 frame np subject pronoun
0.2 frame np subject relative
0.49 frame np-as
0.65 frame np-as subject controller
-0.82 frame np-as subject none
0.37 frame np-as subject pronoun
1.22 frame np-as subject relative
0.19 frame np-as subject shared
-0.19 frame np-bare subject controller
-0.88 frame np-bare subject none
0.28 frame np-bare subject pronoun
0.25 frame np-bare subject relative
0.45 frame np-bare subject shared
0.12 frame np-colon
0.17 frame np-colon subject controller
-1.23 frame np-colon subject none
-0.18 frame np-colon subject phrase
0.85 frame np-colon subject pronoun
0.26 frame np-colon subject relative
0.15 frame np-colon subject shared
0.11 frame np-pronoun
-0.89 frame np-pronoun subject none
0.13 frame np-pronoun subject phrase
0.11 frame np-pronoun subject pronoun
0.3 frame np-pronoun subject relative
0.18 frame np-quote
0.46 frame np-quote subject controller
-0.26 frame np-quote subject phrase
0.34 frame np-quote subject pronoun
0.83 frame np-quote subject shared
0.35 frame np-that
0.48 frame np-that subject controller
0.27 frame np-that subject none
0.21 frame np-that subject phrase
-0.38 frame np-that subject shared
0.17 frame np-to
0.4 frame np-to subject controller
-0.99 frame np-to subject none
0.16 frame np-to subject phrase
0.2 frame np-wh subject controller
-0.29 frame np-wh subject none
-0.33 frame np-wh subject phrase
0.26 frame np-wh subject pronoun
-1.66 frame np-wh subject relative
0.53 frame np-wh subject shared
0.42 frame participle-adj
-0.71 frame participle-adj subject controller
0.9 frame participle-adj subject none
0.26 frame participle-adj subject phrase
-0.14 frame participle-bare
-0.45 frame participle-bare subject phrase
-0.26 frame participle-colon
-1.15 frame participle-colon subject none
-0.21 frame participle-np subject controller
-0.8 frame participle-np subject none
0.59 frame participle-np subject phrase
-0.4 frame participle-np-as
-0.97 frame participle-np-bare
0.52 frame participle-np-pronoun
-0.22 frame participle-np-quote
-0.3 frame participle-np-that
0.28 frame participle-np-to
-0.45 frame participle-np-to subject controller
1.17 frame participle-np-to subject phrase
-0.38 frame participle-np-wh
-1.43 frame participle-np-wh subject controller
0.69 frame participle-pp-about
-2.44 frame participle-pp-about subject controller
0.71 frame participle-pp-about subject none
-0.88 frame participle-pp-as subject controller
1.87 frame participle-pp-as subject none
-0.72 frame participle-pp-as subject phrase
0.24 frame participle-pp-at
0.16 frame participle-pp-at subject phrase
0.59 frame participle-pp-by
-1.56 frame participle-pp-by subject phrase
-0.23 frame participle-pp-for
-0.54 frame participle-pp-for subject controller
-0.18 frame participle-pp-for subject phrase
-0.7 frame participle-pp-from
-0.52 frame participle-pp-from subject phrase
-0.46 frame participle-pp-in
-0.88 frame participle-pp-in subject controller
0.31 frame participle-pp-in subject none
-0.55 frame participle-pp-in subject phrase
0.13 frame participle-pp-on
-0.65 frame participle-pp-on subject controller
0.84 frame participle-pp-on subject none
0.11 frame participle-pp-on subject phrase
-1.06 frame participle-pp-to subject controller
0.53 frame participle-pp-to subject none
-0.3 frame participle-pp-with subject controller
-0.62 frame participle-pp-with subject none
0.09 frame participle-pp-with subject phrase
0.26 frame participle-quote
-0.6 frame participle-quote subject phrase
0.2 frame participle-that
-0.45 frame participle-that subject controller
1.84 frame participle-that subject phrase
-0.09 frame participle-to subject controller
0.34 frame participle-to subject none
-0.13 frame participle-to subject phrase
0.3 frame participle-wh
-0.47 frame participle-wh subject controller
0.27 frame participle-wh subject none
-1.22 frame passive-adj subject pronoun
0.36 frame passive-adj subject relative
0.56 frame passive-adj subject shared
-0.15 frame passive-bare
-0.29 frame passive-bare subject phrase
0.1 frame passive-bare subject pronoun
-0.66 frame passive-colon
-1.21 frame passive-ing
-0.4 frame passive-none
0.63 frame passive-none subject controller
-0.41 frame passive-none subject phrase
-0.77 frame passive-none subject pronoun
-0.16 frame passive-none subject relative
-0.48 frame passive-none subject shared
-0.73 frame passive-pp-about subject phrase
-0.24 frame passive-pp-against
0.68 frame passive-pp-as
0.14 frame passive-pp-as subject phrase
-0.52 frame passive-pp-as subject relative
-0.17 frame passive-pp-as subject shared
-1.13 frame passive-pp-at
-0.83 frame passive-pp-at subject phrase
-1.33 frame passive-pp-by
-0.73 frame passive-pp-by subject phrase
0.35 frame passive-pp-for
-0.25 frame passive-pp-for subject pronoun
-0.94 frame passive-pp-from
-0.86 frame passive-pp-from subject phrase
-0.29 frame passive-pp-in
-0.32 frame passive-pp-in subject phrase
-0.48 frame passive-pp-in subject pronoun
0.3 frame passive-pp-in subject relative
-1.18 frame passive-pp-in subject shared
-1.14 frame passive-pp-into
0.48 frame passive-pp-of
-0.16 frame passive-pp-on
0.43 frame passive-pp-on subject phrase
-0.61 frame passive-pp-on subject pronoun
-1 frame passive-pp-on subject relative
-1.23 frame passive-pp-on subject shared
0.18 frame passive-pp-over
-0.3 frame passive-pp-to
0.15 frame passive-pp-to subject phrase
-0.64 frame passive-pp-to subject pronoun
-1.09 frame passive-pp-to subject shared
-0.2 frame passive-pp-with subject phrase
-0.2 frame passive-pp-with subject pronoun
-0.52 frame passive-that subject phrase
0.66 frame passive-that subject pronoun
0.15 frame passive-to
-0.24 frame passive-to subject pronoun
0.31 frame passive-to subject relative
0.52 frame passive-to subject shared
0.25 frame passive-wh
0.22 frame passive-wh subject phrase
0.52 frame pp-about
1 frame pp-about subject controller
-0.59 frame pp-about subject none
-0.09 frame pp-about subject phrase
0.49 frame pp-about subject pronoun
0.7 frame pp-about subject relative
-1.2 frame pp-about subject shared
0.38 frame pp-against
-0.23 frame pp-against subject controller
0.18 frame pp-against subject phrase
1.52 frame pp-against subject pronoun
-0.2 frame pp-around
0.21 frame pp-around subject phrase
-0.1 frame pp-as subject controller
0.57 frame pp-as subject none
-0.08 frame pp-as subject phrase
-0.17 frame pp-as subject relative
-1.06 frame pp-as subject shared
-0.34 frame pp-at subject controller
-0.67 frame pp-at subject none
-0.29 frame pp-at subject pronoun
0.27 frame pp-at subject relative
0.31 frame pp-behind
1.03 frame pp-behind subject phrase
-0.7 frame pp-by
-0.88 frame pp-by subject controller
-0.43 frame pp-by subject phrase
-0.94 frame pp-by subject pronoun
-0.9 frame pp-by subject shared
0.22 frame pp-for
0.3 frame pp-for subject controller
-1.03 frame pp-for subject none
0.13 frame pp-for subject phrase
0.17 frame pp-for subject pronoun
0.37 frame pp-for subject relative
-0.38 frame pp-for subject shared
-0.34 frame pp-from
-0.19 frame pp-from subject controller
0.5 frame pp-from subject none
-0.61 frame pp-from subject phrase
-1.23 frame pp-from subject pronoun
-0.69 frame pp-from subject relative
0.22 frame pp-from subject shared
-0.36 frame pp-in
-0.33 frame pp-in subject controller
-0.42 frame pp-in subject none
-0.56 frame pp-in subject phrase
-0.16 frame pp-in subject pronoun
0.08 frame pp-in subject relative
-0.24 frame pp-in subject shared
-0.12 frame pp-into
0.47 frame pp-into subject controller
-0.38 frame pp-into subject none
-0.45 frame pp-into subject phrase
-1.45 frame pp-into subject pronoun
-0.75 frame pp-into subject relative
-0.24 frame pp-like
1.02 frame pp-like subject phrase
-0.27 frame pp-like subject pronoun
-1.35 frame pp-of subject controller
-1 frame pp-of subject none
0.28 frame pp-of subject phrase
0.81 frame pp-of subject pronoun
-1.27 frame pp-of subject shared
-0.13 frame pp-on
0.67 frame pp-on subject controller
-0.78 frame pp-on subject none
-0.25 frame pp-on subject phrase
-0.34 frame pp-on subject pronoun
-0.29 frame pp-on subject relative
-0.5 frame pp-on subject shared
0.31 frame pp-out
1.06 frame pp-out subject controller
0.16 frame pp-out subject phrase
0.2 frame pp-over subject controller
0.47 frame pp-over subject phrase
-0.23 frame pp-to subject none
-0.18 frame pp-to subject pronoun
-0.17 frame pp-to subject relative
-0.28 frame pp-to subject shared
-0.98 frame pp-toward
-0.15 frame pp-with
-0.68 frame pp-with subject none
-0.22 frame pp-with subject phrase
-0.25 frame pp-with subject relative
-0.67 frame pp-with subject shared
0.16 frame quote
0.6 frame quote subject controller
-1.82 frame quote subject none
0.26 frame quote subject pronoun
0.12 frame quote subject relative
0.4 frame that
0.47 frame that subject controller
-0.48 frame that subject none
0.34 frame that subject phrase
0.82 frame that subject pronoun
0.27 frame that subject relative
0.08 frame that subject shared
0.4 frame to subject controller
-1.47 frame to subject inverted
-0.19 frame to subject none
-0.08 frame to subject phrase
-0.08 frame to subject pronoun
0.54 frame to subject relative
0.08 frame to subject shared
0.27 frame wh
0.11 frame wh subject controller
-2.04 frame wh subject inverted
0.4 frame wh subject none
0.37 frame wh subject phrase
0.53 frame wh subject pronoun
-0.58 frame wh subject relative
-0.1 head:%
-0.62 head:($)
-0.23 head:(CD)
-1.17 head:(IN)
0.77 head:(JJ)
0.27 head:(JJS)
-0.42 head:(WDT)
-0.08 head:(WP)
0.28 head:(name)
-0.2 head:a
0.56 head:account
-0.76 head:action
0.94 head:activist
1.4 head:actor
1.41 head:actress
0.36 head:ad
0.5 head:address
0.91 head:administration
-0.82 head:advantage
0.62 head:adviser
1.18 head:advocate
0.61 head:agency
-1.04 head:agent
0.78 head:agreement
0.9 head:aide
-0.43 head:all
0.95 head:ally
1.49 head:analysis
1.52 head:analyst
-0.64 head:announcement
1.09 head:another
-0.56 head:answer
0.1 head:appeal
-0.46 head:appearance
-1.27 head:approach
1.37 head:argument
-0.5 head:article
-1.31 head:assault
-1.04 head:attack
-0.36 head:attacker
1.05 head:attendee
-1.11 head:attention
2.36 head:attorney
0.98 head:audience
0.5 head:authority
1.46 head:average
1.28 head:backer
-0.12 head:ballot
-0.27 head:bank
-0.13 head:base
-0.96 head:battle
0.52 head:bill
0.08 head:billionaire
0.63 head:board
-0.49 head:book
-1.23 head:border
0.15 head:both
-0.31 head:brother
0.36 head:bureau
-0.5 head:business
0.09 head:businessman
0.54 head:campaign
0.41 head:candidacy
0.41 head:candidate
-0.2 head:case
0.24 head:caucus
0.14 head:chairman
-1.58 head:challenge
-0.7 head:change
-0.3 head:check
0.24 head:child
0.52 head:citizen
0.53 head:city
-1.07 head:claim
-0.32 head:club
-1.32 head:coalition
-1.15 head:coin
0.66 head:colleague
-0.4 head:comment
-1.14 head:committee
0.68 head:community
0.52 head:company
-0.24 head:concern
-1.53 head:conference
0.25 head:conservative
-0.79 head:contest
-1.06 head:convention
-0.37 head:conversation
-0.53 head:country
-0.74 head:course
0.51 head:court
0.56 head:critic
-1.07 head:criticism
-0.34 head:crowd
0.12 head:datum
0.69 head:daughter
-0.87 head:day
-0.73 head:deal
-1.66 head:death
-0.58 head:debate
-0.94 head:debt
0.17 head:decision
-0.13 head:delegate
0.6 head:department
-0.81 head:developer
-0.83 head:dinner
-0.35 head:director
-1.59 head:disclosure
-0.19 head:discussion
0.28 head:district
0.26 head:document
-0.16 head:dollar
0.25 head:donor
-0.31 head:economist
-0.42 head:economy
2.5 head:editorial
-1.05 head:effect
-0.1 head:effort
-1.25 head:election
0.41 head:electorate
0.38 head:elite
-0.57 head:employer
-0.94 head:end
-1.49 head:endorsement
1.06 head:establishment
-0.66 head:event
-0.14 head:everyone
1.37 head:executive
1.39 head:expert
-0.77 head:face
-0.81 head:fact
0.22 head:family
0.53 head:father
0.19 head:field
-0.67 head:fight
-0.81 head:figure
0.12 head:filings
0.33 head:film
-0.28 head:finding
-1.32 head:focus
-0.21 head:follower
-0.67 head:force
0.23 head:foundation
1.04 head:friend
1.1 head:front-runner
0.74 head:general
0.22 head:government
0.38 head:governor
0.43 head:group
0.08 head:growth
0.62 head:guy
-0.14 head:hacker
-1.54 head:hall
0.61 head:handful
0.33 head:he
-0.43 head:head
0.29 head:history
0.49 head:hopeful
-0.85 head:husband
0.19 head:i
-1.27 head:idea
-1.08 head:image
-1.04 head:immigrant
-0.15 head:incident
-0.78 head:income
0.73 head:industry
0.15 head:information
-0.78 head:initiative
1.17 head:insider
-1.82 head:interview
-0.57 head:investigation
-1.44 head:investment
1.06 head:investor
-0.73 head:issue
-0.62 head:it
-0.59 head:job
-0.12 head:journalist
0.17 head:judge
0.97 head:justice
-2.12 head:kind
1 head:lady
-1.33 head:language
0.43 head:lawmaker
0.37 head:lawsuit
-0.48 head:lawyer
-0.86 head:lead
0.92 head:leader
1.28 head:legislation
0.2 head:letter
-1.48 head:line
0.57 head:list
-1.31 head:loss
-1.88 head:lot
0.34 head:majority
-0.52 head:man
0.93 head:manager
-1.68 head:margin
-1.06 head:market
1.43 head:mayor
0.23 head:measure
-0.43 head:media
-0.21 head:meeting
0.2 head:member
0.08 head:message
0.92 head:mogul
-1.46 head:moment
-0.97 head:month
1.31 head:mother
-0.71 head:move
-0.15 head:movement
-1.03 head:name
0.3 head:nation
0.27 head:network
1.37 head:neurosurgeon
-1.67 head:news
0.25 head:newspaper
-1.86 head:night
-1.2 head:nomination
-0.09 head:nominee
0.24 head:number
0.25 head:observer
-1.54 head:obstacle
0.93 head:office
0.7 head:official
0.36 head:one
0.8 head:operation
0.74 head:operative
-0.5 head:opinion
0.46 head:opponent
0.25 head:order
0.15 head:organization
1.65 head:organizer
0.08 head:other
1.02 head:outlet
-0.61 head:owner
1.57 head:page
0.13 head:pair
-0.26 head:panel
0.17 head:paper
-0.3 head:parent
-1.55 head:partner
0.14 head:party
-0.26 head:people
0.19 head:percent
-0.22 head:performance
-0.27 head:person
-0.43 head:piece
-0.48 head:plan
0.76 head:platform
-0.53 head:point
0.6 head:police
0.21 head:policy
0.49 head:politician
0.9 head:poll
1.24 head:polling
-1.72 head:popularity
-0.65 head:position
0.11 head:post
0.13 head:president
-0.21 head:price
-0.88 head:primary
-1.5 head:problem
0.18 head:process
-1.19 head:program
0.2 head:prosecutor
-1.54 head:prospect
0.17 head:protester
-1.15 head:provision
-1.27 head:public
-0.3 head:push
-0.8 head:question
-0.09 head:race
-0.12 head:rally
-1.13 head:rate
-0.97 head:rating
-1.19 head:reaction
-0.73 head:reality
-1.33 head:reason
0.48 head:record
-0.12 head:relationship
0.76 head:release
-0.27 head:remark
0.93 head:report
0.77 head:reporter
0.49 head:researcher
0.11 head:respondent
-0.25 head:response
0.29 head:result
0.25 head:retiree
0.55 head:rhetoric
-0.76 head:rights
-1.57 head:rise
-1.2 head:risk
1.77 head:rival
-0.26 head:rule
-1.29 head:ruling
-1.25 head:scandal
0.6 head:school
-1.39 head:season
-1.17 head:seat
0.97 head:secretary
0.44 head:senator
-1.76 head:sense
0.83 head:sentiment
-1.05 head:series
0.43 head:she
-1.16 head:shift
-1.7 head:shooting
-0.94 head:show
-0.98 head:showing
-0.2 head:side
-0.85 head:sign
-0.96 head:socialist
1.31 head:some
0.31 head:someone
-0.27 head:son
0.5 head:source
0.91 head:speaker
-0.62 head:speech
-1.37 head:spending
1.06 head:spokesman
1.12 head:spokeswoman
0.45 head:spot
-0.74 head:spotlight
-0.55 head:staff
0.1 head:staffer
-1.3 head:stage
-0.66 head:stake
-1.17 head:stance
-0.15 head:standard
-1.55 head:standing
-0.66 head:star
-0.64 head:state
-0.98 head:statement
-1.18 head:stock
-0.35 head:story
0.73 head:strategist
-0.57 head:strategy
-0.68 head:student
1.09 head:study
-0.94 head:success
0.57 head:superdelegate
-1.2 head:support
0.56 head:supporter
0.6 head:survey
-0.33 head:system
-1.13 head:tactic
-0.74 head:talk
-1.63 head:target
-1.1 head:tax
0.9 head:team
-0.54 head:technology
-1.13 head:term
-0.82 head:that
0.61 head:the
-1.26 head:these
0.16 head:they
-0.88 head:thing
-0.42 head:this
0.4 head:those
-0.16 head:threat
-1.2 head:ticket
-0.73 head:tie
-0.77 head:time
-0.17 head:tone
0.22 head:town
-1.29 head:trouble
-1.7 head:turn
-1.07 head:turnout
1.14 head:tweet
0.63 head:union
1.15 head:user
-0.81 head:vehicle
0.6 head:version
-1.55 head:victory
0.08 head:video
0.26 head:voice
-1.06 head:vote
0.13 head:voter
-0.91 head:way
-0.41 head:website
-0.83 head:week
-0.43 head:wife
-1.49 head:winner
-0.12 head:woman
-0.45 head:word
-0.91 head:work
0.22 head:worker
-1.56 head:world
-0.78 head:year
-0.62 headpos:$
-0.54 headpos:CD
-0.63 headpos:DT
-1.16 headpos:IN
-0.23 headpos:JJ
0.12 headpos:JJS
0.27 headpos:NNP
0.11 headpos:PRP
-0.44 headpos:WDT
-0.09 headpos:WP
-1.07 labelpos:DT
-0.28 labelpos:NN
1.24 labelpos:NNP
0.67 labelpos:NNS
-0.5 long:1
0.26 long:12-24
-0.2 long:2
-0.1 long:3-5
0.14 long:6-11
0.19 long:much
0.19 marks
0.29 modal:'d
-1.32 modal:'ll
-0.76 modal:ca
-0.19 modal:can
-0.22 modal:could
-0.32 modal:may
-0.1 modal:should
-0.13 modal:will
-0.65 modal:wo
-0.1 modal:would
0.08 negated
0.67 opens:"
-1.25 opens:$
-0.48 opens:(
-1.68 opens:,
-1.47 opens:.
-0.53 opens::
-0.48 opens:CC
-0.71 opens:CD
-0.18 opens:JJR
-0.31 opens:JJS
0.19 opens:MD
-0.18 opens:NN
-0.15 opens:NNP
-0.22 opens:NNPS
-0.13 opens:NNS
0.13 opens:PRP
-0.29 opens:RB
-0.3 opens:RBR
-0.35 opens:RBS
0.15 opens:TO
0.15 opens:VB
0.14 opens:VBD
0.16 opens:VBG
-0.53 opens:VBN
-0.22 opens:VBP
-0.77 opens:VBZ
0.08 opens:WDT
-0.16 opens:WP$
-0.2 opens:WRB
0.22 owner:"
-0.31 owner:,
-0.81 owner::
-0.16 owner:CC
-0.61 owner:CD
-0.43 owner:DT
-0.23 owner:IN
-0.27 owner:JJ
-0.88 owner:JJR
0.14 owner:JJS
-0.6 owner:NN
0.11 owner:NNP
-1.14 owner:NNPS
-0.5 owner:NNS
-1.54 owner:PRP
-0.23 owner:PRP$
-0.76 owner:RB
-0.46 owner:RP
0.41 owner:TO
-0.28 owner:VBD
-0.28 owner:VBN
-0.71 owner:WDT
-0.1 passive
0.24 prev:
-0.32 prev:,
-0.13 prev:.
-0.32 prev::
-0.68 prev:CC
0.22 prev:EX
-0.43 prev:IN
-0.63 prev:JJ
-1.16 prev:JJS
-0.26 prev:NN
-0.62 prev:NNP
-0.35 prev:NNS
-0.17 prev:POS
-1.21 prev:PRP
-0.71 prev:PRP$
0.33 prev:TO
-1.1 prev:VB
-0.31 prev:VBG
-1.11 prev:VBZ
-1.33 prev:WDT
-0.73 prev:WP
1.27 prev:WRB
-1.5 quoted
0.09 sourcelong:1
0.12 sourcelong:4
0.2 sourcelong:5
0.17 sourcelong:6
-0.14 sourcelong:8
0.18 subject:controller
-0.29 subject:inverted
-0.23 subject:none
0.11 subject:pronoun
-0.11 tense:MD:VB
-1.51 tense:MD:VBD
-0.69 tense:MD:VBG
-0.3 tense:MD:VBN
-0.12 tense:RB:VB
0.32 tense:RB:VBD
-0.23 tense:RB:VBG
0.09 tense:RB:VBN
0.29 tense:RB:VBP
0.15 tense:RB:VBZ
-0.2 tense:TO:VBG
-0.38 tense:TO:VBN
-0.61 tense:VB:VBN
0.17 tense:VBD:VBD
-0.41 tense:VBD:VBG
0.21 tense:VBD:VBN
0.51 tense:VBG:VBD
-0.21 tense:VBG:VBG
-0.52 tense:VBG:VBN
-0.23 tense:VBN:VBN
0.66 tense:VBP:VB
0.52 tense:VBP:VBD
0.09 tense:VBP:VBG
0.1 tense:VBP:VBN
0.27 tense:VBP:VBP
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
