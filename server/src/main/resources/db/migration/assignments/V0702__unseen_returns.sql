-- Whether its holder does not know yet that the work came back: what then arrives a second time was sent before the return.
ALTER TABLE assignment ADD COLUMN return_unseen boolean NOT NULL DEFAULT false;
