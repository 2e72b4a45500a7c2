CREATE TABLE `support_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`party` text NOT NULL,
	`asked_at` text NOT NULL,
	`words` blob,
	`seen_at` text,
	`answered_at` text,
	`answered_by` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `support_requests_open` ON `support_requests` (`agreement_id`,`party`) WHERE answered_at IS NULL;