import {
  blankWorkplace,
  type PointAnswer,
  type WorkplaceAnalysis,
} from '~/app/domain/needs/analysis/workplace-analysis';

const fixed = (note: string): PointAnswer => ({ note, standing: 'fixed' });
const negotiable = (note: string): PointAnswer => ({ note, standing: 'negotiable' });

/** The tyre shop, known in full after two visits. */
export const tyreShop: WorkplaceAnalysis = {
  points: {
    tasks: negotiable('Vaske hjul, sette dem på rett plass i dekkhotellet, rydde verkstedet.'),
    complexTasks: fixed('Merking av hjul må læres trinn for trinn.'),
    characteristics: fixed('En står og går hele dagen.'),
    productivity: negotiable('Tolv hjul i timen når en er opplært. Det haster ikke i starten.'),
    quality: fixed('Alle fire hjul på samme hylle, med rett lapp.'),
    wage: fixed('Tariff for bilverksteder, lønn fra første dag.'),
    percentage: negotiable('Ti timer i uka, kan bli flere.'),
    universalDesign: negotiable('Flatt gulv. Toalettet er i andre etasje.'),
    safety: fixed('Vernesko og hørselvern. Per lærer opp i løftebordet.'),
    culture: negotiable('Røft språk, men alle blir med i lunsjen.'),
    environment: negotiable('Mye lyd når det skiftes dekk, stille på dekkhotellet.'),
    social: negotiable('Lunsj sammen klokka elleve.'),
    externalSupport: negotiable('Vi kan være med når som helst før klokka tre.'),
    naturalSupport: negotiable('Roar står ved siden av de første ukene.'),
    transport: fixed('Buss 404 stopper utenfor. Arbeidstøy ligger klart.'),
  },
  acceptsSpecialist: true,
  buddy: {
    who: 'Roar på dekkhotellet',
    hasAcceptedRole: true,
    hasTime: true,
    hasAcceptedConfidentiality: true,
  },
};

/** What is known of the bakery after the first call: half of it. */
export const bakery: WorkplaceAnalysis = {
  ...blankWorkplace,
  points: {
    ...blankWorkplace.points,
    tasks: negotiable('Pakke, vaske brett og rydde. Pakkingen er viktigst.'),
    quality: fixed('Rett antall i hver pose, og posen er lukket.'),
    safety: fixed('Hårnett og rene hender. Kari lærer opp.'),
    environment: negotiable('Travelt før klokka ni, rolig etterpå.'),
    transport: negotiable('Første buss er framme ti på sju.'),
  },
};

/** The café in front of the bakery: what one needs to know before the first day. */
export const cafe: WorkplaceAnalysis = {
  ...blankWorkplace,
  points: {
    ...blankWorkplace.points,
    tasks: negotiable('Rydde bord, sette i maskinen og smøre til disken.'),
    productivity: negotiable('Bordet er klart før neste gjest kommer. Om morgenen er det nok tid.'),
    quality: fixed('Rene bord. Maten ser ut som på bildet.'),
    wage: fixed('Tariff for bakerier.'),
    safety: fixed('Hansker ved allergener. Amund lærer opp.'),
    culture: negotiable('Mye latter. Alle hjelper den som står fast.'),
    environment: negotiable('Full fra ti til tolv, stille ellers.'),
    naturalSupport: negotiable('Amund er på gulvet hele formiddagen.'),
  },
  acceptsSpecialist: true,
  buddy: {
    who: 'Amund, bakermester',
    hasAcceptedRole: true,
    hasTime: true,
    hasAcceptedConfidentiality: null,
  },
};

/** The shop with thousands of goods: all fifteen points after a morning on the floor. */
export const supermarket: WorkplaceAnalysis = {
  points: {
    tasks: negotiable('Fylle hyller før åpning. Lager og pant etterpå.'),
    complexTasks: fixed('Varene står etter nummer. Datoer må leses.'),
    characteristics: fixed('En bøyer seg og strekker seg hele tida.'),
    productivity: fixed('To paller før klokka ni.'),
    quality: fixed('Eldste dato fremst, og merket ut mot kunden.'),
    wage: fixed('Tariff for handel, lønn fra første dag.'),
    percentage: negotiable('Ti timer i uka. Helg kan komme til.'),
    universalDesign: negotiable('Flatt gulv. Lageret er en halv trapp ned.'),
    safety: fixed('Vernesko. Alle lærer jekketralla første dag.'),
    culture: negotiable('Høyt tempo, men ingen kjefter.'),
    environment: negotiable('Kaldt på lageret, lyst i butikken.'),
    social: negotiable('Kaffe sammen klokka ni.'),
    externalSupport: negotiable('Vi kan være med på lageret, ikke i butikken før åpning.'),
    naturalSupport: negotiable('Leyla har vakt hver morgen.'),
    transport: fixed('Ingen buss før kvart på seks.'),
  },
  acceptsSpecialist: true,
  buddy: {
    who: 'Leyla på morgenskiftet',
    hasAcceptedRole: true,
    hasTime: null,
    hasAcceptedConfidentiality: null,
  },
};

/** The second-hand shop: the back room first. */
export const secondHandShop: WorkplaceAnalysis = {
  ...blankWorkplace,
  points: {
    ...blankWorkplace.points,
    tasks: negotiable('Bakrommet først, butikken når en vil, kassa sist.'),
    quality: fixed('Hele og rene klær henges opp. Resten går i sekken.'),
    environment: negotiable('Musikk på bakrommet. Kan skrus av.'),
    social: negotiable('Frivillige innom hele dagen.'),
    naturalSupport: negotiable('To kolleger kan vise, én om gangen.'),
    transport: negotiable('Ti minutter å gå fra stasjonen.'),
  },
  acceptsSpecialist: true,
};

/** The school kitchen: what one learns by drying cups beside the one who runs it. */
export const schoolKitchen: WorkplaceAnalysis = {
  ...blankWorkplace,
  points: {
    ...blankWorkplace.points,
    tasks: negotiable('Frokosten først. Oppvask og kjølerom når elevene er i timen.'),
    complexTasks: negotiable('Rester merkes med dato. Det går med ferdige lapper.'),
    quality: fixed('Maten står framme halv ni. Ingen kniver ligger igjen på bordene.'),
    safety: fixed('Hårnett og rene hender. Synne lærer opp i oppvaskmaskinen.'),
    culture: negotiable('Elevene hilser og vil prate. En får si at en er opptatt.'),
    environment: negotiable('Stille til klokka ti, høye stemmer i storefri.'),
    naturalSupport: negotiable('Synne er der hver dag.'),
    transport: fixed('Fem minutter å gå fra bussen.'),
  },
  acceptsSpecialist: true,
};

/** The town hall, after a morning from floor to floor and a meeting with the personnel office. */
export const townHall: WorkplaceAnalysis = {
  ...blankWorkplace,
  points: {
    ...blankWorkplace.points,
    tasks: negotiable('Posten hver dag. Møterom og skanning fyller resten av uka.'),
    productivity: negotiable('Posten er ute før lunsj. En eske i uka er bra.'),
    quality: fixed('Rett post til rett person, og ingenting ligger framme.'),
    wage: fixed('Tariff for kommunen, lønn fra første dag.'),
    safety: fixed('Alle skriver under på taushet. Adgangskort fra første dag.'),
    culture: negotiable('Folk vil gjerne slå av en prat når posten kommer.'),
    environment: negotiable('Rolige kontorer, trangt i arkivet i kjelleren.'),
    social: negotiable('Felles lunsj i kantina klokka halv tolv.'),
    naturalSupport: negotiable('Servicetorget svarer på alt, og sitter ved inngangen.'),
  },
  acceptsSpecialist: true,
  buddy: {
    who: 'Wenche i servicetorget',
    hasAcceptedRole: true,
    hasTime: true,
    hasAcceptedConfidentiality: null,
  },
};
