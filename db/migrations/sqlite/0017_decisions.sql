CREATE TABLE `stop_wishes` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`party` text NOT NULL,
	`sent_on` text NOT NULL,
	`sent_at` text NOT NULL,
	`words` blob,
	`talked_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `stop_wishes_day` ON `stop_wishes` (`agreement_id`,`party`,`sent_on`);--> statement-breakpoint
DROP INDEX `agreements_proposal_id_unique`;--> statement-breakpoint
ALTER TABLE `agreements` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `agreements` ADD `stop_reason` text;--> statement-breakpoint
ALTER TABLE `agreements` ADD `decided_on` text;--> statement-breakpoint
ALTER TABLE `agreements` ADD `decided_with` text;--> statement-breakpoint
ALTER TABLE `agreements` ADD `decision_note` blob;--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_undecided` ON `agreements` (`proposal_id`) WHERE decided_at IS NULL;--> statement-breakpoint
CREATE INDEX `agreements_proposal` ON `agreements` (`proposal_id`);