type DemoBannerProps = {
  /** Names the region for screen readers. */
  label: string;
  /** That this is a demo, in a few words. */
  text: string;
  links: readonly { href: string; label: string }[];
};

/** Above every page of the demo: what it is, and the ways out of the role one plays. */
export function DemoBanner({ label, text, links }: DemoBannerProps) {
  return (
    <aside className="actions" aria-label={label}>
      <p>{text}</p>
      <p className="actions">
        {links.map((link) => (
          <a key={link.href} href={link.href}>
            {link.label}
          </a>
        ))}
      </p>
    </aside>
  );
}
