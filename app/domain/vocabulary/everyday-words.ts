/**
 * Everyday words that look like a slip for a word of the vocabulary: "svare" is no misspelt
 * "svabre". What stands here, or in any label, was meant as it is written.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `
agurk ansvar arkivere avdeling avis avslutte avtale bake banan bedrift belte bestillinger betale
binde blad blande blomst boks bord bore bred brette brev bringe bror bruker brød bukse bursdag
busk buss butikk bygge bytte bære dans danse dele drikke eldre elev endre enkel eple ettermiddag
fange farlig feie ferie fest feste fikse film finne firma fisk fjell flaske flytte folde forberede
forelder foreldre forklare formiddag fortsette fredag frokost frukt fryse fugl fylle fôre føle
gaffel gammel gang garasje gave genser gjest gjester gjødsle glass grave gress grille gripe gris
gruppe gryte gulrot gulv hage hamre hansker hard helg helle henge hente hest hjelp holde hoppe
hund hverdag hyggelig hylle høne høre høst høste jakke januar jobb juice kaffe kake kald kamp
kasse kassere kaste katt kjeks kjole kjøkken kjøle kjøleskap kjøpe kjøtt klippe kniv knyte koke
kollega komfyr kontor kontrollere kopp kort koste kranser kurs kutte kveld kvittering lager land
lang leder ledere legge leie leke lekser lese lete lett levere ligge liten luke lukke lukket lunsj
låne låse lære lærer løfte lønn løpe lørdag løsne male mandag maskin melk middag miste morgen
motta musikk måke måle mørk møte nabo natt notere olje onsdag organisere pakke panne pasient passe
pause penger pepper plan planlegge plante plukke polere pose post potet pris prøve pusse pære rask
regel registrere regne regning reise reparere respekt rolig rulle rutine rydde røre sage salat
salt samle sang saus selge sende sette sitte sjef sjekke sjokolade skap skitten skje skjorte skog
skole skrive skru skuff skylle skyve slipe slippe smal smør smøre snakke snekre snill sokker
sommer sortere sove spill spille spise spyle spørre starte steke stelle stenge stille stol stoler
stoppe stor strand streng stress strikke stryke student stue styre støtte sukker suppe svare
sykkel synge søke søndag søster tallerken team tegne telle tempo tenke teste tillit tine tirsdag
tomat torsdag trapp travel treg trekke trening trygg trygghet trykke trøste tung tømme tørke tørr
unge utstyr vann vanne vanskelig varm varme vaske vegg veie vende venn verksted verktøy veske veve
vindu vinter vise voksen våkne åpen åpne
`
    .trim()
    .split(/\s+/),
);
