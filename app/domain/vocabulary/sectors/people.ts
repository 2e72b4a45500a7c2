import { defineSector } from '../define-sector';

export const care = defineSector(
  {
    id: 'care',
    label: 'helse og omsorg',
    labels: `helse, omsorg, helsearbeid, omsorgsarbeid, sykehjem, sjukeheim, aldershjem, eldrehjem, sykehus, sjukehus, hjemmetjeneste, heimeteneste, hjemmesykepleie, pleie, pleieassistent,
      helsefagarbeider, helsesektor, helsevesen, omsorgsbolig, dagsenter, jordmor, sykepleier, jobbe med mennesker, jobbe med mennesker i helse og omsorg, mennesker,
      hälsa, vård, vård och omsorg, sjukhus, äldreboende, ældrepleje, plejehjem, sundhed, omsorgsarbete`,
    related: ['kindergarten'],
  },
  [
    {
      id: 'company-for-elderly',
      label: 'holde eldre med selskap',
      labels: `være sammen med eldre, eldre, eldre mennesker, gamle mennesker, gamle, beboere, bebuarar, holde beboere med selskap, selskap, besøke eldre, prate med beboere, lese høyt for beboere,
        eldreomsorg, gå tur med beboere, gå tur med eldre, spille spill med eldre, äldre människor, sällskap, ældre mennesker, besøgsven, trivselstiltak, aktivitører, aktivitør`,
      related: ['assisting-care'],
    },
    {
      id: 'assisting-care',
      label: 'hjelpe til med stell',
      labels: `stell, stelle pasienter, stelle eldre, pleie pasienter, hjelpe pasienter, pasienter, matte beboere, hjelpe beboere med mat, kjøre rullestol, trille rullestol, patienter, hjelpe brukere, personlig assistent, BPA`,
      related: ['company-for-elderly'],
    },
    {
      id: 'care-equipment',
      label: 'vaske hjelpemidler',
      labels: `vaske rullestoler, rengjøre hjelpemidler, hjelpemidler, hjelpemiddel, hjelpemiddellager, rullatorer, fylle på engangsutstyr, medisinsk forbruksmateriell, rydde skyllerom, skyllerom`,
    },
  ],
);

export const kindergarten = defineSector(
  {
    id: 'kindergarten',
    label: 'barnehage og skole',
    labels: `barnehage, barnehagen, barnehageassistent, barnehageassistent i barnehagen, assistent i barnehage, barn, barna, ungar, unger, jobbe med barn, skole, skule, SFO, skolefritidsordning, barneskole, skoleassistent,
      förskola, børnehave, barnomsorg, pedagog, lærer, fritidsklubb, ungdom`,
    related: ['care'],
  },
  [
    {
      id: 'playing-with-children',
      label: 'lek med barn',
      labels: `leke med barn, leke med barna, lek og samtale med barna, lek, leike med barn, lese for barn, lese for barna, følge barn på tur, tur med barna, leka med barn, lege med børn, aktiviteter med barn`,
    },
    {
      id: 'kindergarten-chores',
      label: 'rydde i barnehagen',
      labels: `rydde leker, vaske leker, smøre mat til barna, lage frukt til barna, kutte frukt, fruktfat, tørke klær i barnehagen, tørkeskap, skiftestell, dekke bord i barnehagen, rydde utstyr på skolen`,
      related: ['cleaning'],
    },
  ],
);

export const wellness = defineSector(
  {
    id: 'wellness',
    label: 'frisør og velvære',
    labels: `frisør, frisørsalong, salong, velvære, spa, hudpleie, skjønnhet, kosmetikk, sminke, negler, frisörsalong, hårpleie, treningssenter, svømmehall`,
  },
  [
    {
      id: 'salon-chores',
      label: 'rydde i salongen',
      labels: `feie hår, sope hår, vaske hår, hårvask, vaske håndklær i salongen, rydde frisørsalong, sopa hår`,
      related: ['cleaning'],
    },
  ],
);
