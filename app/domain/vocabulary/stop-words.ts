/**
 * Words that say nothing about which work it is: small words, the words of wanting and helping,
 * and what is left when a sensitive word is taken out. All four languages in one list.
 */
const words = `
og eller samt men å at som så for i på med av til fra frå ved hos om under over mot mellom mellan
uten utan utenom inn ned nede oppe fram frem etter før når mens medan
en ei et eit ein den det de dei denne dette disse desse der her noe noen noko nokon nokre litt lite
jeg eg du han hun ho hen vi me dere dykk meg deg seg oss min mitt mine sin sitt sine vår vårt våre
være vere er var vært blir bli blitt har hatt ha få får fått gjøre gjer gjøres gjør ta tar tas
vil ville kan kunne kunna skal skulle må måtte bør tør orker klarer
ønsker ønske ynskje ønskjer gjerne helst liker like likar glad interessert interesse interesser tenke
lyst drøm drømmer elsker trives trivst flink god godt
jobbe jobber jobb jobba arbeide arbeid arbeider arbeidet arbeidsoppgave arbeidsoppgaver oppgave
oppgaver oppgåve oppgåver hjelpe hjelper hjelp hjelpa bistå bistand assistere stilling yrke bransje
fast deltid heltid sommerjobb ekstrajobb ekstrahjelp medarbeider medarbeidar
små liten lita enkel enkle enkelt lett lette diverse forskjellig forskjellige ulik ulike annen annet
andre anna alt all alle hver hvert kvar kvart både mange flere fleire mer meir mye mykje mest
dag dager daglig dagleg uke uker veke time timer også òg ikke ikkje aldri nå no ennå ting slikt sånn sånne sånt akkurat
grunn pga grad delvis helt lider sliter plages tidligere nedsatt redusert prosent diagnose diagnosen
och att arbeta arbetar arbete jobba hjælpa hjælp vill gærna med till av från som ett inte mycket
arbejde arbejder hjælpe gerne ved af ikke meget noget nogle
`;

export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));

/** Particles that can change which work a verb names ("vaske opp"), and else say little. */
export const particles: ReadonlySet<string> = new Set(['opp', 'ut', 'op', 'ud', 'upp']);
