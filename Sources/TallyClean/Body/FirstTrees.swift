/// The fitted trees of the first look, written by `TallyFit`.
enum FirstTrees {
  static let trees = FittedTrees(base: 45, lines: text)
  private static let text = """
    trunkLevel<0 sentenceEnd<0 listLength<4 -194 91 isPlainBox<0 278 -66 branchDepth<2 -191 \
    -298
    groupShare<34 linkedBody<61 -234 232 linkShare<25 sinceTitle<81 252 linkedBody<13 -189 258 \
    -68
    groupShare<23 grandShare<11 -232 groupCount<9 listLength<8 -182 140 245 grandShare<1 -200 \
    215
    groupShare<26 trunkLevel<1 listLength<5 -135 134 -214 trunkLevel<0 206 pageMass<142 -202 \
    239
    groupShare<26 grandShare<12 -197 digits<3 23 -191 grandShare<6 -66 linkShare<25 200 -93
    groupShare<26 trunkLevel<1 noiseLevel<0 -3 -192 -189 branchDepth<3 linkShare<25 191 -142 \
    -86
    groupShare<26 trunkLevel<1 boldShare<17 titleShare<66 -105 210 290 -178 trunkLevel<0 179 \
    -64
    sentenceEnd<0 grandShare<2 -180 -92 grandShare<8 linkedBody<61 -143 189 noiseLevel<0 172 \
    -126
    sentenceEnd<0 titleShare<55 linkedBody<92 -153 158 58 place<91 caption<0 154 -227 -131
    groupShare<34 grandShare<0 -169 groupCount<13 titleShare<12 -127 53 308 grandShare<0 -195 \
    153
    trunkLevel<0 isPlainBox<0 branchDepth<2 151 sinceTitle<85 grandLink<24 146 -160 -204 -155 \
    -139
    groupShare<19 untilProse<4 grandLink<34 listLength<15 -40 200 -162 -161 sentenceEnd<0 -52 \
    142
    trunkLevel<0 sentenceEnd<0 groupCount<58 -68 197 135 linkedBody<11 isTitle<0 -147 118 224
    groupShare<16 parentLink<18 groupCount<12 titleShare<5 -115 36 250 -156 place<91 138 -137
    grandShare<18 groupShare<82 groupShare<67 -131 -436 110 words<18 trunkLevel<1 14 -143 141
    noiseLevel<0 sentenceEnd<0 articleRole<0 -145 grandLink<15 isListItem<0 28 295 -114 124 \
    -155
    parentShare<8 articleRole<1 -168 parentLink<16 21 -139 place<85 sinceTitle<-1 -129 133 -84
    parentShare<8 parentLink<2 groupShare<92 -40 117 -150 sense<0 trunkLevel<1 132 -54 -221
    trunkLevel<0 groupShare<69 groupShare<68 41 -353 114 standfirst<0 -106 sinceTitle<12 386 \
    -130
    grandShare<14 groupShare<82 groupShare<36 -108 -307 79 sense<0 digits<13 103 -124 -176
    noiseLevel<0 linkShare<24 groupShare<86 articleRole<0 -114 listLength<2 -18 125 145 -133 \
    -139
    trunkLevel<1 sense<0 groupShare<16 34 122 -150 standfirst<0 -133 branchDepth<6 329 -113
    place<75 linkShare<72 caption<0 articleRole<1 grandShare<13 -185 104 128 -175 -139 -121
    linkShare<14 untilProse<5 caption<0 digits<7 bodyHint<109 116 -131 -60 -132 -96 -141
    articleRole<1 branchShare<34 -135 99 noiseLevel<0 isListItem<0 words<22 -16 125 256 -79
    place<78 grandShare<0 -82 groupCount<13 sinceProse<3 74 -34 groupShare<4 324 132 -108
    linkShare<14 previousLength<25 -39 sentenceEnd<0 headingLevel<0 -71 151 place<77 157 14 \
    -118
    place<87 grandShare<19 linkedBody<34 -94 194 length<151 2 sinceProse<23 138 -114 -131
    articleRole<0 -114 groupShare<33 headingLevel<0 -51 trunkLevel<1 178 -77 branchShare<0 -94 \
    115
    untilProse<4 marks<0 isPlainBox<0 grandShare<92 26 121 -83 groupCount<24 -151 110 -100
    noiseLevel<0 groupCount<50 commonNoise<0 words<20 linkShare<11 18 -142 103 -166 202 -109
    grandShare<0 -100 listLink<87 linkShare<14 groupShare<26 groupShare<7 30 -103 96 -83 278
    noiseLevel<0 isListItem<0 sentenceEnd<0 -43 sinceTitle<26 97 -32 173 previousMass<186 -118 \
    201
    isPlainBox<0 sinceTitle<-1 -147 linkShare<6 76 boldShare<72 -73 137 linkedBody<2 -114 102
    grandShare<12 groupShare<58 -40 -190 sense<6 sinceTitle<-1 -135 groupCount<46 39 187 -314
    grandLink<33 marks<0 caption<0 sense<0 previousLength<19 -37 79 -136 -148 -113 -131
    branchShare<11 articleRole<0 sinceTitle<30 -22 -220 words<51 previousMass<383 -6 -207 100 \
    83
    articleRole<0 -95 sense<6 embed<0 words<50 7 97 pageMass<179 -264 112 -261
    place<79 noiseLevel<0 sentenceEnd<0 17 115 -64 parentLink<2 -4 groupShare<62 -90 -311
    sinceTitle<85 embed<0 words<3 -115 previousLink<0 62 groupCount<12 -69 103 -267 -115
    place<67 caption<0 46 -149 groupCount<9 titleShare<7 -203 -7 grandLink<9 80 -182
    place<67 previousLength<25 headingBefore<8 -75 96 standfirst<0 57 285 grandShare<92 -125 \
    14
    headingLevel<1 place<92 embed<0 isPlainBox<0 23 -97 -255 -131 place<77 239 -12
    place<69 caption<0 bodyRole<0 4 titleShare<83 119 -185 -153 grandShare<95 -103 59
    marks<2 place<91 sinceTitle<-1 -156 listSize<10 sinceTitle<113 23 -112 140 -84 -208
    groupCount<20 listLength<1 -82 groupCount<4 65 branchShare<5 -137 47 place<97 126 -153
    headingLevel<0 listLength<14 linkedBody<11 -68 groupShare<79 150 -205 47 parentLink<3 140 \
    -46
    embed<0 place<79 sinceTitle<-1 -131 isListItem<0 sinceTitle<78 25 -123 150 -64 -211
    linkShare<14 groupCount<9 marks<0 25 -126 branchDepth<3 129 bodyHint<95 99 -95 -57
    groupCount<13 place<55 length<100 -51 76 -117 grandShare<0 -100 grandShare<78 197 17
    linkShare<42 sinceProse<4 bodyHint<100 groupCount<9 -1 116 -175 trunkLevel<0 -152 3 -125
    capitals<13 111 boldShare<69 linkedBody<34 isPlainBox<0 -42 -131 77 groupCount<29 -60 170
    place<92 groupShare<93 linkedBody<51 groupShare<42 -1 -109 groupShare<85 154 -187 133 -98
    pageMass<103 pageMass<88 headingLevel<1 groupCount<38 boldShare<3 -5 -151 124 142 -198 156
    sense<0 embed<0 groupCount<33 length<310 nextLength<54 33 -65 103 -93 -194 -148
    sense<5 previousLink<0 marks<1 digits<21 71 -128 -117 previousLink<98 -99 12 -192
    articleRole<0 pageMass<100 parentLink<2 62 -115 -229 caption<1 pageMass<103 -11 88 -163
    pageMass<72 noiseLevel<0 words<65 grandLink<62 9 156 172 -73 branchShare<14 -96 131
    groupShare<4 isPlainBox<0 65 -66 linkShare<7 grandShare<26 -97 41 nextMass<89 -239 -16
    words<4 -102 place<97 parentLink<0 groupShare<80 trunkLevel<0 -134 50 106 53 -140
    groupCount<50 groupCount<49 sense<0 previousLink<1 linkShare<1 43 -66 -59 -140 -181 111
    headingLevel<1 articleRole<0 sinceTitle<30 -26 -209 isListItem<0 commonNoise<0 -23 118 104 \
    126
    groupShare<43 linkedBody<61 3 181 previousLength<60 listLength<1 82 branchShare<14 -224 95 \
    4
    titleShare<4 bodyRole<0 -95 sinceTitle<31 sinceTitle<23 14 -159 bodyHint<102 128 -206 50
    previousLength<64 groupCount<89 titleShare<4 -92 pageMass<17 133 -42 123 words<45 10 138
    place<84 isPlainBox<0 words<89 previousLength<8 -57 caption<0 72 -90 -137 -73 -63
    headingLevel<1 groupShare<84 parentLink<7 trunkLevel<0 groupCount<1 -206 -59 18 34 56 101
    sense<0 marks<0 sinceTitle<51 previousLink<0 56 -35 capitals<70 -97 136 -95 -136
    caption<1 words<45 words<43 groupCount<12 -16 grandLink<14 110 -32 -235 105 -152
    length<22 -98 parentLink<14 linkShare<60 sinceTitle<51 18 -93 -190 sinceTitle<0 -111 116
    isListItem<0 groupCount<44 groupCount<20 marks<0 0 -136 96 -112 grandShare<4 -40 180
    grandShare<78 articleRole<0 -146 titleShare<80 94 -97 bodyHint<99 -1 nextMass<173 -146 48
    isListItem<0 marks<0 groupCount<30 capitals<12 81 -21 -118 -130 grandShare<4 -37 159
    branchShare<4 25 groupShare<91 sinceProse<8 previousLength<396 -14 groupShare<48 56 -400 \
    -203 112
    headingLevel<1 nextLength<11 -71 words<27 parentLink<2 16 -72 trunkLevel<2 27 227 114
    trunkLevel<0 groupCount<13 linkedBody<100 -54 -234 pageMass<85 linkedBody<7 106 -150 -76 \
    35
    groupShare<69 nextLength<15 58 -41 bodyHint<95 109 parentShare<95 previousLength<177 -141 \
    62 124
    pageMass<267 sinceTitle<9 19 listLength<1 34 words<27 -105 sinceTitle<26 119 -83 125
    sinceTitle<35 place<69 21 linkShare<12 headingBefore<5 -224 -10 headingBefore<15 -339 -3 \
    84
    sinceTitle<-1 -104 sinceTitle<8 digits<10 86 -114 groupCount<9 nextLength<79 -98 47 49
    grandLink<6 grandShare<92 listLength<1 15 -124 listLength<14 -5 136 grandShare<98 54 -89
    headingLevel<1 untilProse<1 words<49 place<91 place<1 -103 1 -182 87 33 101
    linkShare<14 previousLength<64 -19 sinceTitle<11 136 groupCount<20 -46 114 bodyHint<99 -18 \
    -197
    place<67 -2 grandShare<94 -111 linkShare<3 bodyHint<81 -60 120 previousLink<7 -175 128
    titleShare<18 groupCount<50 -42 83 articleRole<1 186 words<7 120 pageMass<51 7 -149
    pageMass<274 bodyHint<96 parentLink<28 pageMass<50 groupShare<69 -24 138 -56 129 -52 131
    embed<0 grandShare<78 noiseLevel<2 grandLink<6 9 bodyHint<96 138 -25 -104 -8 -135
    parentLink<1 words<10 79 -15 words<27 -77 nextLength<11 -145 articleRole<0 -110 82
    sinceTitle<-1 -123 groupCount<69 place<91 sameText<1 10 -127 branchShare<5 -142 37 113
    words<45 length<264 sameText<1 commonNoise<0 -14 89 -120 -178 groupCount<49 109 -91
    commonNoise<0 trunkLevel<1 isListItem<0 -42 139 sinceTitle<0 -93 sinceTitle<9 218 -54 111
    listLength<11 words<3 -80 40 grandShare<97 headingBefore<16 -49 -243 marks<0 121 -97
    articleRole<0 sinceTitle<30 14 -188 sinceTitle<16 sinceTitle<10 capitals<6 214 -10 -92 39
    bodyHint<81 titleShare<25 headingBefore<8 digits<1 -33 -162 32 listLength<3 -70 204 41
    headingBefore<10 8 grandLink<15 listLength<28 sinceTitle<19 bodyHint<70 113 -138 71 -142 \
    -172
    sense<0 bodyHint<100 previousLength<44 marks<1 grandShare<17 -59 24 -154 40 -111 -100
    branchDepth<6 caption<1 groupCount<29 nextLength<62 capitals<22 -11 73 -25 87 -109 -85
    pageMass<114 pageMass<46 sameText<1 branchDepth<4 15 -89 184 nextLength<225 -72 44 86
    words<36 parentLink<1 14 -38 noiseLevel<0 parentLink<0 nextLength<35 -77 117 122 -88
    pageMass<89 sense<0 22 -94 groupCount<10 33 pageMass<90 linkShare<8 -407 46 -88
    parentShare<84 -24 digits<0 place<93 120 -60 previousLength<22 136 place<3 -194 -13
    caption<0 nextMass<217 trunkLevel<3 titleShare<12 -3 listLength<1 -49 90 -89 100 -103
    words<65 titleShare<8 sinceProse<7 -6 -96 words<10 92 titleShare<44 41 -152 91
    groupShare<98 branchShare<3 13 parentShare<96 groupShare<86 -66 108 words<43 26 -433 117
    grandLink<28 headingLevel<1 isListItem<0 -32 74 69 titleShare<22 grandLink<41 157 -88 226
    pageMass<47 groupShare<84 untilProse<1 -41 sense<0 bodyHint<48 -19 115 -111 148 -39
    headingBefore<10 listLength<27 -8 114 branchShare<11 nextLength<148 -103 branchShare<0 \
    -135 69 69
    branchDepth<2 grandLink<16 sinceProse<3 9 titleShare<15 -160 27 -142 branchDepth<3 97 -9
    grandLink<6 bodyHint<94 -58 37 titleShare<83 titleShare<12 bodyRole<0 -77 86 140 -70
    pageMass<32 -53 pageMass<77 48 parentShare<4 grandLink<13 95 -71 sinceTitle<32 -191 -30
    pageMass<153 bodyHint<82 noiseLevel<0 65 -73 headingBefore<9 8 -61 sinceTitle<46 70 -145
    linkedBody<51 grandLink<11 -27 bodyHint<93 93 -44 grandLink<10 149 parentShare<13 153 -94
    length<23 -78 sense<6 groupShare<82 groupShare<56 22 -91 grandLink<14 112 -83 -114
    length<310 groupShare<88 linkedBody<51 -8 pageMass<53 161 -10 pageMass<17 94 -110 87
    pageMass<18 titleShare<0 -39 150 titleShare<11 parentLink<3 41 -23 words<6 77 -85
    groupCount<24 groupShare<3 groupCount<13 words<23 parentShare<55 -55 55 114 160 -59 67
    sinceTitle<12 previousLength<25 parentShare<6 -84 58 55 capitals<69 listLength<13 -71 20 \
    67
    branchShare<8 23 branchShare<34 place<64 previousLength<37 linkShare<0 -125 72 99 -169 84
    pageMass<114 branchDepth<1 length<72 titleShare<25 -110 74 68 nextLength<15 41 -41 95
    bodyHint<99 sinceTitle<12 digits<2 isPlainBox<0 47 225 -36 -21 nextMass<97 -101 41
    groupShare<86 groupShare<81 sinceProse<9 headingLevel<0 48 -74 titleShare<5 -139 27 -240 \
    93
    previousMass<383 words<29 branchShare<4 listSize<6 -15 78 -89 44 sinceTitle<28 -190 34
    bodyHint<102 previousLink<1 grandShare<80 length<164 sinceTitle<0 -83 123 1 0 -20 -102
    grandLink<11 grandShare<97 articleRole<0 -151 -22 49 titleShare<83 titleShare<23 44 201 \
    -96
    groupShare<84 groupShare<1 9 grandLink<0 -128 -14 bodyHint<99 96 branchShare<5 -81 107
    grandShare<90 embed<0 42 -123 capitals<12 groupShare<7 -78 105 place<75 -25 -153
    parentShare<90 29 capitals<12 62 previousLength<27 62 headingBefore<22 articleRole<0 32 \
    -183 69
    nextLength<15 bodyHint<93 previousLink<6 151 -30 untilProse<5 52 digits<1 -146 61 -8
    parentLink<1 14 sinceTitle<20 words<26 -63 105 groupShare<38 -20 listLength<3 65 -169
    place<89 nextLength<8 71 branchShare<13 branchShare<3 -5 parentShare<2 62 -95 52 81
    parentLink<2 grandShare<3 -42 52 headingBefore<8 headingBefore<4 -33 93 nextMass<110 -175 \
    14
    bodyHint<81 branchShare<10 pageMass<49 groupCount<12 -68 87 grandShare<3 29 -204 68 26
    sinceProse<0 grandShare<92 grandShare<84 -49 words<44 -201 66 26 place<86 20 -75
    caption<1 sinceProse<9 parentShare<84 3 64 words<40 groupShare<2 -32 134 -172 -110
    isListItem<0 digits<2 6 previousLink<87 sinceProse<3 -29 -157 47 branchDepth<4 132 -52
    groupCount<44 place<95 parentShare<89 groupShare<70 -5 98 headingBefore<10 14 -137 106 -90
    grandShare<17 previousLength<25 -30 groupShare<4 capitals<11 236 54 -23 pageMass<46 -7 -82
    pageMass<17 listLength<1 -39 106 listLength<9 -29 parentLink<2 140 words<34 -69 81
    sinceTitle<36 capitals<35 -7 pageMass<17 83 pageMass<34 -157 -23 pageMass<43 -68 70
    grandLink<16 groupCount<38 grandLink<4 bodyHint<97 headingBefore<2 14 -117 23 19 94 -74
    linkShare<6 pageMass<49 35 -18 grandLink<6 listLength<20 -188 3 grandShare<14 -60 48
    sinceProse<8 parentShare<9 trunkLevel<1 sinceTitle<15 -105 17 124 65 place<17 -9 -160
    parentShare<3 titleShare<83 listSize<70 67 -108 -61 parentShare<14 -85 words<65 -5 129
    sinceTitle<25 previousLength<44 untilProse<1 -74 18 words<15 -31 84 words<59 -22 -139
    previousMass<383 previousMass<118 previousMass<96 6 -120 sinceTitle<8 178 32 length<137 38 \
    -136
    sinceTitle<30 pageMass<47 length<33 -70 37 branchDepth<2 words<44 -137 75 10 52
    capitals<4 -84 marks<2 marks<1 pageMass<88 15 branchShare<8 -75 86 118 -101
    groupCount<50 listLength<33 titleShare<16 -37 words<7 114 titleShare<70 57 -90 117 80
    place<97 sinceTitle<35 marks<0 listLength<49 listLength<3 -12 47 -144 -76 58 -91
    groupShare<65 23 branchDepth<4 parentShare<90 45 sinceTitle<6 112 sinceTitle<34 -141 95 \
    -186
    """
}
