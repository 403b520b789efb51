import { Inject, Injectable } from '@nestjs/common';
import { AttachmentKeeper, alone, dropUnused, type Checked } from '@samanom/attachments';
import { DataSource } from 'typeorm';

const CONTENT = 'networks files: content';
const USES = 'SELECT FROM networks.kept_content WHERE sha256 = $1 LIMIT 1';
const USE = `INSERT INTO networks.kept_content ("ownerId", sha256) VALUES ($1, $2)
  ON CONFLICT DO NOTHING`;
const LEAVE = 'DELETE FROM networks.kept_content WHERE "ownerId" = $1 AND sha256 = $2';

/** Contents of files, each kept as long as some gathering or experience has it. */
@Injectable()
export class KeptContents {
  constructor(
    @Inject(DataSource) private readonly database: DataSource,
    @Inject(AttachmentKeeper) private readonly keeper: AttachmentKeeper,
  ) {}

  /** In the store before anybody says that it is. */
  async keep(ownerId: string, file: Checked): Promise<void> {
    await this.database.transaction(async (manager) => {
      await alone(manager, CONTENT, file.sha256);
      await this.keeper.files.keep(file);
      await manager.query(USE, [ownerId, file.sha256]);
    });
  }

  async leave(ownerId: string, sha256: string): Promise<void> {
    await this.database.query(LEAVE, [ownerId, sha256]);
    const inUse = { what: CONTENT, uses: USES };
    await dropUnused(this.database, inUse, sha256, (unused) => this.keeper.files.remove(unused));
  }
}
