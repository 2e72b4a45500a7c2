import { defineSector } from '../define-sector';

export const security = defineSector(
  {
    id: 'security',
    label: 'vakt og sikkerhet',
    labels: `vakt, vekter, sikkerhet, vektar, vektertjeneste, vaktselskap, säkerhet, sikkerhed,
      vakttjeneste, vekterarbeid, vagt, väktare, sikkerhetsarbeid`,
    related: ['event-rigging'],
  },
  [
    {
      id: 'guard-rounds',
      label: 'gå vaktrunder',
      labels: `vaktrunder, gå runder, vekterrunder, rondering, nattevakt, nattvakt, rondera, vagtrunde,
        sikkerhetsrunde, låse dører, låse og låse opp, stenge bygget, nattevekter,
        låse av om kvelden`,
    },
    {
      id: 'shop-guard',
      label: 'butikkvekter',
      labels: `butikkontrollør, butikkvakt, butiksvakt, passe på tyveri, stå vakt i butikk, butiksvagt,
        svinnkontroll, stoppe tyver`,
    },
    {
      id: 'event-guard',
      label: 'vakt på arrangement',
      labels: `ordensvakt, vakt på konsert, publikumsvakt, dørvakt, ordningsvakt, dørmand, vakt på kamp,
        billettvakt, arrangementsvakt, vakt på festival, stå vakt, entrévakt`,
    },
    {
      id: 'gate-keeping',
      label: 'passe porten',
      labels: `portvakt, bomvakt, åpne port, slippe inn biler, adgangskontroll, grindvakt, portner,
        parkeringsvert, vaktbu, slippe inn lastebiler`,
    },
    {
      id: 'camera-watch',
      label: 'følge med på kamera',
      labels: `overvåkningskamera, kameraovervåking, vaktsentral, alarmsentral, övervakningskamera,
        se på skjermer, videoovervåkning`,
    },
    {
      id: 'fire-service',
      label: 'brannvesen',
      labels: `brannmann, brannkonstabel, brandmän, brandmand, vaske brannbiler, feier, skorsteinsfeier,
        brannstasjon, feiar, brannvern, skorstensfejer, sotare, politi, politimann, ambulanse`,
    },
    {
      id: 'civil-defence',
      label: 'forsvar og beredskap',
      labels: `forsvaret, militæret, soldat, sivilforsvaret, beredskap, røde kors, hæren, försvaret,
        frivillig redning, redningshund`,
    },
  ],
);
