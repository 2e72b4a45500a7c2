CREATE TABLE `agreement_previews` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`lines` blob NOT NULL,
	`shown_at` text NOT NULL,
	`ended_at` text,
	`comments` blob,
	`commented_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_previews_open` ON `agreement_previews` (`agreement_id`) WHERE ended_at IS NULL;--> statement-breakpoint
CREATE INDEX `agreement_previews_agreement` ON `agreement_previews` (`agreement_id`);--> statement-breakpoint
DROP INDEX `agreements_undecided`;--> statement-breakpoint
ALTER TABLE `agreements` ADD `lapsed_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_undecided` ON `agreements` (`proposal_id`) WHERE decided_at IS NULL AND lapsed_at IS NULL;--> statement-breakpoint
ALTER TABLE `agreement_parties` ADD `link_revoked_at` text;