/// The fitted trees of the second look, written by `TallyFit`.
enum SecondTrees {
  static let trees = FittedTrees(base: 45, lines: text)
  private static let text = """
    grandMean<1073 keptBranch<1 -292 sentenceEnd<0 -246 168 sentenceEnd<0 rootAfter<0 -263 75 \
    283
    ownScore<-354 ownScore<-1947 -262 groupMean<0 -135 90 ownScore<1931 linkShare<27 129 -128 \
    249
    groupMean<0 parentMean<2966 groupAfter<-2477 -231 isListItem<0 -190 229 100 linkShare<25 \
    227 -63
    ownScore<34 ownScore<-3840 -220 listLink<98 -139 190 ownScore<2836 bestScore<4976 -123 136 \
    211
    grandMean<1073 groupAfter<-2639 -199 words<42 -96 164 sense<0 groupShare<6 1 194 -131
    grandMean<0 groupShare<34 -178 rootBefore<93 209 -178 groupShare<10 10 sense<0 183 -99
    groupMean<0 -159 grandShare<8 sinceTitle<82 128 keptShare<95 -485 118 sense<0 176 -115
    groupShare<33 parentMean<2463 -160 127 grandShare<8 sinceTitle<47 111 -163 sureBefore<99 \
    173 -134
    ownScore<-1429 keptShare<50 groupBefore<-2801 -158 404 -171 ownScore<3380 parentMean<-61 \
    185 46 171
    ownScore<-1429 ownScore<-3314 -170 -56 caption<0 groupShare<100 linkShare<35 156 -146 -206 \
    -239
    ownScore<34 ownScore<-3840 -168 nextLength<4 154 rootBefore<97 -46 -170 sureBefore<95 156 \
    -24
    ownScore<-2180 ownScore<-3717 -162 keptShare<50 267 -95 ownScore<5151 64 sinceTitle<85 161 \
    -96
    groupMean<0 linkedBody<51 groupBefore<-2730 -145 keptShare<53 276 -89 226 sense<0 134 -118
    ownScore<-2180 ownScore<-3840 -158 parentLink<97 -96 174 ownScore<1931 groupBefore<3104 65 \
    -167 144
    ownScore<-1055 -143 sinceTitle<82 afterMean<-79 bodyHint<93 65 -71 141 headingBefore<2 \
    -347 10
    ownScore<371 ownScore<-3840 -154 -22 grandShare<8 listLength<5 5 headingBefore<5 -575 124 \
    128
    groupAfter<-2639 afterMean<-2868 -140 0 groupCount<1 -84 place<91 keptDepth<5 136 -146 -78
    ownScore<-3717 -144 ownScore<3380 groupCount<84 keptDepth<6 commonNoise<0 -11 228 -174 247 \
    138
    keptGroup<83 afterMean<-3549 -133 articleRole<1 keptGroup<79 -48 -438 54 rootBefore<90 140 \
    -56
    ownScore<-3314 -133 rootBefore<84 rootAfter<91 134 50 grandShare<94 groupCount<7 -260 -22 \
    85
    ownScore<-1947 -123 pageMass<153 linkShare<29 102 -218 pageMass<198 groupCount<34 65 -371 \
    104
    ownScore<1342 ownScore<-4624 -146 -39 pageMass<166 rootBefore<90 127 -88 pageMass<198 -295 \
    132
    grandShare<0 -138 afterMean<-2994 boldShare<63 -76 254 marks<2 commonNoise<0 73 269 -207
    groupBefore<-2801 keptLevel<1 after1<2249 58 -163 -122 caption<0 rootAfter<3 -1 112 -179
    linkShare<14 keptGroup<97 parentShare<8 groupShare<67 -21 -211 53 127 groupAfter<3149 -95 \
    -327
    keptGroup<83 groupCount<179 parentShare<14 standfirst<0 -99 110 digits<1 92 -83 149 93
    ownScore<-3954 -128 ownScore<5151 after2<-3912 groupAfter<319 122 -46 -30 keptDepth<2 138 \
    -90
    afterMean<-1948 -95 groupMean<1257 groupAfter<2752 23 -138 branchShare<0 sinceTitle<17 \
    -251 82 131
    ownScore<3380 headingLevel<0 words<73 -109 56 ownScore<-705 -91 110 rootBefore<85 118 -28
    ownScore<-3840 -120 grandShare<18 groupAfter<2752 rootBefore<95 previousLength<8 -88 114 \
    -132 -233 64
    ownScore<-2866 -106 commonNoise<0 branchShare<24 ownScore<5151 marks<0 17 -166 114 194 \
    -172
    keptGroup<97 ownScore<-4922 -134 groupAfter<319 boldShare<72 words<3 -171 28 297 -89 94
    ownScore<-4922 -125 pageMass<179 groupCount<12 5 place<98 headingLevel<2 112 588 -223 -109
    ownScore<-4624 -117 rootAfter<4 grandMean<5847 -8 -380 sinceTitle<52 ownScore<3637 13 132 \
    181
    groupMean<-4058 -123 listLink<100 linkShare<14 keptGroup<83 -9 96 groupMean<4879 22 -332 \
    215
    ownScore<-4836 -120 isListItem<0 marks<0 headingLevel<1 14 172 -106 keptDepth<3 223 -35
    ownScore<-5240 -114 bestScore<5892 123 ownScore<4652 groupBefore<3778 7 groupBefore<4486 \
    -319 -18 106
    rootBefore<84 caption<0 rootAfter<37 117 parentLink<34 27 -152 -153 grandMean<5556 -29 \
    -205
    sureMass<126 ownScore<-5393 -118 groupCount<20 6 144 groupMean<4879 branchShare<8 -208 106 \
    120
    sinceTitle<51 groupCount<11 groupMean<5734 6 sureMass<18 99 -341 90 groupCount<74 -154 106
    branchShare<19 sinceTitle<132 ownScore<5151 groupAfter<2583 keptDepth<6 15 -133 -114 77 \
    -162 105
    keptShare<65 keptDepth<6 parentMean<3369 226 -114 -144 parentLink<21 sequence<0 1 295 -147
    articleRole<0 commonNoise<0 -30 -201 sinceTitle<31 1 rootBefore<95 branchDepth<6 163 -136 \
    -24
    groupCount<28 groupCount<13 rootBefore<84 11 -111 89 groupBefore<4486 groupCount<76 -187 \
    42 99
    pageMass<153 words<49 keptShare<50 133 -20 grandMean<5847 120 -146 pageMass<267 -190 120
    headingLevel<1 ownScore<5919 parentMean<5417 -21 groupBefore<4632 headingBefore<10 -26 \
    -420 61 103 112
    groupCount<24 linkShare<27 nextLength<10 previousLength<16 -199 4 19 -129 listLength<46 \
    125 -96
    bodyHint<99 previousLength<60 groupAfter<2392 4 -132 words<14 -44 sureMass<154 102 -96 \
    -103
    sureMass<57 groupCount<11 -1 listLength<1 232 39 sureMass<175 groupCount<31 -28 -152 96
    keptDepth<6 rootAfter<4 grandMean<-2325 -141 untilSure<0 -184 29 sureBefore<74 32 145 -94
    keptLevel<3 pageMass<85 words<50 sinceTitle<73 titleShare<18 -29 74 164 129 -51 -103
    linkedBody<9 previousLength<60 -53 sureBefore<0 137 -1 rootBefore<84 142 groupAfter<1164 \
    41 -261
    embed<0 beforeMean<-5065 afterMean<1616 -135 52 grandLink<11 pageMass<28 -72 32 98 -207
    previousLink<1 after2<-4031 sinceTitle<20 127 -10 groupBefore<690 -80 rootAfter<96 66 -183 \
    -65
    marks<0 sinceTitle<-1 titleShare<27 -172 171 sinceTitle<25 57 groupShare<57 78 -102 -78
    keptShare<84 parentShare<4 122 -54 groupBefore<4155 groupAfter<2752 grandLink<14 14 -114 \
    -133 70
    length<19 -123 sense<6 parentShare<84 parentMean<301 linkedBody<61 2 231 -72 56 -166
    listLength<1 isTitle<0 60 -177 sureMass<12 59 groupBefore<4266 groupMean<5554 -40 -196 29
    headingLevel<1 branchShare<6 pageMass<87 nextLength<48 5 groupBefore<4632 -139 34 69 50 \
    134
    branchShare<5 before2<-5477 4 before2<-1961 -161 -47 groupShare<92 grandMean<5732 15 -235 \
    139
    """
}
