using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Physio.PatientPages.Frame;

namespace Physio.PatientPages.Guard;

/// <summary>What is sent must come from our own page and be of a size a person can type.</summary>
internal sealed class FormGuard : IEndpointFilter
{
    public const int MaxBodyBytes = 64 * 1024;
    private static readonly FormOptions Options = new() { ValueLengthLimit = MaxBodyBytes, KeyLengthLimit = 200, ValueCountLimit = 64, BufferBodyLengthLimit = MaxBodyBytes };

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var request = context.HttpContext.Request;
        if (!RequestOrigin.IsOwn(request))
        {
            return Answer.Message(StatusCodes.Status400BadRequest, FrameTexts.ForeignTitle, FrameTexts.ForeignText);
        }

        if (request.ContentLength > MaxBodyBytes)
        {
            return TooLarge();
        }

        if (context.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
        {
            body.MaxRequestBodySize = MaxBodyBytes;
        }

        return await ReadAsync(request) ?? await next(context);
    }

    private static async Task<IResult?> ReadAsync(HttpRequest request)
    {
        try
        {
            if (request.HasFormContentType)
            {
                await request.ReadFormAsync(Options, request.HttpContext.RequestAborted);
            }

            return null;
        }
        catch (BadHttpRequestException exception) when (exception.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge();
        }
        catch (Exception exception) when (exception is InvalidDataException or BadHttpRequestException)
        {
            return Answer.Unreadable();
        }
    }

    private static IResult TooLarge() => Answer.Message(StatusCodes.Status413PayloadTooLarge, FrameTexts.TooLargeTitle, FrameTexts.TooLargeText);
}
