import { defineSector } from '../define-sector';

export const cleaning = defineSector(
  {
    id: 'cleaning',
    label: 'renhold',
    labels: `rengjøring, reinhald, reingjering, vaske, vasking, vask, vaskehjelp, renholder, reinhaldar, renholdsarbeid, vaske lokaler, vaske kontorer, vaske kontorlokaler,
      städning, städa, städare, rengøring, gøre rent, rydde og vaske, rydde og vaske lokaler, gjøre rent, jobbe med renhold, vaskebyrå`,
    related: ['hotel'],
  },
  [
    {
      id: 'floor-washing',
      label: 'vaske gulv',
      labels: `gulvvask, moppe gulv, moppe, mopping, støvsuge, støvsuging, feie gulv, feie, vaske golv, golvvask, dammsuga, tvätta golv, vaske gulve, vaskemaskin for gulv, trappevask, vaske trapper`,
    },
    {
      id: 'toilet-cleaning',
      label: 'vaske toaletter',
      labels: `toalettvask, vaske toalett, vaske doer, rengjøre toaletter, vaske do, vaske bad, vaske baderom, sanitærrenhold, vaske toalettar, städa toaletter, rengøre toiletter, vaske wc, garderober, vaske garderober`,
    },
    {
      id: 'window-cleaning',
      label: 'vindusvask',
      labels: `vaske vinduer, vinduspuss, pusse vinduer, vaske vindu, vindaugsvask, vaske vindauge, fönsterputsning, vinduespudsning, vindusvasking`,
    },
    {
      id: 'dusting',
      label: 'tørke støv',
      labels: `støvtørking, tørke av støv, støve av, tørke av overflater, vaske overflater, desinfisere, desinfisere håndtak, damma, tørre støv af`,
    },
    {
      id: 'emptying-bins',
      label: 'tømme søppel',
      labels: `tømme søppelbøtter, tømme bøtter, tømme søppelkasser, tømme boss, søppeltømming, bære ut søppel, bere ut boss, tømme papirkurver, tømma papperskorgar, tømme skraldespande, kaste søppel`,
      related: ['sorting-waste'],
    },
  ],
);

export const hotel = defineSector(
  {
    id: 'hotel',
    label: 'hotell',
    labels: `hotellarbeid, overnatting, hotellmedarbeider, hotel, pensjonat, jobbe på hotell, vandrerhjem`,
    related: ['cleaning', 'laundry'],
  },
  [
    {
      id: 'housekeeping',
      label: 'hotellrenhold',
      labels: `vaske hotellrom, vaske rom, romrengjøring, hotellrengjøring, rydde rom, rydde hotellrom, stuepike, værelsesrengøring, hotellstädning, gjøre klar rom, klargjøre hotellrom, klargjøre rom, housekeeping`,
      related: ['cleaning', 'bed-making'],
    },
    {
      id: 'bed-making',
      label: 'bytte sengetøy',
      labels: `re senger, re opp senger, skifte på senger, skifte sengetøy, reie senger, sengeskift, bädda sängar, rede senge, sengetøy, byte sengety, skifte sengetøy på rommene`,
      related: ['linen', 'care'],
    },
  ],
);

export const laundry = defineSector(
  {
    id: 'laundry',
    label: 'vaskeri',
    labels: `klesvask, tøyvask, vaske klær, vaske tøy, klevask, renseri, tvätteri, vaskeriarbeid, vaske arbeidstøy, vaskeriet, tvätta kläder, vaske tøj`,
    related: ['textile', 'hotel'],
  },
  [
    {
      id: 'folding-laundry',
      label: 'brette tøy',
      labels: `legge sammen tøy, brette håndklær, brette handkle, brette laken, brette vask, folde tøy, vika tvätt, lægge tøj sammen, legge saman tøy`,
      related: ['folding-clothes'],
    },
    {
      id: 'ironing',
      label: 'stryke tøy',
      labels: `stryke klær, stryke duker, rulle tøy, rulle duker, strykejern, stryka kläder, stryge tøj`,
    },
    {
      id: 'linen',
      label: 'fylle linskap',
      labels: `linskap, lintøy, linlager, sortere lintøy, fylle på håndklær, sengetøylager, linneförråd, linnedskab, fylle lintøy`,
      related: ['bed-making'],
    },
  ],
);
