package org.plimsoll.report.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.plimsoll.report.Report;

/**
 * The pages of a report's PDF, to be looked at and printed: read back from the very bytes that {@link PdfWriter}
 * writes, so that what is seen is what is written. Any thread may ask; pages are drawn one after the other.
 */
public final class PdfPages implements AutoCloseable {
    private static final int OPAQUE = 0xFF00_0000;

    private final byte[] bytes;
    private final List<Size> sizes;
    private final PDDocument document;
    private boolean closed;

    /**
     * How large a page is, in points of 1/72 inch.
     *
     * @param width points across
     * @param height points down
     */
    public record Size(double width, double height) {}

    private PdfPages(byte[] bytes, PDDocument document) {
        this.bytes = bytes;
        this.document = document;
        List<Size> all = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getCropBox();
            all.add(new Size(box.getWidth(), box.getHeight()));
        }
        this.sizes = List.copyOf(all);
    }

    /** Composes the PDF of a report: takes about a second. */
    public static PdfPages of(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(report, out);
        byte[] bytes = out.toByteArray();
        return new PdfPages(bytes, Loader.loadPDF(bytes));
    }

    /** The size of each page, in order. */
    public List<Size> sizes() {
        return sizes;
    }

    /** The file: what {@link PdfWriter} writes of the same report. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Draws a page.
     *
     * @param page its index, from 0
     * @param pixelsPerPoint how fine, 4/3 for 96 pixels an inch
     * @throws IOException if it cannot be drawn, or the pages are closed
     */
    public synchronized PageImage draw(int page, double pixelsPerPoint) throws IOException {
        requireOpen();
        BufferedImage image = new PDFRenderer(document).renderImage(page, (float) pixelsPerPoint, ImageType.RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= OPAQUE;
        }
        return new PageImage(image.getWidth(), image.getHeight(), pixels);
    }

    /** Sends all pages to a printer, each fitted to its paper. */
    synchronized void print(PaperJob job) throws IOException {
        requireOpen();
        job.print(document);
    }

    /** What is done with the whole document at once. */
    @FunctionalInterface
    interface PaperJob {
        void print(PDDocument whole) throws IOException;
    }

    /** Lets go of the document; waits for a page that is being drawn. */
    @Override
    public synchronized void close() throws IOException {
        closed = true;
        document.close();
    }

    private void requireOpen() throws IOException {
        if (closed) {
            throw new IOException("the pages were put away before they were drawn");
        }
    }
}
