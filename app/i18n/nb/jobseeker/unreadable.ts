/** Something stored about her does not open: what, and whom she tells. Easy-read. */
export const unreadable = {
  title: 'Noe kan ikke leses',
  text: 'Vi har lagret dette om deg. Akkurat nå kan det ikke leses:',
  /** By the table it is stored in. */
  parts: {
    profiles: 'Det du vil og kan',
    identities: 'Navnet ditt, og hvordan vi når deg',
    proposals: 'Et forslag om en jobb',
    proposal_messages: 'Noe som er skrevet om et forslag',
    meetings: 'Et møte med en bedrift',
    requirement_ticks: 'Svarene dine på hva en jobb krever',
    match_assessments: 'En vurdering av en jobb for deg',
    match_snapshots: 'En vurdering av en jobb for deg',
    match_notes: 'Et notat om en jobb for deg',
    carved_jobs: 'En jobb vi har satt sammen for deg',
    searches: 'Noe du har bedt oss lete etter',
    found_jobs: 'En jobb du har funnet selv',
    consents: 'Et ja du har gitt til en bedrift',
    agreements: 'En avtale',
    follow_ups: 'Noe vi har skrevet om oppfølgingen av deg',
    support_requests: 'Noe som er skrevet om hjelp på jobben',
    position_answers: 'Hva en bedrift har svart om en jobb',
    objections: 'Noe du har sagt er feil',
    other: 'En tekst om deg',
  },
  tell: 'Si fra til oss. Da finner vi ut hva vi kan gjøre.',
  inProfile: 'Dette kan ikke leses nå.',
};
