/** A person's own answer, said in a meeting and written down before a witness. */
export const saidInMeeting = {
  title: 'Svarte i et møte',
  witness: 'Vitne',
  yes: 'Jobbsøkeren sa ja',
  no: 'Jobbsøkeren sa nei',
  errors: { witness: 'Skriv navnet på vitnet, mellom 2 og 120 tegn' },
};
