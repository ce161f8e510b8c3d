// Loaded before libc (LD_PRELOAD): shows tests what is flushed of the files `data.mdb`, `log-0` and `log-1`.
//
// While the file FLUSH_HOLD exists, a flush does not return; FLUSH_HOLD.waiting tells that one waits. After each flush,
// the folder FLUSH_COPY has what a loss of power would leave of the files: all that was flushed, and nothing else.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// The name of a file of the storage, in a buffer of the caller; NULL for other files.
static const char *storage_file(int fd, char path[4096]) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, 4095);
  if (length < 0) return NULL;
  path[length] = 0;
  const char *slash = strrchr(path, '/');
  if (slash == NULL) return NULL;
  const char *name = slash + 1;
  const int is_ours = strcmp(name, "data.mdb") == 0 || strcmp(name, "log-0") == 0 || strcmp(name, "log-1") == 0;
  return is_ours ? name : NULL;
}

static void wait_while_held(void) {
  const char *hold = getenv("FLUSH_HOLD");
  if (hold == NULL || access(hold, F_OK) != 0) return;
  char waiting[4096];
  snprintf(waiting, sizeof waiting, "%s.waiting", hold);
  close(open(waiting, O_CREAT | O_WRONLY, 0600));
  while (access(hold, F_OK) == 0) usleep(2000);
}

static void copy_flushed(int fd, const char *name) {
  const char *folder = getenv("FLUSH_COPY");
  struct stat about;
  if (folder == NULL || fstat(fd, &about) != 0) return;
  char copy[4096], next[4096];
  snprintf(copy, sizeof copy, "%s/%s", folder, name);
  snprintf(next, sizeof next, "%s/%s.next", folder, name);
  int out = open(next, O_CREAT | O_TRUNC | O_WRONLY, 0600);
  char *bytes = malloc(about.st_size);
  ssize_t size = pread(fd, bytes, about.st_size, 0);
  if (write(out, bytes, size) == size) rename(next, copy);
  free(bytes);
  close(out);
}

int fdatasync(int fd) {
  int (*real)(int) = dlsym(RTLD_NEXT, "fdatasync");
  char path[4096];
  const char *name = storage_file(fd, path);
  if (name == NULL) return real(fd);
  wait_while_held();
  int result = real(fd);
  if (result == 0) copy_flushed(fd, name);
  return result;
}

// What is written through a descriptor with O_DSYNC is flushed at once.
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t offset) {
  ssize_t (*real)(int, const void *, size_t, off64_t) = dlsym(RTLD_NEXT, "pwrite64");
  char path[4096], copy[4096];
  const char *name = (fcntl(fd, F_GETFL) & O_DSYNC) != 0 ? storage_file(fd, path) : NULL;
  if (name == NULL) return real(fd, bytes, size, offset);
  wait_while_held();
  ssize_t result = real(fd, bytes, size, offset);
  const char *folder = getenv("FLUSH_COPY");
  if (folder == NULL) return result;
  snprintf(copy, sizeof copy, "%s/%s", folder, name);
  int out = open(copy, O_WRONLY);
  if (out < 0) {
    // The file was flushed under the name that it had before.
    copy_flushed(fd, name);
    return result;
  }
  if (real(out, bytes, size, offset) < 0) perror(copy);
  close(out);
  return result;
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset) { return pwrite64(fd, bytes, size, offset); }
