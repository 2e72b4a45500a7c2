CREATE TABLE `follow_ups` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`on_date` text NOT NULL,
	`activity` text NOT NULL,
	`channel` text NOT NULL,
	`is_on_site` integer NOT NULL,
	`with_whom` text NOT NULL,
	`minutes` integer,
	`words` blob NOT NULL,
	`next_on` text,
	`created_at` text NOT NULL,
	`corrected_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `follow_ups_agreement` ON `follow_ups` (`agreement_id`,`on_date`);