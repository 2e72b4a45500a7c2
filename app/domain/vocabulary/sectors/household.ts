import { defineSector } from '../define-sector';

export const household = defineSector(
  {
    id: 'household',
    label: 'hjem og hushold',
    labels: `hushold, husstell, hushaldsarbeid, heime, hushåll, husholdning, huslige ting, husmor,
      hushaldning`,
    related: ['cleaning', 'canteen', 'laundry'],
  },
  [
    {
      id: 'housework',
      label: 'rydde hjemme',
      labels: `huslig arbeid, rydde hus, holde orden hjemme, rydde og vaske hjemme, städa hemma,
        rydde op derhjemme, rydde leilighet, husarbeide, stelle hjemme, stell i huset`,
      related: ['home-cleaning'],
    },
    {
      id: 'grocery-shopping',
      label: 'handle mat',
      labels: `handle inn, dagligvarehandling, handle dagligvarer, innkjøp, handla mat, købe ind,
        handleliste, gjøre innkjøp, shopping, handletur`,
      related: ['errands'],
    },
    {
      id: 'babysitting',
      label: 'barnepass',
      labels: `passe barn, barnevakt, dagmamma, sitte barnevakt, barnpassning, børnepasning, babysitter,
        passe unger, au pair, passe småbarn, være barnevakt`,
      related: ['kindergarten'],
    },
  ],
);
