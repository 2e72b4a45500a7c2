import { defineSector } from '../define-sector';

export const church = defineSector(
  {
    id: 'church',
    label: 'kirke og gravplass',
    labels: `kirke, kyrkje, kirkegård, gravlund, kyrkogård, kirkeverge, gravplass, kyrkje og gravplass,
      kirkekontor, kyrka, kirkebygg, menighetshus, bedehus, gravlunden, krematorium`,
    related: ['caretaking'],
  },
  [
    {
      id: 'grave-care',
      label: 'stelle graver',
      labels: `gravstell, plante på graver, gravpleie, vanne graver, gravsteiner, stelle grav,
        sköta gravar, passe gravsteder, vaske gravsteiner, stell av graver, pynte graver,
        rette gravsteiner, gravsted, stelle gravene`,
      related: ['gardening'],
    },
    {
      id: 'churchyard-upkeep',
      label: 'holde kirkegården i orden',
      labels: `rake på kirkegården, klippe kirkegården, rydde kirkegård, rydde visne blomster,
        rake kirkegård, krattning på kyrkogården, kirkegårdsarbeider, kyrkogårdsarbetare,
        grusganger, kirkegårdsarbeid, kyrkjegard, klippe gras på kyrkjegarden, rydde gravlunden`,
      related: ['lawn-mowing', 'tidying-outdoors'],
    },
    {
      id: 'church-service',
      label: 'kirketjener',
      labels: `kyrkjetenar, gjøre klar kirken, ringe i kirkeklokker, kyrkvaktmästare, kirketjeneren,
        legge ut salmebøker, salmebøker, tenne lys i kirken, pusse lysestaker, klargjøre kirke`,
    },
    {
      id: 'church-coffee',
      label: 'kirkekaffe',
      labels: `kyrkkaffe, kaffe etter gudstjenesten, kirkekaffi, menighetsmiddag, middag på menighetshuset`,
      related: ['making-coffee'],
    },
    {
      id: 'grave-digging',
      label: 'grave graver',
      labels: `graver på kirkegården, gravgraving, gravlegging, begravelsesbyrå, grave grav, begravning,
        bedemann, begravelse, bisettelse`,
    },
    {
      id: 'brass-polishing',
      label: 'pusse messing og sølv',
      labels: `pusse messing, pusse sølv, sølvpuss, lysestaker, putsa silver, pudse sølv,
        pusse bestikk av sølv, messing, pusse dørhåndtak i messing, sølvtøy, pussing av sølv`,
      related: ['cleaning'],
    },
  ],
);
