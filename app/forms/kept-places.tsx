interface KeptPlacesProps {
  /** The values of the form that is shown again. */
  readonly values: Readonly<Record<string, string | readonly string[] | null>>;
}

/** The places that were asked about and are kept as they are when the form is sent once more. */
export function KeptPlaces({ values }: KeptPlacesProps) {
  const kept = [values['keptPlaces'] ?? []].flat();
  return kept.map((place) => <input type="hidden" name="keptPlaces" value={place} key={place} />);
}
