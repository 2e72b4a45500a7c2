import { defineSector } from '../define-sector';

export const retail = defineSector(
  {
    id: 'retail',
    label: 'butikk',
    labels: `butikkarbeid, butikkmedarbeider, butikkmedarbeidar, handel, varehandel, dagligvare, dagligvarebutikk,
      matbutikk, matvarebutikk, nærbutikk, daglegvarebutikk, supermarked, butikkjede, kjøpesenter, forretning, kiosk, ferskvare, ferskvaredisk,
      bensinstasjon, butik, affär, butiksarbete, butiksarbejde, dagligvareforretning, selge varer, salg, selger`,
    related: ['storage'],
  },
  [
    {
      id: 'shelf-stocking',
      label: 'varepåfylling',
      labels: `fylle på varer, fylle varer, påfylling av varer, påfylling, fylle hyller, fylle opp hyller, fylle varer i hyllene,
        sette fram varer, sette varer i hyllene, sette varer på plass, legge varer i hyllene, rydde hyller, varefylling, hyllepåfylling,
        fylle på varor, fylla på varor, varuplock i hyllor, varepåfyldning, fylde varer op, fylle i hylla, stable varer,
        påfylling i butikk, fylle opp varer, fronte varer, trekke fram varer, rullere varer, fylle kjøleskap, fylle kjøledisk, fylle kjøl`,
      related: ['unpacking-goods', 'order-picking'],
    },
    {
      id: 'till',
      label: 'kasse',
      labels: `kassa, kassaarbeid, kassearbeid, sitte i kassa, sitje i kassa, stå i kassa, ta betalt, ta imot betaling, betjene kassa, betjene kasse,
        slå inn varer, slå inn varer i kassa, kassabetjening, kassebetjening, kassemedarbeider, kassör, kassaapparat, sidde ved kassen, scanne varer`,
      related: ['serving-customers'],
    },
    {
      id: 'goods-without-barcode',
      label: 'varer uten strekkode',
      labels: `varer uten strekkode i kassa, varer utan strekkode, taste inn varekoder, varekoder, reservekoder, taste inn koder i kassa`,
      broader: 'till',
    },
    {
      id: 'serving-customers',
      label: 'betjene kunder',
      labels: `kundebehandling, kundeservice, hjelpe kunder, hjelpe kunder i butikken, kunder, kundekontakt, ekspedere, ekspedere kunder,
        betjene kundar, møte kunder, snakke med kunder, veilede kunder, svare kunder, kundemottak, kundbemötande, kundebetjening, betjäna kunder, service`,
      related: ['till', 'reception'],
    },
    {
      id: 'deposit-bottles',
      label: 'pant',
      labels: `panteflasker, pantemaskin, sortere pant, rydde pant, tømme pantemaskin, flaskepant, panterom, pantflaskor, pantflasker, tomflasker`,
      related: ['sorting-waste'],
    },
    {
      id: 'price-tags',
      label: 'prismerking',
      labels: `prise varer, merke varer, sette på prislapper, prislapper, skifte prisetiketter, hyllekanter, prismärkning, prismærkning, alarmere varer`,
      related: ['shelf-stocking'],
    },
    {
      id: 'clothes-shop',
      label: 'klesbutikk',
      labels: `klær, klesforretning, klede, kleda, mote, moteklær, klädbutik, tøjbutik, skobutikk, brukthandel, bruktbutikk, gjenbruksbutikk`,
      related: ['textile'],
    },
    {
      id: 'folding-clothes',
      label: 'brette klær',
      labels: `brette og henge klær, henge opp klær, henge klær på plass, rydde prøverom, brette kle, bretta klede, vika kläder, folde tøj`,
      broader: 'clothes-shop',
      related: ['folding-laundry'],
    },
    {
      id: 'window-display',
      label: 'butikkdekorasjon',
      labels: `dekorere butikken, pynte vinduer, vindusutstilling, utstillingsvindu, dekor, henge opp varer, varer fra høye hyller`,
    },
    {
      id: 'flower-shop',
      label: 'blomsterbutikk',
      labels: `blomst, blomster, blomar, blomsterhandel, blomsterforretning, blomsterhandler, florist, blomsterbutikken, blomsteraffär, blomsterhandler, blommor`,
      related: ['garden'],
    },
    {
      id: 'watering-plants',
      label: 'vanne blomster',
      labels: `vanning av blomster, vanning, vatne blomar, vatne blomar og plantar, vanne planter, vatne plantar, stelle planter, stelle plantar,
        stell av planter, potteplanter, vattna blommor, vattna växter, vande blomster, passe planter, grønne planter`,
      broader: 'flower-shop',
      related: ['gardening'],
    },
    {
      id: 'bouquets',
      label: 'binde buketter',
      labels: `bukettbinding, bukett, buketter, binda bukettar, blomsterbinding, binde kranser, binda buketter, binde blomster, blomsterdekorasjoner`,
      broader: 'flower-shop',
    },
  ],
);
