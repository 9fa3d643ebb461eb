"""The words that tell what a name is: titles, offices, the nouns of bodies, documents and meetings, small words."""

from __future__ import annotations

from kzexplorer.domain.entity import EntityType


def _words(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


HONORIFICS = _words(
    """mr mrs ms miss mme dr prof professor sir dame lord lady baron baroness countess duke duchess marquis viscount
    shri smt rev reverend hon rabbi imam sheikh mullah ayatollah messrs mister pasha bey dey earl madam madame
    monsieur herr frau senor señor senora dato datuk tun"""
)
RANKS = _words(
    """general gen colonel col major maj captain capt lieutenant lt admiral adm commander cmdr commodore brigadier
    marshal sergeant sgt corporal private field-marshal"""
)
# Words that are offices by themselves; those of LEADERS are said of whoever leads a state or government.
LEADERS = _words(
    """president premier chancellor king queen emperor empress tsar czar shah sultan emir amir pope leader monarch
    taoiseach kaiser prince"""
)
OFFICES = LEADERS | _words(
    """minister secretary ambassador governor senator congressman congresswoman representative speaker chairman
    chairwoman chairperson chair director commissioner consul envoy delegate deputy attaché attache mayor judge
    justice princess spokesman spokeswoman spokesperson counselor counsellor administrator commander chief head
    regent bishop archbishop cardinal patriarch rector dean diplomat official plenipotentiary marquess statesman
    lawmaker mp pm governor-general premier-designate viceroy treasurer coordinator adviser advisor executive ceo
    founder chargé charge foreign-minister akim candidate lady prosecutor negotiator rapporteur registrar nuncio
    legate hetman doge khedive caliph nawab nizam maharaja margrave landgrave archduke archduchess magistrate
    superintendent comptroller ombudsman stadtholder infanta infante dauphin shogun"""
)
# Words that may stand before an office and belong to it.
OFFICE_MODIFIERS = _words(
    """prime foreign vice deputy first second acting interim assistant under state general special permanent chief
    executive managing crown grand high defense defence finance interior energy trade labor labour health
    education agriculture transport transportation economy justice culture environment treasury attorney war naval
    military resident consul secretary undersecretary commercial national security presidential"""
)
# Words between a determiner and an office that say nothing of the office.
OFFICE_ADJECTIVES = _words(
    "then former late current new newly appointed elected outgoing incoming ex previous future designate"
)
PLURAL_OFFICES = {office + "s": office for office in OFFICES} | {"secretaries": "secretary", "attorneys": "attorney"}
# What may follow the noun of an office and belongs to it: "Minister Plenipotentiary", "Chargé d'Affaires ad interim".
AFTER_OFFICE = _words(
    "general extraordinary plenipotentiary resident designate elect d'affaires ad interim in office emeritus"
)
DIPLOMATS = _words("secretary ambassador minister consul envoy diplomat counselor counsellor chargé attaché")
# What an office is of: "Minister of Foreign Affairs", "Secretary of Energy".
PORTFOLIOS = _words(
    """national digital regional administrative public works local religious civil emergency emergencies situations
    investment investments strategic reform reforms integration employment population irrigation ecology
    innovation innovations space cooperation fisheries forestry mines mining railways infrastructure roads
    telecommunications immigration revenue customs statistics state foreign affairs energy defense defence finance
    war treasury interior justice education agriculture labor labour commerce trade health culture economy
    economic development transport transportation environment security industry internal external relations
    international navy army staff tourism communications information science technology natural resources
    exchequer home housing sport sports youth social protection new technologies mission parliament delegation
    council consul government the planning budget oil gas petroleum water veterans homeland urban policy
    communities families women children"""
)

ORGANISATION_HEADS = _words(
    """ministry department agency committee commission council organization organisation association union federation
    league party parliament court bank corporation company corp inc ltd llc plc university institute academy
    college school hospital army navy corps bureau office board authority foundation fund trust society club group
    government administration embassy consulate legation secretariat coalition alliance movement brigade division
    regiment press times post tribune herald gazette journal center centre directorate chamber chambers police
    guard cabinet service services network airlines airways railways railroad industries holding holdings
    enterprises partners bloc caucus senate assembly congress battalion squadron fleet institution confederation
    syndicate consortium conglomerate gmbh militia guild monastery abbey seminary clinic philharmonic opera
    tribunal watch chancellery presidium electronics jsc ojsc pjsc ag co gendarmerie legion command museum library
    orchestra choir band records studios theatre theater church diocese archdiocese team fc afc f.c cooperative
    laboratory observatory junta front directory mission missions initiative exchange forces force community
    brotherhood partei partisi parti zeitung banka bankas stiftung gesellschaft"""
)
COMPANY_FORMS = _words("inc ltd llc plc corp co gmbh jsc ojsc pjsc ag company corporation holding holdings")
DOCUMENT_HEADS = _words(
    """treaty agreement agreements accord accords protocol protocols convention declaration statement memorandum
    charter constitution resolution act amendment decree pact covenant communiqué communique address programme
    program strategy concept code manifesto proclamation note letter plan roadmap framework armistice concordat
    ultimatum ordinance bill edict message statute statutes regulations conventions declarations treaties
    capitulations compact memoranda agenda goals pacts charters communiques communiqués"""
)
MEETING_HEADS = _words(
    """summit forum conference session assembly symposium seminar workshop expo exhibition dialogue consultations
    talks negotiations congress meeting games championship festival convention colloquium exposition discussions
    synod conclave roundtable plenum conferences summits process format"""
)
PLACE_HEADS = _words(
    """river lake sea ocean mountain mountains mount island islands bay gulf strait straits peninsula desert valley
    canal province region oblast district county state republic kingdom street avenue square park airport port
    palace castle bridge road highway boulevard lane hill hills cape harbor harbour coast beach glacier volcano
    steppe plateau forest basin isthmus archipelago atoll creek falls fort camp cemetery building tower station
    wall perimeter zone corridor dam pass monument sultanate emirate khanate caliphate
    stadium gate prefecture governorate township village town city territory colony empire duchy principality
    cathedral mosque mausoleum house hall theater arena field hotel plaza mall"""
)
ORDINALS = _words(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth twentieth thirtieth twenty
    thirty forty fifty sixty seventy eighty ninety"""
)
# What is called by a place, and a document or meeting only then: "Peace of X", "Diet of Y".
ONLY_OF_PLACES = {
    **dict.fromkeys(_words("peace truce capitulation preliminaries armistice"), EntityType.DOCUMENT),
    "diet": EntityType.MEETING,
}
# Nouns of bodies that stand first in other languages: "Partido X", "Banque de Y".
FOREIGN_HEADS = _words(
    """partido partito mouvement movimiento movimento frente ligue banco banque banca universidad universite
    universidade instituto ministerio ministere consejo conseil comite asociacion fundacion fondation sindicato
    confederacion alianza coalicion unione accademia academie societe sociedad compagnie compania companhia"""
)
# Bodies called a house: "House of Representatives".
CHAMBERS = _words(
    """representatives commons lords delegates assembly councillors councilors keys peers burgesses deputies people
    elders nobles states nationalities federation"""
)
# Titles that are surnames after a given name.
SURNAMES_TOO = _words("bishop king prince pope dean judge baron duke earl major cardinal lord")
# Titles of nobility, held of a place: "Duke of X".
NOBLES = _words(
    """duke duchess earl marquess marquis marchioness count countess viscount viscountess baron baroness prince princess
    archduke archduchess"""
)
# Nouns of things that are called by a name and are none of the five types: wars, prizes, works, matches.
OTHER_HEADS = _words(
    """war wars cup prize award awards medal revolution rebellion uprising crisis massacre battle siege day week
    month year era age century decade operation campaign tour album song film movie show novel series season
    trophy bowl project system theory law laws effect syndrome language bible quran koran model edition volume
    episode channel constellation order cross crossing derby open cold final finals playoffs tournament affair
    scandal invasion offensive front liberation game miracle doctrine class type version incident raid mutiny rising
    putsch coup blockade famine plot pogrom earthquake hurricane typhoon tsunami pandemic"""
)
HEADS: dict[str, EntityType] = {
    **dict.fromkeys(PLACE_HEADS, EntityType.PLACE),
    **dict.fromkeys(MEETING_HEADS, EntityType.MEETING),
    **dict.fromkeys(DOCUMENT_HEADS, EntityType.DOCUMENT),
    **dict.fromkeys(ORGANISATION_HEADS, EntityType.ORGANISATION),
}

PARTICLES = _words(
    "ap de da di do dos du del della von van der den ter ten la le el al bin bint ibn ben ould y zu zur af av"
)

POST_NOMINALS = _words("td mp qc kc mla mep phd md esq cbe obe mbe kcb gcmg kbe msp tc psc bbm egh ms mna")
# Romanised single letters of other alphabets, used as initials: "Sh. Rustaveli".
DIGRAPHS = _words("md mohd sh zh kh ch yu ya ye ts dzh th")
# Words that are capitalised only because a sentence or heading begins with them.
OPENERS = _words(
    """a about above according across after again against ago all almost along already also although always am among
    an and another any anyone are around as asked at away back based be became because become been before began
    behind being below besides best between beyond both brief but by called can cannot certain come coming could
    current currently de despite did do does done down due during each earlier early either else especially etc
    even ever every everyone everything except far few finally first following for former formerly forty found
    four fourth from further furthermore gave get given go going good great had half has have having he held hence
    her here hers herself him himself his how however i if immediately in including indeed initially inside
    instead into is it its itself just kind known last late later latter least less let like likewise little long
    made main major mainly make many may me meanwhile men mere might more moreover most mostly much must my near
    nearly neither never nevertheless new next nine no nobody none nor not nothing notwithstanding now nowadays of
    off often old on once one only onto opposite or originally other others otherwise our ours out outside over
    overall own part particularly per perhaps please possible present presently previously prior priority probably
    progress prompted put quite rather recent recently regarding said same says second see seen senior set seven
    several shall she short should similarly since six sixth so some someone something sometimes soon speaking
    still stability subsequently such ten than that the their theirs them themselves then there thereafter
    therefore these they thing things third this those though three through throughout thus to today together
    tomorrow tonight too toward towards twelve twenty two under underlining unfortunately unless unlike until up
    upon us used using usually various very via was we well went were what when whenever where whereas wherever
    whether which while who whole whom whose why will with within without work would yes yesterday yet you your
    yours eight five hundred thousand million billion fourteen fifteen sixteen thanks thank welcome establishment
    recognition section summary category categories events event details detail page home news contact search menu
    print share photo photos video videos related read background introduction conclusion notes source sources
    references appendix chapter figure table contents"""
)

# Words of four letters or more that stay small in a heading in title case.
SMALL_IN_TITLES = _words(
    """with from into onto over upon under about above after before between among against during since until through
    towards toward within without versus along across behind beyond concerning regarding their that than this these
    those which when where while what whose"""
)
# Peoples, faiths and parties by adjective: capitals that name nobody.
PEOPLES = _words(
    """jewish jew jews muslim muslims christian christians catholic catholics protestant protestants orthodox islamic
    islamist arab arabs arabic turkic slavic slav slavs hispanic latino latin germanic anglican lutheran methodist
    baptist mormon mormons hindu hindus buddhist buddhists sikh sikhs sunni shia shiite shiites communist
    communists socialist socialists bolshevik bolsheviks nazi nazis marxist leninist stalinist soviet soviets
    western eastern northern southern gypsy gypsies aboriginal indigenous democrat democrats republican
    republicans liberal liberals conservative conservatives allied allies axis zulu hebrew yiddish gaelic celtic
    victorian gothic renaissance internet ebola venus jupiter saturn english god lord christ bible koran quran
    marxism communism islam christianity judaism hinduism buddhism franco anglo sino russo indo austro greco afro euro
    trans pan pro anti congressional parliamentary olympic olympics nobel covid christmas easter ramadan thanksgiving"""
)
# Written in capitals and yet no organisations.
COMMON_ACRONYMS = _words(
    """tv cd dvd ep lp am pm ad bc bce ce dna rna ok id vip gdp gnp hiv aids ceo cfo pr ii iii iv vi vii viii ix xi
    xii xiii xiv xv xvi xx xxi usd eur mp mps ngo ngos ww wwi wwii vs no rsvp faq url pdf sms gps phd md ba ma bsc
    msc esq sg dg sme smes eng rus esp ger q&a
    re fwd fyi asap et al wmd icbm uav fm pc it hr hq po pow r&d dj mc dc asl km kg mm cm gmt utc est pst"""
)
SPEAKS = _words(
    """joined served studied attended graduated became worked ran won defeated volunteered moved lived played retired
    returned entered lost resigned succeeded replaced said says told noted added stated announced declared argued
    wrote replied explained met signed arrived visited thanked stressed underlined emphasized emphasised welcomed
    expressed praised called urged denied insisted recalls recalled believes believed died married negotiated
    commanded obtained abdicated refused pleaded warned marched landed sailed instructed informed assured conveyed
    departed travelled traveled flew spoke addressed congratulated invited greeted assumed dictated pronounced
    telephoned cabled thought admitted acknowledged confirmed reiterated outlined briefed reigned conceded
    remarked testified campaigned himself herself"""
)
PERSON_BEFORE = _words(
    """actor actress singer guitarist drummer bassist author writer poet novelist journalist composer painter artist
    architect engineer scientist physicist historian philosopher economist lawyer businessman businesswoman
    industrialist banker politician coach manager player footballer goalkeeper captain pilot astronaut cosmonaut
    explorer producer filmmaker photographer musician rapper wife husband son daughter brother sister father
    mother uncle cousin nephew widow friend colleague dissident activist terrorist host pianist violinist
    conductor merchant missionary doctor physician inventor editor publisher critic scholar by"""
)
DONE_TO_PEOPLE = _words(
    """born elected re-elected reelected appointed assassinated murdered arrested educated married buried exiled deposed
    crowned knighted sworn succeeded imprisoned executed accredited inaugurated reappointed nominated sentenced"""
)
PLACE_BEFORE = _words(
    "in at from near to of into around outside throughout across via leave left toward towards inside within"
)
SURE_PLACE_BEFORE = _words("in at near from outside around")
PLACE_WORDS = _words(
    """village town city region province district county river valley island islands port area suburb neighbourhood
    neighborhood hamlet municipality capital oblast peninsula coast north south east west airport border parish"""
)
BODY_WORDS = _words(
    """company group band newspaper magazine label club party team corporation firm agency website network channel
    organization organisation faction brewery airline militia rebels fighters militants troops officials employees"""
)
