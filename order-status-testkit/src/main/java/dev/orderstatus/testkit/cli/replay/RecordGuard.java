package dev.orderstatus.testkit.cli.replay;

import java.io.IOException;
import java.io.Reader;

/**
 * Lets through only what a parser can take: records that are complete, not too long, and UTF-8. Of
 * the others only the line ends go through, so that lines still count right, and the next record is
 * read as if nothing had been.
 *
 * <p>A record is a line or, with quotes, what RFC 4180 makes of several lines. Where a record has
 * to be given up for its quotes or its length, only its first line is: a quote that is never closed
 * must not take the rest of the file with it.
 */
final class RecordGuard extends Reader {
  private static final String TOO_LONG =
      "the row has more than " + Limits.RECORD + " characters; shorten it";
  private static final String UNCLOSED =
      "a quote opens that is not closed within " + Limits.RECORD + " characters; close it";
  private static final String BEHIND_QUOTE =
      "text follows a closing quote; double a quote that is meant";
  private static final String NOT_UTF8 = "the row is not UTF-8; save the file in UTF-8";

  private final Reader in;
  private final char[] buffer = new char[4 * Limits.RECORD];
  private final RecordScan scan;
  private final BadRows bad;
  private int start; // what was let through and not taken yet is from here
  private int passed; // to here
  private int end; // what was read is to here
  private boolean ended;
  private boolean skipping;
  private int owed; // the characters of line ends of what was given up
  private long line = 1;

  RecordGuard(Reader in, boolean quotes, BadRows bad) {
    this.in = in;
    this.scan = new RecordScan(buffer, quotes);
    this.bad = bad;
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    while (start == passed && owed == 0) {
      if (!(skipping ? skip() : advance())) {
        return -1;
      }
    }
    return owed > 0 ? pay(target, offset, length) : copy(target, offset, length);
  }

  private int copy(char[] target, int offset, int length) {
    int count = Math.min(length, passed - start);
    System.arraycopy(buffer, start, target, offset, count);
    start += count;
    return count;
  }

  /** Lets through all good records of the buffer, or gives up one bad one; false at the end. */
  private boolean advance() throws IOException {
    while (true) {
      RecordScan.Outcome outcome = scan.next(passed, end, ended);
      if (outcome == RecordScan.Outcome.GOOD) {
        line += scan.lineEnds();
        passed = scan.recordEnd();
      } else if (start < passed) {
        return true;
      } else if (ended && passed == end) {
        return false;
      } else if (isBeyondHope(outcome)) {
        giveUp(outcome);
        return true;
      } else {
        fill();
      }
    }
  }

  private boolean isBeyondHope(RecordScan.Outcome outcome) {
    return outcome != RecordScan.Outcome.UNFINISHED || ended || end - passed > Limits.RECORD + 1;
  }

  private void giveUp(RecordScan.Outcome outcome) {
    bad.add(
        line,
        switch (outcome) {
          case NOT_UTF8 -> NOT_UTF8;
          case TEXT_BEHIND_QUOTE -> BEHIND_QUOTE;
          default -> scan.withinQuotes() ? UNCLOSED : TOO_LONG;
        });
    if (outcome == RecordScan.Outcome.NOT_UTF8) {
      replace(scan.recordEnd(), scan.lineEnds());
    } else {
      skipping = true;
    }
  }

  /** Goes on to the end of a line that was given up; false at the end. */
  private boolean skip() throws IOException {
    int lineEnd = scan.lineEnd(passed, end, ended);
    while (lineEnd < 0 && !ended) {
      boolean lineEndMayGoOn = end > passed && buffer[end - 1] == '\r';
      passed = lineEndMayGoOn ? end - 1 : end;
      start = passed;
      fill();
      lineEnd = scan.lineEnd(passed, end, ended);
    }
    skipping = false;
    replace(lineEnd < 0 ? end : lineEnd, lineEnd < 0 ? 0 : 1);
    return true;
  }

  private void replace(int recordEnd, int lineEnds) {
    line += lineEnds;
    passed = recordEnd;
    start = recordEnd;
    owed = 2 * lineEnds;
  }

  // Both characters, as one alone could make a pair with what stands before or behind it.
  private int pay(char[] target, int offset, int length) {
    int count = Math.min(length, owed);
    for (int i = 0; i < count; i++) {
      target[offset + i] = owed-- % 2 == 0 ? '\r' : '\n';
    }
    return count;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    passed -= start;
    end -= start;
    start = 0;
    while (!ended && end < buffer.length) {
      int read = in.read(buffer, end, buffer.length - end);
      ended = read < 0;
      end += Math.max(read, 0);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
