import { fullWidth, grouped, syntheticAccount, syntheticIdentity } from './synthetic-numbers';

const plain = syntheticIdentity('018180');
const dNumber = syntheticIdentity('418180');
const hNumber = syntheticIdentity('154275', 300);
const nav = syntheticIdentity('234999', 410);
const from2032 = syntheticIdentity('120890', 120, 2);
const third2032 = syntheticIdentity('058105', 230, 3);
const young = syntheticIdentity('319205', 600);
const old = syntheticIdentity('028355', 211);
const second = syntheticIdentity('148672', 330);

/** `{kind|text}` is what must be found in the sentence, and nothing else. */
export const identityNumbers = [
  `Fødselsnummeret er {identity-number|${plain}}`,
  `{identity-number|${dNumber}} er nummeret vi har fått`,
  `Hun har D-nummer {identity-number|${grouped(dNumber, [6, 5], ' ')}}.`,
  `Hjelpenummer: {identity-number|${hNumber}}`,
  `Kandidaten ({identity-number|${nav}}) kan starte mandag`,
  `Personnr. {identity-number|${grouped(plain, [6, 5], '-')}}, takk`,
  `fnr {identity-number|${grouped(old, [2, 2, 2, 5], '.')}}`,
  `Fnr: {identity-number|${grouped(young, [6, 3, 2], ' ')}}`,
  `Send {identity-number|${fullWidth(plain)}} til oss`,
  `Nummeret {identity-number|${fullWidth(grouped(dNumber, [6, 5], ' '))}} står i mappa`,
  `Bruk {identity-number|${grouped(second, [3, 3, 3, 2], '\u200b')}} når du ringer`,
  `{identity-number|${grouped(old, [6, 5], '\u00ad')}}`,
  `Etter 2032 kan nummeret være {identity-number|${from2032}}`,
  `Det nye nummeret: {identity-number|${third2032}}`,
  `{identity-number|${grouped(from2032, [6, 5], ' ')}} er gyldig`,
  `vakt mandag, {identity-number|${second}}, vakt tirsdag`,
  `id={identity-number|${young}};`,
  `Hen er registrert med {identity-number|${grouped(hNumber, [6, 5], '\u00a0')}}`,
  `{identity-number|${grouped(nav, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], ' ')}}`,
  `Fødselsnr {identity-number|${grouped(plain, [2, 2, 2, 3, 2], ' ')}}`,
  `Søkjaren har fødselsnummer {identity-number|${second}}`,
  `Ho oppgav {identity-number|${grouped(young, [6, 5], ' – ')}} på telefon`,
  `Personnummer:{identity-number|${old}}`,
  `Ring og si {identity-number|${grouped(third2032, [6, 5], '.')}}`,
  `Skjema med {identity-number|${dNumber}} og {identity-number|${hNumber}}`,
  `Nr {identity-number|${grouped(second, [6, 5], '/')}}`,
];

const account = syntheticAccount(1234567890);
const savings = syntheticAccount(9710441122);
const wages = syntheticAccount(3624170055);
const local = syntheticAccount(1503998877);

export const bankAccounts = [
  `Lønn til konto {bank-account|${account}}`,
  `Kontonummer {bank-account|${grouped(account, [4, 2, 5], '.')}}`,
  `kontonr. {bank-account|${grouped(savings, [4, 2, 5], ' ')}}`,
  `Overfør til {bank-account|${grouped(wages, [4, 2, 5], '.')}} før fredag`,
  `Bankkonto: {bank-account|${grouped(local, [4, 2, 5], ' ')}}`,
  `Pengene skal til {bank-account|${savings}}`,
  `Kontoen hennes er {bank-account|${fullWidth(grouped(savings, [4, 2, 5], '.'))}}`,
  `Betal på {bank-account|${grouped(wages, [4, 2, 5], '-')}}`,
  `IBAN {bank-account|NO93 ${grouped(savings, [4, 4, 3], ' ')}}`,
  `Konto i Sparebanken: {bank-account|${local}}`,
];

export const phones = [
  'Ring meg på {phone|912 34 567}',
  'Tlf. {phone|91 23 45 67}',
  'tlf {phone|91234567}',
  'Mobil: {phone|+47 912 34 567}',
  '{phone|+4791234567} er mobilen',
  'Telefon {phone|0047 91 23 45 67}',
  'Telefon {phone|004791234567} på dagtid',
  'Send sms til {phone|41 00 00 01}, så svarer jeg',
  'Nås på {phone|47.00.00.01}',
  'Du når henne på {phone|400-00-001}',
  'Fasttelefonen er {phone|69 00 00 02}',
  'Kontakt {phone|(+47) 69 00 00 03} for avtale',
  'Whatsapp {phone|+46 70 123 45 67}',
  'Broren har {phone|+48 600 000 001}',
  'Ring {phone|+44 20 7946 0123} etter jobb',
  'Nummer: {phone|９１２ ３４ ５６７}',
  'Nummeret er {phone|9 1 2 3 4 5 6 7}',
  'Han svarer på {phone|9123 4567}',
  'Ring etter klokka 14 på {phone|90000004}',
  'Kall opp {phone|22 00 00 05} om det haster',
  'Ring meg: {phone|912​34​567}',
  '{phone|45 00 00 06} (mor)',
  'Telefonen min er {phone|988 00 007}. Ring gjerne.',
  'Ring {phone|91 00 00 08} eller {phone|91 00 00 09}',
  'Treffes på {phone|+47-930-00-010}',
  'mob {phone|40.000.011}',
  'Ring på telefon {phone|+252 61 0000012}',
  'Eg svarar på {phone|977 00 013} heile dagen',
];

export const emails = [
  'Skriv til {email|ola.nordmann@example.test}',
  '{email|kari@example.test}',
  'E-post: {email|kari_n@mail.example.test}.',
  'Send søknad til {email|jobb+test@example.test}, takk',
  'Mail {email|ola(at)example.test} i dag',
  'E-post {email|ola [at] example [dot] test}',
  'Epost: {email|ola at example dot test}',
  'Skriv til {email|ola krøllalfa example punktum test}',
  'Skriv til {email|ola.nordmann at gmail.com}',
  'Adressa er {email|ola(krøllalfa)example(punktum)test}',
  'Nå meg på {email|o.n1980@gmail.com}',
  '{email|OLA@EXAMPLE.TEST} er adressen',
  'E-post er {email|ola @ example.test}',
  'Bruk {email|kari-anne@example-firma.test} heller',
  'Epost {email|ola＠example.test}',
  'Mailen er {email|ola{at}example.test}',
  'Ho har {email|anne punktum berg krøllalfa example punktum test}',
  'Svar til {email|ola​@example.test}',
  'Nettmail: {email|ola (a) example.test}',
  'Kontakt {email|leder.lager@nord.example.test} om vakter',
  'Skriv til meg, {email|ola at hotmail punktum com}',
  'Send det til {email|post (at) example (dot) test} no',
];
