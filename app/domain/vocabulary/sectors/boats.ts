import { defineSector } from '../define-sector';

export const boats = defineSector(
  {
    id: 'boats',
    label: 'båt og marina',
    labels: `båt, båter, marina, båtverksted, småbåthavn, båtar, båtliv, gjestehavn, båtar og båtliv,
      småbåtar, maritim, maritime fag, båtforening, jolle, kajakk`,
    related: ['fishing', 'transport'],
  },
  [
    {
      id: 'boat-care',
      label: 'stelle båter',
      labels: `vaske båter, stelle båt, båtpuss, vaske båt, bunnsmøre båt, båtvask, tvätta båtar, båtpleie,
        bundsmøre, bunnstoff, polere båt, båtopplag, båtstell, vaske båtar, stelle båtar, pusse båt,
        skrape båt, smøre båt`,
    },
    {
      id: 'boat-building',
      label: 'bygge og reparere båter',
      labels: `båtbygger, båtbyggeri, reparere båter, trebåt, båtbyggjar, båtbyggare, bådebygger,
        glassfiberbåt, skipsverft, verft, verftsarbeid, skeppsvarv, skibsværft, skipsbygging`,
      related: ['carpentry'],
    },
    {
      id: 'harbour-upkeep',
      label: 'passe båthavna',
      labels: `passe gjestehavn, havnevert, havnevakt, båthavn, rydde havn, gästhamn, havneassistent,
        rydde båthavna, snekre brygge, båtplasser, hamnevakt`,
      related: ['caretaking'],
    },
    {
      id: 'boat-rental',
      label: 'leie ut båter og kajakker',
      labels: `kajakkutleie, båtutleie, leie ut kajakk, robåt, kanoutleie, kanouthyrning, bådudlejning,
        redningsvester, sup-brett, låne ut kano`,
      related: ['tool-storage'],
    },
  ],
);
