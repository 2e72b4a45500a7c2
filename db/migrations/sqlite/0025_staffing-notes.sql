CREATE TABLE `staffing_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`specialist_id` text NOT NULL,
	`on_date` text NOT NULL,
	`source` text NOT NULL,
	`ordinary` integer,
	`ordinary_last_year` integer,
	`subsidised` integer,
	`colleagues_told` text,
	`union_told` text,
	`safety_told` text,
	`at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`specialist_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `staffing_notes_company` ON `staffing_notes` (`company_id`,`at`);