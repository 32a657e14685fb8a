/// Lemmas by how common they are in written English, in bands; words not listed are rare.
///
/// - Source: counts of nouns, verbs, adjectives and adverbs in the training part of the Universal
///   Dependencies English Web Treebank, <https://universaldependencies.org/treebanks/en_ewt>.
let commonWordBands: [(weight: UInt8, words: String)] = [
  (
    2,
    """
    also as back be call change come day do even find first food get give go good great have
    help here how just know let like look make many more much need never new now number only
    other people place price put really right say see service so take tell thanks then there
    thing think time try use very want way well when work year
    """
  ),
  (
    3,
    """
    able about actually add again agreement all already always amount answer area ask attach
    away bad base become believe big bring business buy car care case cat charge check child
    clean close comment company cost country customer date deal dog early eat else email end
    enough ever excellent experience fact family far feel few file follow force forward friend
    government group guy hand hard hear high hold home hope horse hour however in include
    information issue job keep large last late least leave letter life line list little live
    long lot love mean meet meeting member military minute money month most move name next nice
    night office oil old one open option order out over own part pay percentage person phone
    plan point power probably problem provide question rate read receive recommend report
    request return review room run same seem send set show sign small staff start state stay
    still such sure system talk thank today too understand up visit wait water week where why
    world
    """
  ),
  (
    4,
    """
    above accept access accord act action activity additional address administration afternoon
    ago agree air allow almost amazing animal anthrax application apply appreciate approve arm
    around arrive attack attempt attend available baby balance basis bear before begin below
    benefit bird bit black board body book break budget build bus cage campaign carry cause
    certain chance cheap chicken choose circle city claim clear complete concern condition
    conference confirm connection consider contact continue contract control copy counterparty
    couple course cover create credit cruise current currently cut dead death decide definitely
    deliver design detail develop development die difference different dinner discuss doctor
    document dollar door down draft drink drive drug due easy effort egg election energy enjoy
    entire especially estimate event example expect expensive explain extremely face fall fax
    feed fight figure fill final finally fine fix fly focus foot forget form former free
    friendly front full fun fund further future game gas general girl global grow guess hair
    handle happen happy head health helpful highly history hot hotel house huge human idea
    important increase initial instead intend interest interested international interview island
    item key kid kill kind lack language law lead leader learn leg legal less level light likely
    link local location lose low lunch main major male man management manager market matter
    maybe media mention message metal mind miss morning murder nation natural news no note
    notice off offer official often ok on once operation outside owner page paper parent party
    pass past peace perfect perhaps period pet pick picture piece play policy political poor
    position possible post prepare president press pretty process product professional program
    project promise propose public purchase quality quickly quite quote range ready real reason
    reasonable recent recently record refer refuse regard regards region release remain remember
    require respond response rest restaurant result risk rude rule safe sale save schedule
    school search second security seek sell separate serve settlement several ship shop short
    side simply single sit site situation snake sometimes soon sorry sound source space speak
    special spend stand standard statement step stop store story strong study subject suggest
    suicide summer support tank tax team term terrorist test though threat together tomorrow top
    total town train transaction travel treat treatment trip true trust turn type update usually
    value version vet view walk war warm waste watch weapon website weekend whole wife willing
    wolf woman wonder wonderful word worth write wrong yesterday yet young
    """
  ),
  (
    5,
    """
    ability absolutely account achieve active addition adjust admit adult advice advise affair
    affect afford afraid age agency agent ahead alone along alternative analysis analyst
    announce anyway anywhere apartment apparently appear appointment approach appropriate
    approval argue army arrest art article aspect asset assign assistance associate assume
    atmosphere attachment attention attorney audit authority average avoid award aware awesome
    bag ball band bar basically bathroom beat beautiful bed behavior bill biological birth
    birthday bite block blood blow bomb bombing border bother bottom box building busy cake
    camera cancel candidate cap capability capital card career cash catch cell century certainly
    certificate chair challenge chef chess choice church civil class clearly click client
    climate coast code coffee cold college color comfortable commission committee common
    communication community compare comparison completely computer concerned conclude
    confidential conflict contain conversation cook cool corner corporate correct count coup
    crew crime cross culture cure currency custom dad daily damage dance dangerous dark data
    dating daughter dealer dear decade decision declaration decline deep defense degree delete
    delivery demand department depend describe desk destroy determine difficult direct direction
    directly director disaster discussion dish division done doubt dress driver drop dry easily
    economic education effect effective either electricity emergency employee encourage ensure
    enter entity environment escape establish evening eventually evidence exactly execute
    executive exist expand expectation expert extend extra eye facility fail fair fairly faith
    fan fantastic fast fat father favorite fear federal fee female film filter finance financial
    finger finish fire firm fish fit flight float floor flow flower folk foreign formal freeze
    fresh fry fully fyi gain gender generation generator gift glad goal grab graduate grant
    green ground guarantee guest guideline gun half hamster hang hate healthy hearing heart heat
    hide hire hit holiday honest horrible hospital host hundred hurt husband identify ignore
    image imagine immediately implement independent indicate individual industry info inform
    inside instruction insurance intelligence interconnect interesting internet introduce invite
    invoice involve involved join judge jump kitten knowledge lady land launch lawyer leash
    lesson lie listen load luck mail mailing maintain majority manage mark marriage marry master
    material meal measure meat mechanic menu middle mile militant minimum missile model modern
    mom moment moon mostly mother mountain mouse movement muscle music nail national nearly
    necessary neck negotiate neighbor net network normal northern nuclear obviously occur
    officer online operate opinion opportunity organization original otherwise overall package
    pain pair panel parakeet park parking participate particular particularly patient payment
    perform personal personally photo physical pilot pizza plane plant pleasant pleased plenty
    police pool popular population port portion pose positive practice prefer present pressure
    prevent previous pricing print prior procedure produce progress properly protect prove
    publish pull purpose push quick rabbit raise rat rather reach realize recall red reduce
    reference reflect regime regional regular relate related relationship reliable religious
    remove repair repeat replace reply represent requirement research reserve respect
    responsibility responsible revise ride road rock role roll round row salon screen sea season
    seat section select self senior sense serious seriously server settle share sheet shoot shot
    sick significant similar simple sink size skill sleep slow social society soldier solution
    somewhere son song sort south specialist species specific speed spot spread spring star
    station status stick stock strain strategy street student stuff style suffer suggestion sun
    supporter suppose surgery surprise surround suspect sweet table target task taste teacher
    technology terrible territory terror terrorism text that theory therefore third thought
    thousand throw thus ticket tire title toe tool touch tour tourist track trade trader trading
    training transfer transport transportation troops trouble truck truly truth twice
    understanding unfortunately unit usual vacation variety various vehicle video visa vote wall
    warming warn wear weather web wedding weekly weight west western wheel whenever while white
    wide win window wine winter wish wood worker worry
    """
  ),
  (
    6,
    """
    abroad absolute absorb abuse accident accordingly accurate accuse acquire actual adjustment
    admission adopt advance advanced affordable after aid aim airport allegation allegedly
    alliance allocate ally amend amendment any anymore anytime apart apologize appropriation
    approximately argument armed arrange aside assassination assist assistant assure
    asymmetrical attract author awful background badly ban bank barely barn barrel basic battle
    beach beard bearded bedroom beer beginning being belief belong bet bike billing blame
    blanket blend blind blog bloody blue boat bond boot both bowl boy brain branch brass
    breakfast breathe breed brief bronze brother buck bug bulb bunch burn button by cabin cafe
    calendar calm camp campus can cancer capable capacity capture carbon carefully cast category
    cent center central centre ceo chain chairman chase cheek cheese chemical chick chief chiro
    circulate citizen civet civilian civilized clause clay cleaner climb closely clothes
    clothing club colleague collect collection collective command commander commercial commit
    commitment commodity communicate compete competition competitive complain complaint complex
    comprehensive compressor con conclusion conduct confidence confident confidentiality
    congratulation consciousness consequence considerable consideration constantly constitution
    construction consumer content contractor conviction convince coordinator core correctly
    counter county court cozy craft crap crash crate creative criminal crisis critical crop
    crude cruel cultural curb curse curve cute danger dealership debate debt decent deeply
    default defeat defend define delay delicious democracy demonstrate dentist deny deploy
    deposit derivative description deserve designer desire dessert destination destruction
    detailed determined developer device difficulty dine dining diplomacy diplomat dirty
    disability disappear disappointed disclose discount discover disease dismiss dispatch
    distribute distribution documentation dominate double download downtown drag draw drill dumb
    duty dwarf eager earn earth earthquake east eastern economy edit efficient elect electric
    element eliminate elsewhere emerge emission employ employment enable enemy enforcement
    engage engine enjoyable entirely entry eol epc equal equip equipment error essentially
    establishment ethnic evaluation everyday exact examine exceed exception excited execution
    expansion expense expire explanation explore explosive expose exposure express extreme
    extremist fabulous faction factor failure fake false familiar famous farrier fault favor
    feather feature feeling fellow field fighter fighting filing flat flip fluid fold fool
    foreigner forever format forth founder freedom frequent fruit fuck fuel function fundamental
    fundamentalist funding furniture gallon garage gate gather gay gcp gdp gene generally
    generate girlfriend golden governor greatly greet greeting grill grip gross grounds guard
    guerrilla guide guilty guinea gulf gym habitat haircut halal hall happiness heavy heel
    helicopter hell hen hesitate highlight hiss historical hole homeland honestly hopefully
    hotline hungry hurry ice id ideation identity immediate impact implementation impossible
    impress impressed improve incident incitement income incorporate incredibly indeed index
    infinite inflation influence ingredient initially initiate initiative injury inner innocent
    inquire inquiry insert inspection install instance instructor intellectual internal
    interviewer invasion investigate investigation investment invitation involvement ironically
    isda jerk jihad joke kaoshikii kick kidney king kitchen knife knock knowledgeable lab label
    laptop largely laser latter laugh lay layer lb leadership left liberal liberty license
    lifeboat lighting limit limited liquidation literally litter living locate lock loss lovely
    loving lucky machine mad magic mainly maintenance mama manner manual manufacturer mass
    massive match mate mature meaning means meanwhile mechanism medical medium melt memo memory
    mental merely mess method migrant milk million minister minor missing mission mistake mix
    modem moderate monitor monthly moral morality mosque mouth movie multiple murderer musician
    naked narrow nature navy near necessarily negative neighborhood neighbour nervous nest newly
    newspaper noise noon normally north notch notify numerous object obligation observe obtain
    occasion occupation okay ongoing opening operating operative oppose origin originally outer
    outstanding overpriced overseas pack paint paperwork participant participation partner
    password paste path patience penny per percent perfectly performance permanent permit
    personality petroleum phase pho pig pinkie pipeline plain planet planning plaster plastic
    plate player pleasure plot pocket poison polar politics pop populate possibility possibly
    poster potential pound poverty powerful predator premium preparation presence presentation
    presidential pretend previously primary principle printing priority private privileged prize
    proceed producer production professor programme promote prompt proof proper property
    proposal protection protest proud provider provision ps pub publication publicly puppet
    puppy pure qualified quantity quiet race racial radiation radical rain rank rare rarely ray
    reaction reality rear rebel receipt reception receptionist recipient recommendation
    reconciliation recover recruit recruiting refund register regret regularly regulation rein
    relation relative relatively relax relaxed religion remind reminder rent rep repeatedly
    replacement reportedly reporter representative reptile reputation rescue reservation
    resolution resolve resort resource resume retire revenue reviewer revision reward rich
    ridiculous riding ring rip rise roof root rough route ruin rumor rush safety sail sake salad
    salary salsa sandwich satisfactory satisfied scare scared scenario scene scientist score
    screw seal secure seize selection series session severe sexual shape shed shelter shocked
    shoe shopping shoulder shower shut shuttle sight signal signature significantly signoff
    silkie silky simultaneously sincerely sister skin sky slice slight slightly smart smell
    smoke smooth soft software soil solve somehow sometime somewhat southern spawn specifically
    speech spirit spiritual split spokesman sponsor spore spray stability stable stage steak
    steal storage storm straight stream strength strengthen stress stretch strike structure
    struggle studio stupid submarine submit succeed success successful suck suit suite sum
    summary sump super supplies supply surface surgeon surprised surrender survive sushi sussex
    swap switch tactic tail tame tattoo taxi teach technical technique temperature ten tend
    tension tent testimony this threaten tie tight tile timely timing tip toll ton tonight tooth
    totally tough tow toxic toy traffic trail transmit trap trash tree trial tribe trot typical
    typically unable uniform union unique university unlimited unusual urge used useful user
    utility uvb valley vast vendor venture verify vice victim victory violence virtually visible
    visitor vital voice volume vomit waiter wake wang warranty wash wave wealth welcome wet wild
    wing wire wise withdraw worldwide worm worried writing yell yellow yoga
    """
  ),
]
