// Loaded before libc (LD_PRELOAD): shows tests what is flushed of a file `data.mdb`.
//
// While the file FLUSH_HOLD exists, a flush does not return; FLUSH_HOLD.waiting tells that one waits. After each flush,
// FLUSH_COPY has what a loss of power would leave of the file: all that was flushed, and nothing else.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int is_data(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 8) return 0;
  path[length] = 0;
  return strcmp(path + length - 8, "data.mdb") == 0;
}

static void wait_while_held(void) {
  const char *hold = getenv("FLUSH_HOLD");
  if (hold == NULL || access(hold, F_OK) != 0) return;
  char waiting[4096];
  snprintf(waiting, sizeof waiting, "%s.waiting", hold);
  close(open(waiting, O_CREAT | O_WRONLY, 0600));
  while (access(hold, F_OK) == 0) usleep(2000);
}

static void copy_flushed(int fd) {
  const char *copy = getenv("FLUSH_COPY");
  struct stat about;
  if (copy == NULL || fstat(fd, &about) != 0) return;
  char next[4096];
  snprintf(next, sizeof next, "%s.next", copy);
  int out = open(next, O_CREAT | O_TRUNC | O_WRONLY, 0600);
  char *bytes = malloc(about.st_size);
  ssize_t size = pread(fd, bytes, about.st_size, 0);
  if (write(out, bytes, size) == size) rename(next, copy);
  free(bytes);
  close(out);
}

int fdatasync(int fd) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
  if (!is_data(fd)) return real(fd);
  wait_while_held();
  int result = real(fd);
  if (result == 0) copy_flushed(fd);
  return result;
}

// What is written through a descriptor with O_DSYNC is flushed at once.
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pwrite64");
  const int flushes = (fcntl(fd, F_GETFL) & O_DSYNC) != 0 && is_data(fd);
  if (flushes) wait_while_held();
  ssize_t result = real(fd, bytes, size, offset);
  const char *copy = getenv("FLUSH_COPY");
  int out = flushes && copy != NULL ? open(copy, O_WRONLY) : -1;
  if (out >= 0) {
    if (real(out, bytes, size, offset) < 0) perror(copy);
    close(out);
  }
  return result;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) { return pwrite64(fd, bytes, size, offset); }
