/** Text as a mail program shows it: addresses become links, line breaks stay. */
export function LinkedText({ text }: { text: string }) {
  const lines = text.split('\n');
  return lines.map((line, index) => (
    <span key={index}>
      {line.split(/(https?:\/\/\S+)/).map((piece, place) =>
        piece.startsWith('http') ? (
          <a key={place} href={piece}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
      {index < lines.length - 1 ? <br /> : null}
    </span>
  ));
}
