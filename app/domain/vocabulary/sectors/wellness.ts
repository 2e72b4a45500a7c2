import { defineSector } from '../define-sector';

export const wellness = defineSector(
  {
    id: 'wellness',
    label: 'frisør og velvære',
    labels: `frisør, frisørsalong, salong, frisörsalong`,
  },
  [
    {
      id: 'salon-chores',
      label: 'rydde i salongen',
      labels: `rydde frisørsalong`,
      related: ['cleaning'],
    },
    {
      id: 'hair-sweeping',
      label: 'feie hår i salongen',
      labels: `feie hår, sope hår, sopa hår, feje hår, koste opp hår, rydde rundt frisørstolene,
        hår på gulvet`,
      broader: 'salon-chores',
      related: ['sweeping'],
    },
    {
      id: 'salon-towels',
      label: 'vaske håndklær i salongen',
      labels: `håndklær hos frisøren, brette håndklær i salongen, handdukar på salongen, frisørhåndklær`,
      broader: 'salon-chores',
      related: ['towel-folding'],
    },
    {
      id: 'brushes-and-combs',
      label: 'vaske børster og kammer',
      labels: `børster og kammer, vaske børster, rense børster, vaske kammer, tvätta borstar,
        rengøre kamme, hårbørster, penselvask, vaske pensler hos frisøren`,
      broader: 'salon-chores',
    },
    {
      id: 'salon-coffee',
      label: 'servere kaffe til kunder i salong',
      labels: `kaffe til kundene i salongen, kaffe hos frisøren, tilby kaffe til kunder`,
      broader: 'salon-chores',
      related: ['making-coffee'],
    },
    {
      id: 'hairdressing',
      label: 'klippe hår',
      labels: `hårklipp, klippe og style hår, frisørarbeid, føne hår, farge hår, flette hår, klippa hår,
        frisörarbete, hårstyling, frisørlærling, klippe håret på folk, frisørfag`,
    },
    {
      id: 'hair-washing',
      label: 'vaske hår',
      labels: `hårvask, hårvasking, skylle hår, massere hodebunn, tvätta hår, vask af hår,
        vaske kundens hår, legge på balsam`,
    },
    {
      id: 'beauty',
      label: 'hudpleie og sminke',
      labels: `hudpleie, hudpleier, skjønnhet, kosmetikk, sminke, negler, makeup, lage negler, neglesalong,
        hudvård, skønhed, vipper og bryn, sminka, kosmetikar, skjønnhetspleie, hudpleiesalong,
        neglteknikk, smink`,
    },
    {
      id: 'massage',
      label: 'massasje',
      labels: `massør, massere, gi massasje, massage, massera, massøse, klassisk massasje`,
    },
    {
      id: 'spa',
      label: 'spa og velvære',
      labels: `spa, velvære, badstue, boblebad, velværesenter, badstu, bastu, wellness, spaavdeling, sauna`,
      related: ['swimming-hall'],
    },
    {
      id: 'selling-hair-products',
      label: 'selge hårprodukter',
      labels: `hårprodukter, sjampo og balsam i salong, fylle hyllene i salongen, selge sjampo,
        hårpleieprodukter, hårpleie, schampo`,
      related: ['shelf-stocking'],
    },
    {
      id: 'salon-booking',
      label: 'timebestilling i salong',
      labels: `timebestilling, avtalebok, ta imot timebestilling, tidsbokning, bestille klipp,
        tidsbestilling`,
      related: ['reception'],
    },
  ],
);
