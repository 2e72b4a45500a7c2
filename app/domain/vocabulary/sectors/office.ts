import { defineSector } from '../define-sector';

export const office = defineSector(
  {
    id: 'office',
    label: 'kontor',
    labels: `kontorarbeid, kontormedarbeider, kontorassistent, administrasjon, papirarbeid, sekretær, NAV-kontor, saksbehandling, kontorjobb, kontorarbete, kontorarbejde, kommunehus, jobbe på kontor, kontorfag, regnskap, rekneskap`,
    related: ['archive', 'it'],
  },
  [
    {
      id: 'mail',
      label: 'post',
      labels: `internpost, dele ut post, hente post, hente og dele ut internpost, hente og dele ut post, postrunde, postmottak, sortere post, postsortering, åpne post, frankere, posten, postbud, hente posten, sortera post, dele post ud, postarbeid`,
      related: ['delivering'],
    },
    {
      id: 'copy-room',
      label: 'kopirom',
      labels: `fylle papir, fylle papir i skrivere, fylle papir i skriverne, papir i skrivere, kopipapir, fylle kopipapir, skrivere, skriver, printer, kopimaskin, kopiere, kopiering, kopimaskiner, bytte toner, ta kopier, skrivarpapir, fylla papper i skrivare, fylde papir i printeren`,
      related: ['office-upkeep', 'scanning'],
    },
    {
      id: 'office-upkeep',
      label: 'rydde møterom',
      labels: `møterom, gjøre klar møterom, klargjøre møterom, dekke på møterom, rekvisita, kontorrekvisita, fylle rekvisita, stille i stand møterom, konferenslokaler, mødelokaler`,
      related: ['coffee-and-water', 'copy-room'],
    },
    {
      id: 'scanning',
      label: 'skanne dokumenter',
      labels: `skanning, skanne, skanne papirer, scanne, scanning, skanne bilag, skanne arkiv, skanna dokument, scanne dokumenter`,
      related: ['filing', 'data-entry'],
    },
    {
      id: 'data-entry',
      label: 'registrere data',
      labels: `dataregistrering, taste inn tall, legge inn data, punching, punche, skrive inn opplysninger, registrering, plotte tall, registrera data, excel, regneark`,
      related: ['scanning'],
    },
    {
      id: 'reception',
      label: 'resepsjon',
      labels: `svare på telefon, telefon, sentralbord, sitte i resepsjonen, skranke, ta imot besøkende, ta imot gjester, besøkende, reception, svara i telefon, resepsjonist`,
      related: ['serving-customers'],
    },
    {
      id: 'shredding',
      label: 'makulere papir',
      labels: `makulering, makulere, makulere dokumenter, dokumentförstöring`,
    },
  ],
);

export const archive = defineSector(
  {
    id: 'archive',
    label: 'arkiv og bibliotek',
    labels: `arkiv, bibliotek, biblioteket, bøker, bok, bøkene, biblioteksarbeid, böcker, bøger, bokhandel, lese bøker, litteratur`,
    related: ['office', 'culture'],
  },
  [
    {
      id: 'shelving-books',
      label: 'sette bøker på plass',
      labels: `sortere bøker, sortere og sette bøker på plass, rydde bøker, sette på plass bøker, bokoppsetting, plaste bøker, sätta upp böcker, sætte bøger på plads, rydde i bokhyllene, bokhyller`,
    },
    {
      id: 'filing',
      label: 'arkivere',
      labels: `arkivering, sortere papirer, sette i permer, permer, arkivere dokumenter, sortere dokumenter, ordne arkiv, arkivarbeid, arkivera, arkivere papirer`,
      related: ['scanning'],
    },
  ],
);

export const it = defineSector(
  {
    id: 'it',
    label: 'IT og data',
    labels: `data, datamaskiner, IT, datamaskin, PC, pcer, programmering, programmere, dataspill, gaming, IKT, datorer, computer, nettsider, digitalt arbeid`,
    related: ['electronics', 'office'],
  },
  [
    {
      id: 'setting-up-computers',
      label: 'klargjøre datamaskiner',
      labels: `sette opp PC, klargjøre PC, klargjøre pcer, installere PC, pakke ut datamaskiner, rydde kabler, IT-støtte, brukerstøtte, teste datamaskiner`,
    },
    {
      id: 'web-and-photo',
      label: 'bilder og nett',
      labels: `fotografere varer, ta bilder, foto, fotografering, legge ut annonser, sosiale medier, nettbutikk, redigere bilder, video`,
      related: ['culture'],
    },
  ],
);

export const culture = defineSector(
  {
    id: 'culture',
    label: 'kultur',
    labels: `museum, teater, kino, musikk, kunst, kulturhus, konsert, konserter, scene, kulturarbeid, tegning, tegne, male bilder, musik, biograf, musea`,
    related: ['archive'],
  },
  [
    {
      id: 'event-rigging',
      label: 'rigge arrangement',
      labels: `rigge, sette ut stoler, rydde stoler, billettkontroll, ta imot billetter, garderobevakt, arrangement, rigge scene, rigging, stille opp stoler, ställa fram stolar`,
    },
  ],
);
