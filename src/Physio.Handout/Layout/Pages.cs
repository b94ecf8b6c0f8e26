namespace Physio.Handout.Layout;

/// <summary>A block that should not be torn, and the room above it.</summary>
internal sealed record Block(IReadOnlyList<Box> Parts, float Between);

/// <summary>Where a box stands on its page, from the upper edge of the text.</summary>
internal readonly record struct Placed(Box Box, float Top);

/// <summary>Puts blocks on pages: a block that fits on one page is never torn, a longer one only between its parts.</summary>
internal static class Pages
{
    private const float BetweenBlocks = 15;

    public static IReadOnlyList<IReadOnlyList<Placed>> Of(IEnumerable<Block> blocks, float width, float height)
    {
        List<List<Placed>> pages = [[]];
        var used = 0f;
        foreach (var block in blocks)
        {
            var whole = block.Parts.Sum(part => part.HeightAt(width)) + (block.Between * (block.Parts.Count - 1));
            var above = pages[^1].Count > 0 ? BetweenBlocks : 0;
            if (used + above + whole > height && pages[^1].Count > 0)
            {
                pages.Add([]);
                (used, above) = (0, 0);
            }

            var top = used + above;
            foreach (var part in block.Parts)
            {
                var tall = part.HeightAt(width);
                if (top + tall > height && pages[^1].Count > 0)
                {
                    pages.Add([]);
                    top = 0;
                }

                pages[^1].Add(new(part, top));
                used = top + tall;
                top = used + block.Between;
            }
        }

        return pages;
    }
}
