CREATE TABLE `company_leads` (
	`id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`company_name` text NOT NULL,
	`organisation_number` text NOT NULL,
	`municipality` text NOT NULL,
	`contact_name` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`wish` text NOT NULL,
	`company_id` text,
	`decided_by_id` text,
	`decline_reason` text,
	`decline_note` text,
	`created_at` text NOT NULL,
	`decided_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_leads_state` ON `company_leads` (`state`,`created_at`);--> statement-breakpoint
ALTER TABLE `needs` ADD `why_now` text;--> statement-breakpoint
ALTER TABLE `needs` ADD `come_back_on` text;--> statement-breakpoint
ALTER TABLE `needs` ADD `duration` text;--> statement-breakpoint
ALTER TABLE `needs` ADD `closed_note` text;--> statement-breakpoint
ALTER TABLE `needs` ADD `paused_until_on` text;--> statement-breakpoint
ALTER TABLE `needs` ADD `resumes_at` text;--> statement-breakpoint
ALTER TABLE `needs` ADD `copied_from_id` text;