import { runService } from '@samanom/service';
import { IntakeModule } from './intake.module.ts';

await runService('intake', IntakeModule);
