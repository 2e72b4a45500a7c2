/**
 * Everyday words of the neighbouring languages and of speech, each line under the bokmål word
 * whose meaning they carry. They make likeness only, never an exact key: "pusse" is near "vaske"
 * without being the same.
 */
const meanings = `
vaske: tvätta vaska reingjere rengjøre rengöra rengøre putsa pusse pudse skrubbe skure städa gnikke
rydde: rydja ryddje ordne städning ordna
feie: sope koste sopa feje kosta
kaste: slenge hive slänga kassera smide
tømme: tömma tømma
fylle: fylla fylde etterfylle
bære: bera bära
løfte: lyfta løfta lyfte
hente: hämta henta
levere: leverera bringe avlevere
dele: dela utdele fordele
sette: setje sätta sætte putte stille plassere legge lägga lægge leggje
ta: taga tage
bytte: byte byta skifte skifta bytta
klippe: klippa stusse trimme
kutte: skjære skjera skära skære hakke snitte kappe
sage: saga såga save
skru: skruva skrue
montere: montera sammenføye
reparere: reparera laga fikse fiksa mekke mekka bote lappe
bygge: byggje bygga
male: måla
snekre: snickra snikre snekkere
sy: söm søm sømme
strikke: sticka strikka strikk
brette: vika folde bretta vike falde
stryke: stryge stryka
henge: hänga hænge hengje
tørke: torka tørre tørka torke
koke: koka kokke
steke: steika steike steka stege
bake: baka bage
smøre: smørje bre smörja
servere: servera
drikke: dricka drikka
mate: fôre fore fodre mata foder
stelle: sköta passe stella pleie skötsel pasning passa
leke: leike leika leka
lese: lesa läsa læse
skrive: skriva
telle: telja räkna tælle
veie: vega väga veje
måle: mäta
sortere: sortera skille
pakke: packa emballere
plukke: plocka pluk plukka sanke
kjøre: køyre köra køre kjørar styre
trille: rulle skyve dytte skubbe
flytte: flytta
luke: rensa luge
plante: plantera
høste: hauste skörda
måke: moke skotta skuffe spa
hogge: hugge hugga
felle: fälla fælde
følge: fylgje följa ledsage
hjelpe: hjälpa hjælpe bistå
selge: selja sälja sælge
kjøpe: kjøpa köpa købe handle handla
betale: betala
svare: svara
ringe: ringa
snakke: prate tala prata samtale tale snakka småprate
besøke: besöka besøge vitja
undervise: undervisa lære
sjekke: kolla sjå kontrollere tjekke granske undersøke
åpne: opne öppna åbne
lukke: late stenge stänga
kopiere: kopiera kopi
skanne: scanne scanna skanna
vann: vatn vatten vand
blomst: blome blomar blomma blommor blomme
plante: växt växter vokster vekst
gress: gras gräs græs plen gressmatte gräsmatta gresset
hage: trädgård have
snø: snö sne
søppel: boss sop sopor skrald skräp avfall rusk avfald affald
vindu: vindauge fönster vindue rute ruter
gulv: golv
vegg: vägg væg mur
trapp: trappa trappe
dør: dörr
rom: rum
stue: stova stove vardagsrum
kjøkken: kjøken kök køkken
bad: baderom badrum badeværelse
toalett: do wc toilet toalettar klosett
seng: säng
laken: lakan lagen
håndkle: handkle handduk handduker handdukar håndklæde
tøy: tvätt klede klær kläder tøj plagg kle klesplagg
sko: skor
bukse: byxor bukser jeans
skjorte: skjorta
genser: tröja trøje
sokk: strumpa strumpor strømpe
knapp: knappar
mat: mad måltid
brød: bröd
bolle: bulle bullar bolla
kake: kaka kage tårta
kjøtt: kjøt kött kød
fisk: torsk laks sei makrell ørret
melk: mjølk mjölk mælk
ost: oste
egg: ägg æg
frukt: frugt eple epler banan
grønnsak: grønsak grönsak grøntsag gulrot agurk tomat kål løk morot gulerod
potet: potatis kartoffel
bær: jordbær bringebær blåbær jordgubbe
kaffe: kaffi
kopp: kopper kopp
tallerken: tallrik fat assiett
gryte: gryta gryde kjele
bord: borde
stol: stolar
skap: skåp skab
hylle: hylla hylde reol
eske: øskje ask æske kartong kasse
pose: påse
kvinne: kvinna dame
barn: unge ungar unger småunger born barnet småbarn
gammel: gamle eldre eldste gammal äldre ældre pensjonist bestemor bestefar
menneske: människa folk mennesker
kunde: kundar kunder
gjest: gäst gæst gjestar
elev: elevar
pasient: patient pasientar
beboer: bebuar boende beboar
skole: skule skola
barnehage: dagis förskola børnehave
sykehus: sjukehus sjukhus sygehus hospital
sykehjem: sjukeheim äldreboende plejehjem aldershjem gamlehjem
butikk: butik forretning affär sjappe
lager: lagerrom förråd depot
kontor: kontoret
verksted: verkstad værksted
fabrikk: fabrik industri
hotell: hotel
kirke: kyrkje kyrka
gravlund: kyrkogård kirkegård kyrkjegard gravplass
gård: gard bondgård
fjøs: ladugård kostald
stall: stald
skog: skov
sau: får lam
ku: kyr kuer ko kor
hest: häst ponni
hund: valp
katt: pus pusekatt kisse
høne: høns høner hønor hønsehus
gris: svin
sykkel: cykel
bil: bilar
dekk: däck dæk hjul
båt: båd
buss: bus
tog: tåg
brev: post
avis: tidning
pakke: paket
bok: bøker bøger böcker
papir: papper
datamaskin: data pc dator computer pcer
telefon: mobil mobiltelefon
bilde: bilete bild foto billede biletet
penger: pengar penge
billett: biljett billet
nøkkel: nyckel lykel
verktøy: verkty verktyg værktøj
maskin: maskina maskine
ledning: leidning kabel
skrue: skruv
plate: plåt plade
tre: trä træ
stein: sten
sand: grus
vei: veg väg vej
lekeplass: lekplats legeplads
leke: leksak legetøj leike leiketøy
utstilling: utställning udstilling
frisør: frisör
hår: hårstrå
lege: doktor läkare læge
tannlege: tandläkare tandlæge
veterinær: dyrlege dyrlæge
ødelagt: øydelagt trasig
skitten: skitne smutsig skiten beskidt
ren: rein reine reint
ute: utomhus utendørs ude utanfor
morgen: morgon
`;

/** Parts of compounds that differ regularly, nynorsk, Swedish and Danish to bokmål. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/sjuk/g, 'syk'],
  [/heim/g, 'hjem'],
  [/skul/g, 'skol'],
  [/verkstad/g, 'verksted'],
  [/mj[øo]lk/g, 'melk'],
  [/reinhald/g, 'renhold'],
  [/reingjer/g, 'rengjør'],
  [/kyrkj/g, 'kirk'],
  [/køyr/g, 'kjør'],
  [/arbete|arbejd/g, 'arbeid'],
  [/meister/g, 'mester'],
];

const bokmaal = new Map(
  meanings
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meaning = '', words = ''] = line.split(': ');
      return words.split(' ').map((word) => [word, meaning] as const);
    }),
);

/** The bokmål word that a lower-case word means; the word itself where none is known. */
export function bokmaalOf(word: string): string {
  return (
    bokmaal.get(word) ?? parts.reduce((text, [part, with_]) => text.replace(part, with_), word)
  );
}
