import { defineSector } from '../define-sector';

export const storage = defineSector(
  {
    id: 'storage',
    label: 'lager',
    labels: `lagerarbeid, lagermedarbeider, lagermedarbeidar, varelager, logistikk, terminal, lageret, lagerarbete, lagerarbejde, lagerhjelp, jobbe på lager`,
    related: ['retail', 'transport'],
  },
  [
    {
      id: 'order-picking',
      label: 'plukke varer',
      labels: `vareplukking, plukke ordre, plukke ordrer, plukking, ordreplukking, plukke bestillinger, plukke og pakke varer, plukk og pakk,
        plukke og pakke, plocka varor, varuplock, pluk af varer, plukke varene, plukklager`,
      related: ['packing', 'shelf-stocking'],
    },
    {
      id: 'packing',
      label: 'pakke varer',
      labels: `pakke, pakking, pakkearbeid, pakke esker, pakke inn varer, emballere, emballering, pakking av varer, pakke bestillinger, packa varor, packning, brette esker, pakke ordrer, pakkeri`,
      related: ['order-picking', 'assembly'],
    },
    {
      id: 'tidying-storage',
      label: 'rydde lager',
      labels: `rydde på lageret, rydde lageret, ryddig lager, rydding av lager, orden på lageret, bakrom, rydde bakrom, rydde på bakrommet, städa lager, rydde op på lageret`,
      related: ['unpacking-goods'],
    },
    {
      id: 'unpacking-goods',
      label: 'varemottak',
      labels: `ta imot varer, mottak av varer, pakke ut varer, utpakking, pakke opp varer, laste av varer, losse varer, varumottagning, varemodtagelse, vareleveranse`,
      related: ['shelf-stocking', 'tidying-storage'],
    },
    {
      id: 'carrying-parcels',
      label: 'bære pakker',
      labels: `bære tunge pakker, bære varer, bære kasser, tunge pakker, bære esker, løfte pakker, løfte kasser, bera pakker, bära paket, bære tungt, løfte tungt`,
      related: ['moving'],
    },
    {
      id: 'forklift',
      label: 'truckkjøring',
      labels: `kjøre truck, truck, truckfører, truckkøyring, køyre truck, gaffeltruck, köra truck, jekketralle, palletruck`,
    },
    {
      id: 'stocktaking',
      label: 'varetelling',
      labels: `telle varer, telling av varer, lagertelling, teljing, telje varer, inventering, vareoptælling, svinnregistrering, datokontroll, sjekke datoer, sjekke dato på varer`,
    },
  ],
);
