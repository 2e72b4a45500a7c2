const listed = (words: string): readonly string[] => words.split(/\s+/);

/** Words after a name that make it a firm's or a street's, in lower case. */
export const firmWords: ReadonlySet<string> = new Set(
  listed(`as asa sa da ans bakeri bygg bil eiendom hotell hotel kafé kafe kiosk butikk senter extra
  obs mega prix rema sport mat frisør renhold transport entreprenør maskin verksted gård gartneri
  barnehage skole sykehus sykehjem fjordland traa jakker gate gata vei veien plass restaurant pizza
  kebab og_sønn sønner brødrene konditori kolonial pub kirke meieri gildet møbler interiør`),
);

/** Beginnings of sentences and names of things that look like names of persons. */
export const neverNames: ReadonlySet<string> = new Set(
  listed(`mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag januar
  februar mars april mai juni juli august september oktober november desember jul påske pinse
  norsk engelsk polsk arabisk somali nav as coop kiwi rema meny joker spar obs extra vi jeg du de
  han hun hen ho dere det den dette en ei et og i på til for med som er har kan skal må vil men
  hvis når hvor hva hvem alle noen ingen teams excel this word sap visma word outlook google facebook`),
);
