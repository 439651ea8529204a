package org.plimsoll.report.pdf;

import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

import org.apache.pdfbox.printing.Orientation;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/** The system's printers. Asking for them may take seconds: it talks to the print server. */
public final class PdfPrinter {
    private PdfPrinter() {}

    /** The printers by name, the usual one first; empty where there is none. */
    public static List<String> names() {
        PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
        return Stream.concat(Stream.ofNullable(usual), Stream.of(all()))
                .map(PrintService::getName)
                .distinct()
                .toList();
    }

    /**
     * Prints all pages; returns when the system has taken them.
     *
     * @param printer one of {@link #names}
     * @param copies number of copies, at least 1
     * @param title what the job is called in the queue
     * @throws IOException if they cannot be printed; the message is one sentence
     */
    public static void print(PdfPages pages, String printer, int copies, String title) throws IOException {
        PrintService service = Stream.of(all())
                .filter(each -> each.getName().equals(printer))
                .findFirst()
                .orElseThrow(() -> new IOException(
                        "%s: no such printer, expected one of %s".formatted(printer, String.join(", ", names()))));
        print(pages, service, copies, title);
    }

    static void print(PdfPages pages, PrintService service, int copies, String title) throws IOException {
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(new Copies(copies));
        wishes.add(MediaSizeName.ISO_A4);
        pages.print(document -> {
            try {
                PrinterJob job = PrinterJob.getPrinterJob();
                job.setPrintService(service);
                job.setPageable(new PDFPageable(document, Orientation.AUTO));
                job.print(wishes);
            } catch (PrinterException e) {
                throw new IOException("%s: could not be printed: %s".formatted(service.getName(), e.getMessage()), e);
            }
        });
    }

    private static PrintService[] all() {
        PrintService @Nullable [] found = PrintServiceLookup.lookupPrintServices(null, null);
        return found == null ? new PrintService[0] : found;
    }
}
