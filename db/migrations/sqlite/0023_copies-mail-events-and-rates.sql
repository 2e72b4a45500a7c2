CREATE TABLE `agreement_copies` (
	`file_hash` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`made_at` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `agreement_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_copies_version` ON `agreement_copies` (`version_id`);--> statement-breakpoint
CREATE TABLE `mail_events` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`received_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `mail_events_received` ON `mail_events` (`received_at`);--> statement-breakpoint
CREATE TABLE `scheme_rates` (
	`id` text PRIMARY KEY NOT NULL,
	`rate` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`value` integer NOT NULL,
	`source_title` text NOT NULL,
	`source_address` text NOT NULL,
	`checked_on` text NOT NULL,
	`added_by_id` text NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`added_by_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreement_versions_content` ON `agreement_versions` (`content_hash`);