import { defineSector } from '../define-sector';

export const garage = defineSector(
  {
    id: 'garage',
    label: 'bilverksted',
    labels: `bil, biler, bilar, bilverkstad, dekkverksted, dekkverkstad, verksted for biler, bilmekaniker, mekaniker, bilpleie, motor, motorer, verksted, verkstedet, bilverkstad, bilværksted, autoverksted, hjelp på bilverksted, hjelp på dekkverksted, moped, sykkelverksted`,
    related: ['workshop', 'transport'],
  },
  [
    {
      id: 'tyre-change',
      label: 'skifte hjul',
      labels: `skifte dekk, hjulskift, dekkskift, legge om dekk, dekk, hjul, dekkhotell, byta däck, skifte dæk, bytte hjul, bytte dekk, balansere hjul`,
    },
    {
      id: 'car-washing',
      label: 'bilvask',
      labels: `vaske biler, vaske bil, polere bil, polere biler, støvsuge biler, klargjøre biler, bilklargjøring, tvätta bilar, vaske bilar, vaske leiebiler, bilpolering`,
      related: ['cleaning'],
    },
    {
      id: 'garage-tidying',
      label: 'rydde verksted',
      labels: `rydde og vaske i verkstedet, rydde i verkstedet, feie verkstedet, rydde verktøy, vaske verkstedet, rydde på verkstedet, rydde på verkstaden, städa verkstad`,
      related: ['cleaning', 'small-repairs'],
    },
    {
      id: 'car-repair',
      label: 'reparere biler',
      labels: `bilreparasjon, oljeskift, skifte olje, bremser, mekke bil, mekke på bil, hjelpe mekanikeren, EU-kontroll, reparera bilar, reparere bilar`,
    },
  ],
);

export const workshop = defineSector(
  {
    id: 'workshop',
    label: 'verksted og montering',
    labels: `industri, fabrikk, produksjon, produksjonsarbeid, industriarbeid, mekanisk verksted, treverksted, fabrikkarbeid, fabrik, samlebånd, operatør, vareproduksjon, produktion`,
    related: ['garage', 'electronics', 'storage'],
  },
  [
    {
      id: 'assembly',
      label: 'montering',
      labels: `montere, monteringsarbeid, sette sammen deler, skru sammen, sette sammen møbler, montere møbler, setje saman delar, montera, samle møbler, montere deler, monteringsarbete`,
      related: ['small-repairs', 'packing'],
    },
    {
      id: 'sorting-parts',
      label: 'sortere deler',
      labels: `sortere skruer, telle deler, legge deler i poser, sortering av deler, posepakking, sortera delar, småplukk`,
      related: ['packing'],
    },
    {
      id: 'quality-check',
      label: 'kvalitetskontroll',
      labels: `kontrollere varer, kontroll av produkter, sjekke produkter, sortere ut feil, kvalitetssjekk, kvalitetskontroll av varer`,
    },
    {
      id: 'wood-cutting',
      label: 'vedproduksjon',
      labels: `kløyve ved, hogge ved, hugga ved, brændekløvning, vedsekker`,
      related: ['carpentry'],
    },
  ],
);

export const electronics = defineSector(
  {
    id: 'electronics',
    label: 'elektronikk',
    labels: `elektro, elektronikkarbeid, strøm, elektriker, elektronik, mobiltelefoner, mobilreparasjon, elbutikk, radio`,
    related: ['it', 'workshop'],
  },
  [
    {
      id: 'wiring',
      label: 'kabling',
      labels: `lodde, lodding, kutte kabler, koble ledninger, kabelarbeid, ledninger, elektronikkmontering, montere elektronikk, løda, koppla kablar`,
      related: ['assembly'],
    },
  ],
);

export const textile = defineSector(
  {
    id: 'textile',
    label: 'tekstil og søm',
    labels: `tekstil, søm, sy, sying, systue, tekstiler, håndarbeid, handarbeid, strikke, strikking, vev, veving, sömnad, sytøj, garn, stoff, skredder`,
    related: ['clothes-shop', 'laundry'],
  },
  [
    {
      id: 'sewing',
      label: 'sy og reparere klær',
      labels: `sy klær, reparere klær, lappe klær, legge opp bukser, sy på knapper, symaskin, sy gardiner, lappe kle, sy kläder`,
    },
  ],
);

export const recycling = defineSector(
  {
    id: 'recycling',
    label: 'gjenvinning',
    labels: `gjenbruk, gjenbruksstasjon, gjenvinningsstasjon, miljøstasjon, resirkulering, avfall, ombruk, attvinning, avfallsmottak, återvinning, genbrug, miljø, søppel, boss`,
    related: ['caretaking'],
  },
  [
    {
      id: 'sorting-waste',
      label: 'kildesortering',
      labels: `sortere avfall, sortere søppel, sortere boss, avfallssortering, sortere papp, presse papp, papp, pappkartong, pappresse, sopsortering, sortera avfall, affaldssortering, kjeldesortering, komprimere papp`,
      related: ['deposit-bottles', 'emptying-bins'],
    },
    {
      id: 'sorting-used-goods',
      label: 'sortere brukte varer',
      labels: `sortere klær, sortere brukte klær, brukte møbler, sortere bruktvarer, ta imot brukte ting, loppemarked, sortera kläder, sortere tøj`,
      related: ['clothes-shop'],
    },
  ],
);

export const transport = defineSector(
  {
    id: 'transport',
    label: 'transport',
    labels: `kjøre bil, sjåfør, kjøring, varebil, lastebil, buss, bussjåfør, taxi, tog, bud, chaufför, chauffør, køyre bil, køyring, transportarbeid, trikk, godstransport`,
    related: ['storage', 'garage'],
  },
  [
    {
      id: 'delivering',
      label: 'levere varer',
      labels: `kjøre ut varer, varelevering, dele ut aviser, avisbud, levere pakker, pakkelevering, kjøre ut mat, budkjøring, køyre ut varer, leverera varor, levere mat, dele ut reklame, sykkelbud`,
      related: ['mail'],
    },
    {
      id: 'moving',
      label: 'flytte møbler',
      labels: `flyttehjelp, flyttebyrå, bære møbler, flytting, flytte kontormøbler, flytte inventar, bera møblar, flyttarbete, flytte ting`,
      related: ['carrying-parcels'],
    },
  ],
);
