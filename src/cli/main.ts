process.stdout.write('onrecord\n');
