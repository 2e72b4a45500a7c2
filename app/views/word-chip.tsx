interface WordChipProps {
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly isOn: boolean;
}

/** One meaning of some words, to keep, choose or take away. */
export function WordChip({ name, value, label, isOn }: WordChipProps) {
  return (
    <label className="word-chip">
      <input type="checkbox" name={name} value={value} defaultChecked={isOn} />
      <span>{label}</span>
    </label>
  );
}
