import { defineSector } from '../define-sector';

export const cafe = defineSector(
  {
    id: 'cafe',
    label: 'kafé',
    labels: `kafe, kaféarbeid, kafemedarbeider, kafeteria, serveringssted, café, fik, caféarbejde,
      jobbe i kafé`,
    related: ['canteen', 'bakery'],
  },
  [
    {
      id: 'barista',
      label: 'kaffebar',
      labels: `barista, kaffebarista, lage cappuccino, latte, lage espresso, espresso, melkeskum,
        skumme melk, kaffedrikker, kaffebaren, baristakurs`,
      related: ['making-coffee'],
    },
    {
      id: 'cafe-counter',
      label: 'stå i kafédisken',
      labels: `kafédisk, stå i disken, selge kaker, selge kaffe og kaker, fylle på disken,
        fylle på i disken, fylle kakedisk, kakedisk, kafédisken, stå bag disken, stå i kafeen,
        fylle disken`,
      related: ['till', 'serving-food'],
    },
    {
      id: 'cafe-tables',
      label: 'rydde i kafeen',
      labels: `rydde i kaféen, tørke kafébord, rydde kafé, vaske av bordene på kafeen, städa caféet,
        rydde op i caféen, stolene på kafeen, sette ut kafébord, uteservering`,
      related: ['wiping-tables'],
    },
    {
      id: 'ice-cream',
      label: 'selge is',
      labels: `kuleis, softis, isdisk, iskrembar, glasskiosk, glass i strut, ismaskin, kule is,
        selge iskrem`,
      related: ['kiosk-work'],
    },
    {
      id: 'cafe-host',
      label: 'kafévert',
      labels: `kafévert på nærmiljøkafé, vertskap på kafé, ta imot gjester på kafeen, kafeverten, cafévært,
        cafévärd`,
      related: ['reception'],
    },
  ],
);
